// SPDX-License-Identifier: MIT
#include "read/html_style.hpp"

#include "base/ascii.hpp"

namespace tanqih {

namespace {

std::optional<Display> display_named(std::string_view value) {
  if (same_word(value, "none"))
    return Display::none;
  if (same_word(value, "flex") || same_word(value, "grid"))
    return Display::flex;
  if (same_word(value, "table-cell"))
    return Display::cell;
  if (begins_with_word(value, "inline") || same_word(value, "contents"))
    return Display::in_line;
  for (const std::string_view block :
       {"block", "list-item", "flow-root", "table", "table-row", "table-caption"})
    if (same_word(value, block))
      return Display::block;
  return std::nullopt;
}

std::optional<bool> boldness(std::string_view value) {
  if (same_word(value, "bold") || same_word(value, "bolder"))
    return true;
  if (same_word(value, "normal") || same_word(value, "lighter"))
    return false;
  if (value.size() == 3 && value[0] >= '1' && value[0] <= '9')
    return value[0] >= '6';
  return std::nullopt;
}

void read_white_space(std::string_view value, InlineStyle& style) {
  const bool lines = begins_with_word(value, "pre") || same_word(value, "break-spaces");
  style.keep_lines = lines;
  style.keep_spaces = lines && !same_word(value, "pre-line");
}

/// "Ignore" or "l0 level2 lfo1"
void read_word_list(std::string_view value, InlineStyle& style) {
  if (same_word(value, "ignore")) {
    style.list_mark = true;
    return;
  }
  const std::size_t level = value.find("level");
  if (level == std::string_view::npos || level + 5 >= value.size())
    return;
  const char digit = value[level + 5];
  style.list_item = true;
  style.list_level = digit >= '1' && digit <= '9' ? static_cast<std::uint8_t>(digit - '0') : 1;
}

} // namespace

InlineStyle read_style(std::string_view declarations) {
  InlineStyle style;
  while (!declarations.empty()) {
    const std::string_view declaration = cut_at(declarations, ';');
    std::string_view value = declaration;
    const std::string_view name = trim_ascii(cut_at(value, ':'));
    value = value.substr(0, value.find('!')); // !important
    value = trim_ascii(value);
    if (same_word(name, "display")) {
      if (const auto display = display_named(value))
        style.display = display;
    } else if (same_word(name, "float") || same_word(name, "position")) {
      // Out of the flow: CSS makes a block of it (CSS 2.2, 9.7).
      for (const std::string_view out : {"left", "right", "absolute", "fixed"})
        if (same_word(value, out) && !style.display)
          style.display = Display::block;
    } else if (same_word(name, "font-weight")) {
      style.bold = boldness(value);
    } else if (same_word(name, "white-space") || same_word(name, "white-space-collapse")) {
      read_white_space(value, style);
    } else if (same_word(name, "visibility")) {
      style.invisible |= same_word(value, "hidden") || same_word(value, "collapse");
    } else if (same_word(name, "mso-hide")) {
      style.invisible |= same_word(value, "all");
    } else if (same_word(name, "mso-list")) {
      read_word_list(value, style);
    }
  }
  return style;
}

} // namespace tanqih
