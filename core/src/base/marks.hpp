// SPDX-License-Identifier: MIT
// Marks: those that join numbers, and those that quote.
#pragma once

namespace tanqih {

[[nodiscard]] constexpr bool is_hyphen(char16_t mark) {
  return mark == u'-' || mark == u'–' || mark == u'—' || mark == u'−';
}
[[nodiscard]] constexpr bool is_slash_or_hyphen(char16_t mark) {
  return is_hyphen(mark) || mark == u'/' || mark == u'\\';
}
[[nodiscard]] constexpr bool is_comma(char16_t mark) {
  return mark == u'،' || mark == u',';
}

/// The mark that closes what `opening` opens; 0: it opens nothing.
[[nodiscard]] constexpr char16_t closing_quotation_mark(char16_t opening) {
  switch (opening) {
  case u'«':
    return u'»';
  case u'“':
  case u'„':
    return u'”';
  case u'"':
    return u'"';
  default:
    return 0;
  }
}

} // namespace tanqih
