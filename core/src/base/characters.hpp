// SPDX-License-Identifier: MIT
// What a code unit is, for the stages that read text one unit at a time. ASCII and Arabic are
// answered without a look into ICU's tables, as nearly every unit of a paste is one of them.
#pragma once

#include <unicode/uchar.h>

namespace tanqih {

/// Tatweel is none: it has no sound. Presentation forms are letters.
[[nodiscard]] inline bool is_arabic_letter(char16_t unit) {
  if (unit < 0x0620)
    return false;
  if (unit <= 0x064A)
    return unit != 0x0640;
  if (unit < 0x066E)
    return false;
  const bool block = unit <= 0x06FF || (unit >= 0x0750 && unit <= 0x077F) ||
                     (unit >= 0x0870 && unit <= 0x08FF) || (unit >= 0xFB50 && unit <= 0xFDFF) ||
                     (unit >= 0xFE70 && unit <= 0xFEFC);
  return block && u_isalpha(unit) && u_charType(unit) != U_NON_SPACING_MARK;
}

/// Fatha, shadda, superscript alef and their kin: they stand on the letter before them.
[[nodiscard]] inline bool is_arabic_mark(char16_t unit) {
  if (unit < 0x0610 || unit > 0x08FF)
    return false;
  if (unit >= 0x064B && unit <= 0x065F)
    return true;
  return (unit <= 0x061A || unit == 0x0670 || unit >= 0x06D6) &&
         u_charType(unit) == U_NON_SPACING_MARK;
}

[[nodiscard]] inline bool is_ascii_capital(char16_t unit) {
  return unit >= u'A' && unit <= u'Z';
}

[[nodiscard]] inline bool is_ascii_letter(char16_t unit) {
  return (unit >= u'a' && unit <= u'z') || is_ascii_capital(unit);
}

[[nodiscard]] inline bool is_ascii_digit(char16_t unit) {
  return unit >= u'0' && unit <= u'9';
}

[[nodiscard]] inline bool is_ascii_word(char16_t unit) {
  return is_ascii_letter(unit) || is_ascii_digit(unit);
}

/// 0–9, ٠–٩, ۰–۹ and the digits of other scripts.
[[nodiscard]] inline bool is_digit(char16_t unit) {
  if (unit < 0x0660)
    return is_ascii_digit(unit);
  return unit <= 0x0669 || (unit >= 0x06F0 && unit <= 0x06F9) ||
         (unit > 0x06F9 && u_charType(unit) == U_DECIMAL_DIGIT_NUMBER);
}

/// A space inside a line: SPACE, TAB, NBSP and the other spaces of Unicode, not a line break.
[[nodiscard]] inline bool is_line_space(char16_t unit) {
  if (unit < 0x80)
    return unit == u' ' || unit == u'\t' || unit == 0x0B || unit == 0x0C;
  return unit == 0xA0 ||
         (unit >= 0x1680 && unit != 0x2028 && unit != 0x2029 && u_isUWhiteSpace(unit));
}

/// SPACE and NO-BREAK SPACE alone.
[[nodiscard]] constexpr bool is_space(char16_t unit) {
  return unit == u' ' || unit == 0xA0;
}

/// A letter, or a mark on one.
[[nodiscard]] inline bool is_letter_or_mark(char16_t unit) {
  return is_arabic_letter(unit) || is_arabic_mark(unit);
}

/// - – — ―, not tatweel.
[[nodiscard]] constexpr bool is_dash(char16_t unit) {
  return unit == u'-' || unit == u'–' || unit == u'—' || unit == u'―';
}

/// White space and control characters: what separates words without being a mark.
[[nodiscard]] inline bool is_blank(char16_t unit) {
  if (unit <= 0x20)
    return true;
  if (unit < 0x1680)
    return unit >= 0x7F && unit <= 0xA0;
  return u_isUWhiteSpace(unit);
}

} // namespace tanqih
