// The marks that join numbers.
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

} // namespace tanqih
