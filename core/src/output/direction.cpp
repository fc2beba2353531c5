// SPDX-License-Identifier: MIT
#include "output/direction.hpp"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace tanqih {

LetterCount count_letters(std::u16string_view text) {
  LetterCount count;
  for (std::size_t at = 0; at < text.size();) {
    UChar32 point = 0;
    U16_NEXT(text.data(), at, text.size(), point);
    switch (u_charDirection(point)) {
    case U_RIGHT_TO_LEFT_ARABIC: // Arabic, and the few scripts that join as it does
      ++count.arabic;
      ++count.right_to_left;
      break;
    case U_RIGHT_TO_LEFT:
      ++count.right_to_left;
      break;
    case U_LEFT_TO_RIGHT:
      ++count.left_to_right;
      break;
    default:
      break;
    }
  }
  return count;
}

} // namespace tanqih
