// SPDX-License-Identifier: MIT
#include "segment/lines.hpp"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "base/characters.hpp"
#include "text/line_break.hpp"

namespace tanqih {

namespace {

/// A lone surrogate is shown as a box, so it is visible.
bool is_visible(UChar32 point) {
  if (point > 0x20 && point < 0x7F)
    return true;
  constexpr std::uint32_t blank = U_GC_Z_MASK | U_GC_CC_MASK;
  return (U_GET_GC_MASK(point) & blank) == 0 &&
         !u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool has_visible(std::u16string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    UChar32 point = 0;
    U16_NEXT(line.data(), at, line.size(), point);
    if (is_visible(point))
      return true;
  }
  return false;
}

} // namespace

std::vector<Span> visible_lines(std::u16string_view text) {
  std::vector<Span> lines;
  for (std::size_t next = 0; next < text.size(); ++next) {
    std::size_t begin = next;
    next = find_line_break(text, next);
    std::size_t end = next;
    while (begin < end && is_line_space(text[begin]))
      ++begin;
    while (begin < end && is_line_space(text[end - 1]))
      --end;
    if (has_visible(text.substr(begin, end - begin)))
      lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  }
  return lines;
}

std::uint32_t count_line_breaks(std::u16string_view text) {
  std::uint32_t breaks = 0;
  for (std::size_t i = 0; i < text.size(); ++i)
    breaks += is_line_break(text[i]) && !(text[i] == u'\n' && i > 0 && text[i - 1] == u'\r');
  return breaks;
}

} // namespace tanqih
