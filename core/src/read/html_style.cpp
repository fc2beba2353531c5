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

/// "0", "0px", "1px": nothing that can be read.
bool is_tiny(std::string_view length) {
  return !length.empty() && (length[0] == '0' || length[0] == '1') &&
         (length.size() == 1 || same_word(length.substr(1), "px"));
}

/// "-9999px", "-999em": out of sight.
bool is_far_off(std::string_view length) {
  constexpr std::size_t fewest = 3;
  if (!length.starts_with('-'))
    return false;
  std::size_t digits = 1;
  while (digits < length.size() && length[digits] >= '0' && length[digits] <= '9')
    ++digits;
  return digits > fewest;
}

/// What hides a box from the eye alone. "rect(0 0 0 0)", "rect(1px, 1px, 1px, 1px)", "inset(50%)".
struct Clipping {
  bool overflow = false;
  bool width = false;
  bool height = false;
  bool clip = false;
  bool far = false;

  void read(std::string_view name, std::string_view value) {
    if (same_word(name, "overflow"))
      overflow = same_word(value, "hidden") || same_word(value, "clip");
    else if (same_word(name, "width"))
      width = is_tiny(value);
    else if (same_word(name, "height"))
      height = is_tiny(value);
    else if (same_word(name, "clip"))
      clip |= begins_with_word(value, "rect(0") || begins_with_word(value, "rect(1px");
    else if (same_word(name, "clip-path"))
      clip |= begins_with_word(value, "inset(50%") || begins_with_word(value, "inset(100%");
    else if (same_word(name, "left") || same_word(name, "top") || same_word(name, "right") ||
             same_word(name, "inset-inline-start"))
      far |= is_far_off(value);
  }

  [[nodiscard]] bool hides() const { return clip || far || (overflow && width && height); }
};

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
  style.list_name = value;
  style.list_level = digit >= '1' && digit <= '9' ? static_cast<std::uint8_t>(digit - '0') : 1;
}

/// By list-style-type, or the first word of list-style that is one.
std::optional<ListStyle> list_style_named(std::string_view value) {
  struct Named {
    std::string_view name;
    ListStyle style;
  };
  static constexpr Named named[] = {{"decimal", ListStyle::decimal},
                                    {"arabic-indic", ListStyle::arabic_indic},
                                    {"lower-alpha", ListStyle::lower_alpha},
                                    {"lower-latin", ListStyle::lower_alpha},
                                    {"upper-alpha", ListStyle::upper_alpha},
                                    {"upper-latin", ListStyle::upper_alpha},
                                    {"lower-roman", ListStyle::lower_roman},
                                    {"upper-roman", ListStyle::upper_roman},
                                    {"disc", ListStyle::bullet},
                                    {"circle", ListStyle::bullet},
                                    {"square", ListStyle::bullet}};
  while (!value.empty()) {
    const std::string_view word = cut_at(value, ' ');
    for (const Named& one : named)
      if (same_word(word, one.name))
        return one.style;
  }
  return std::nullopt;
}

} // namespace

InlineStyle read_style(std::string_view declarations) {
  InlineStyle style;
  Clipping clipping;
  each_declaration(declarations, [&](std::string_view name, std::string_view declared) {
    const std::string_view value = trim_ascii(declared.substr(0, declared.find('!'))); // !important
    if (same_word(name, "display")) {
      if (const auto display = display_named(value))
        style.display = display;
    } else if (same_word(name, "float") || same_word(name, "position")) {
      for (const std::string_view out :
           {"left", "right", "inline-start", "inline-end", "absolute", "fixed"})
        style.out_of_flow |= same_word(value, out);
    } else if (same_word(name, "font-weight")) {
      style.bold = boldness(value);
    } else if (same_word(name, "font-style")) {
      style.italic = same_word(value, "italic") || begins_with_word(value, "oblique");
    } else if (same_word(name, "vertical-align")) {
      if (same_word(value, "super") || same_word(value, "sub"))
        style.raised = same_word(value, "super");
    } else if (same_word(name, "white-space") || same_word(name, "white-space-collapse")) {
      read_white_space(value, style);
    } else if (same_word(name, "visibility")) {
      style.invisible |= same_word(value, "hidden") || same_word(value, "collapse");
    } else if (same_word(name, "mso-hide")) {
      style.invisible |= same_word(value, "all");
    } else if (same_word(name, "mso-list")) {
      read_word_list(value, style);
    } else if (begins_with_word(name, "list-style") && !same_word(name, "list-style-image")) {
      if (const auto known = list_style_named(value))
        style.list_style = known;
    } else {
      clipping.read(name, value);
    }
  });
  style.clipped = style.out_of_flow && clipping.hides();
  return style;
}

} // namespace tanqih
