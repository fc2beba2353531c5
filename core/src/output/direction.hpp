// SPDX-License-Identifier: MIT
// Which way a text reads.
#pragma once

#include <cstdint>
#include <string_view>

namespace tanqih {

/// Letters by direction. Digits, marks and punctuation have none of their own.
struct LetterCount {
  std::size_t arabic = 0;        ///< of the Arabic script
  std::size_t right_to_left = 0; ///< Arabic, Hebrew and the other scripts that read so
  std::size_t left_to_right = 0;

  LetterCount& operator+=(const LetterCount& other) {
    arabic += other.arabic;
    right_to_left += other.right_to_left;
    left_to_right += other.left_to_right;
    return *this;
  }
};

[[nodiscard]] LetterCount count_letters(std::u16string_view text);

} // namespace tanqih
