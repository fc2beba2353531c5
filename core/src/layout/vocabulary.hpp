// The content words of a stretch of text, for telling whether two stretches speak of one thing.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_set>

namespace tanqih {

/// Words of four letters and more after light stemming (proclitics and common endings off), so that
/// "العسكرية" and "عسكريا" meet.
class Vocabulary {
public:
  void add(std::u16string_view folded);
  /// The share of the content words of `folded` that are in here, 0–1; 0 where it has none.
  [[nodiscard]] double covers(std::u16string_view folded) const;

private:
  std::unordered_set<std::uint32_t> stems_;
};

} // namespace tanqih
