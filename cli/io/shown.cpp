// SPDX-License-Identifier: MIT
#include "io/shown.hpp"

#include <unicode/uchar.h>

#include "tanqih/encode.hpp"

namespace tanqih::cli {

std::string shown(std::u16string_view text) {
  std::u16string line(text);
  for (char16_t& unit : line)
    if (u_iscntrl(unit) || u_charType(unit) == U_FORMAT_CHAR ||
        u_charType(unit) == U_LINE_SEPARATOR || u_charType(unit) == U_PARAGRAPH_SEPARATOR)
      unit = u' ';
  return to_utf8(line);
}

std::string shown(std::string_view text) {
  return shown(from_utf8(text));
}

} // namespace tanqih::cli
