// SPDX-License-Identifier: MIT
// Positions in the pasted text to positions in the repaired text, and back.
#pragma once

#include <cstdint>
#include <vector>

#include "tanqih/edit.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

/// Built from sorted, non-overlapping edits. Both directions are O(log edits).
///
///   paste     كـتـاب , ثم      edits: delete ـ [1,2), delete ـ [3,4), delete the space [6,7)
///   repaired  كتاب, ثم         to_source([0,4)) is [0,6): the word with its tatweels, without the
///   space
///
/// A position inside an edit maps to the edit's near side: a begin to its begin, an end to its end.
class OffsetMap {
public:
  OffsetMap() = default;
  explicit OffsetMap(const std::vector<Edit>& edits);

  /// The stretch of the paste that a stretch of the repaired text came from. A deletion that only
  /// touches the span from outside (just before its begin, just after its end) stays out.
  [[nodiscard]] Span to_source(Span repaired) const;
  /// Where a stretch of the paste went. What an edit at its edge inserted outside stays out.
  [[nodiscard]] Span to_repaired(Span source) const;

private:
  struct Piece { ///< an edit, in both texts
    Span source;
    Span repaired;
  };
  [[nodiscard]] std::uint32_t begin_to_source(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t end_to_source(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t begin_to_repaired(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t end_to_repaired(std::uint32_t at) const;

  std::vector<Piece> pieces_;
};

} // namespace tanqih
