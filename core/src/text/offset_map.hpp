// Positions in the pasted text to positions in the repaired text, and back.
#pragma once

#include <cstdint>
#include <vector>

#include "tanqih/edit.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

/// Built from sorted, non-overlapping edits. Both directions are O(log edits).
/// A position inside an edit maps to the edit's near end: a begin to its begin, an end to its end.
class OffsetMap {
public:
  OffsetMap() = default;
  explicit OffsetMap(const std::vector<Edit>& edits);

  /// The stretch of the paste that a stretch of the repaired text came from. An edit that only
  /// touches the span from outside (a deletion just before its begin, just after its end) stays
  /// out.
  [[nodiscard]] Span to_source(Span repaired) const;
  /// Where a stretch of the paste went.
  [[nodiscard]] Span to_repaired(Span source) const;

private:
  struct Piece { ///< an edit, in both texts
    Span source;
    Span repaired;
  };
  std::vector<Piece> pieces_;
};

} // namespace tanqih
