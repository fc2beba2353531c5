// The classes of code units that repairs ask for.
#pragma once

#include <unicode/uchar.h>

namespace tanqih {

/// A letter of the Arabic script that Arabic, Persian and Urdu write with (no mark, no digit, no
/// tatweel).
[[nodiscard]] inline bool is_arabic_letter(char16_t unit) {
  return (unit >= 0x0620 && unit <= 0x064A && unit != 0x0640) ||
         (unit >= 0x0671 && unit <= 0x06D3) || unit == 0x06D5 || unit == 0x066E || unit == 0x066F;
}
[[nodiscard]] inline bool is_arabic_mark(char16_t unit) {
  return (unit >= 0x064B && unit <= 0x065F) || unit == 0x0670;
}
[[nodiscard]] inline bool is_decimal_digit(char16_t unit) {
  return (unit >= u'0' && unit <= u'9') || (unit >= 0x0660 && unit <= 0x0669) ||
         (unit >= 0x06F0 && unit <= 0x06F9);
}
/// A space inside a line: SPACE, TAB, NBSP and the other spaces of Unicode, not a line break.
[[nodiscard]] inline bool is_line_space(char16_t unit) {
  if (unit < 0x80)
    return unit == u' ' || unit == u'\t' || unit == 0x0B || unit == 0x0C;
  return unit == 0xA0 ||
         (unit >= 0x1680 && unit != 0x2028 && unit != 0x2029 && u_isUWhiteSpace(unit));
}

} // namespace tanqih
