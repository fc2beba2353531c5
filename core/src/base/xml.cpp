// SPDX-License-Identifier: MIT
#include "tanqih/xml.hpp"

#include <unicode/utf16.h>

namespace tanqih {

bool is_xml_unit(std::u16string_view text, std::size_t at) {
  const char16_t unit = text[at];
  if (U16_IS_LEAD(unit))
    return at + 1 < text.size() && U16_IS_TRAIL(text[at + 1]);
  if (U16_IS_TRAIL(unit))
    return at > 0 && U16_IS_LEAD(text[at - 1]);
  return (unit >= 0x20 || unit == u'\t' || unit == u'\n' || unit == u'\r') && unit < 0xFFFE;
}

} // namespace tanqih
