// SPDX-License-Identifier: MIT
// Letters that tell where a word ends.
#pragma once

namespace tanqih {

/// ة and ى, which only end words, also as the forms that PDFs have for them. Without a branch, for
/// loops that take many units at once.
[[nodiscard]] constexpr bool ends_words(char16_t unit) {
  return static_cast<bool>(
      static_cast<unsigned>(unit == u'ة') | static_cast<unsigned>(unit == u'ى') |
      static_cast<unsigned>(unit == 0xFE93) | static_cast<unsigned>(unit == 0xFE94) |
      static_cast<unsigned>(unit == 0xFEEF) | static_cast<unsigned>(unit == 0xFEF0));
}

} // namespace tanqih
