// SPDX-License-Identifier: MIT
// Where words and numbers begin and end in a text.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/characters.hpp"

namespace tanqih {

/// ة and ى, which only end words, also as the forms that PDFs have for them.
[[nodiscard]] constexpr bool ends_words(char16_t unit) {
  return unit == u'ة' || unit == u'ى' || unit == 0xFE93 || unit == 0xFE94 || unit == 0xFEEF ||
         unit == 0xFEF0;
}

/// Where the letters and marks begin that end at `at`.
[[nodiscard]] inline std::size_t word_begin(std::u16string_view text, std::size_t at) {
  while (at > 0 && is_letter_or_mark(text[at - 1]))
    --at;
  return at;
}

/// Between two digits it is part of the number, from whichever side that is read.
[[nodiscard]] constexpr bool is_inside_number(char16_t unit) {
  return unit == u'.' || unit == u',' || unit == u':' || unit == u'/' || unit == u'٫' ||
         unit == u'٬';
}

/// The end of the number at `at`, with the marks between its digits: 12.5; `at` where none is.
[[nodiscard]] inline std::size_t number_end(std::u16string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() &&
         (is_digit(text[end]) || (end > at && end + 1 < text.size() &&
                                  is_inside_number(text[end]) && is_digit(text[end + 1]))))
    ++end;
  return end;
}

} // namespace tanqih
