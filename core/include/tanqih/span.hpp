// SPDX-License-Identifier: MIT
// A half-open range of UTF-16 code units. Everything that the core says of a text is a range over
// it.
#pragma once

#include <cstdint>
#include <string_view>

namespace tanqih {

/// [begin, end) in UTF-16 code units. Which text it counts in is said where it is used: the
/// *pasted* text (Edit, and everything in an Article) or the *repaired* text (inside the stages).
struct Span {
  std::uint32_t begin = 0; ///< the first code unit
  std::uint32_t end = 0;   ///< the one after the last

  /// How many code units.
  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  /// Is it a place between two code units?
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  /// Is the code unit `at` in it?
  [[nodiscard]] constexpr bool contains(std::uint32_t at) const { return begin <= at && at < end; }
  friend constexpr bool operator==(const Span&, const Span&) = default;
};

/// The part of `text` under `span`.
[[nodiscard]] constexpr std::u16string_view slice(std::u16string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

} // namespace tanqih
