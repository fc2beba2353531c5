// SPDX-License-Identifier: MIT
#include "read/page_node.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/ascii.hpp"
#include "base/hash.hpp"

namespace tanqih {

namespace {

PageTag tag_of(GumboTag tag) {
  switch (tag) {
  case GUMBO_TAG_BODY:
  case GUMBO_TAG_HTML:
    return PageTag::body;
  case GUMBO_TAG_P:
    return PageTag::p;
  case GUMBO_TAG_DIV:
    return PageTag::div;
  case GUMBO_TAG_SPAN:
    return PageTag::span;
  case GUMBO_TAG_LI:
    return PageTag::li;
  case GUMBO_TAG_UL:
    return PageTag::ul;
  case GUMBO_TAG_OL:
    return PageTag::ol;
  case GUMBO_TAG_A:
    return PageTag::a;
  case GUMBO_TAG_H1:
    return PageTag::h1;
  case GUMBO_TAG_H2:
    return PageTag::h2;
  case GUMBO_TAG_H3:
    return PageTag::h3;
  case GUMBO_TAG_H4:
    return PageTag::h4;
  case GUMBO_TAG_H5:
    return PageTag::h5;
  case GUMBO_TAG_H6:
    return PageTag::h6;
  case GUMBO_TAG_ARTICLE:
    return PageTag::article;
  case GUMBO_TAG_SECTION:
    return PageTag::section;
  case GUMBO_TAG_ASIDE:
    return PageTag::aside;
  case GUMBO_TAG_HEADER:
    return PageTag::header;
  case GUMBO_TAG_FOOTER:
    return PageTag::footer;
  case GUMBO_TAG_NAV:
    return PageTag::nav;
  case GUMBO_TAG_MAIN:
    return PageTag::main;
  case GUMBO_TAG_FIGURE:
    return PageTag::figure;
  case GUMBO_TAG_FIGCAPTION:
    return PageTag::figcaption;
  case GUMBO_TAG_BLOCKQUOTE:
    return PageTag::blockquote;
  case GUMBO_TAG_TABLE:
    return PageTag::table;
  case GUMBO_TAG_TBODY:
    return PageTag::tbody;
  case GUMBO_TAG_TR:
    return PageTag::tr;
  case GUMBO_TAG_TD:
    return PageTag::td;
  case GUMBO_TAG_TH:
    return PageTag::th;
  case GUMBO_TAG_DL:
    return PageTag::dl;
  case GUMBO_TAG_DT:
    return PageTag::dt;
  case GUMBO_TAG_DD:
    return PageTag::dd;
  case GUMBO_TAG_FORM:
    return PageTag::form;
  case GUMBO_TAG_LABEL:
    return PageTag::label;
  case GUMBO_TAG_BUTTON:
    return PageTag::button;
  case GUMBO_TAG_DETAILS:
    return PageTag::details;
  case GUMBO_TAG_SUMMARY:
    return PageTag::summary;
  case GUMBO_TAG_PRE:
    return PageTag::pre;
  case GUMBO_TAG_CENTER:
    return PageTag::center;
  case GUMBO_TAG_ADDRESS:
    return PageTag::address;
  case GUMBO_TAG_HR:
    return PageTag::hr;
  case GUMBO_TAG_B:
    return PageTag::b;
  case GUMBO_TAG_STRONG:
    return PageTag::strong;
  case GUMBO_TAG_EM:
    return PageTag::em;
  case GUMBO_TAG_I:
    return PageTag::i;
  case GUMBO_TAG_FONT:
    return PageTag::font;
  case GUMBO_TAG_SMALL:
    return PageTag::small;
  case GUMBO_TAG_TIME:
    return PageTag::time;
  case GUMBO_TAG_CITE:
    return PageTag::cite;
  default:
    return PageTag::other;
  }
}

std::uint32_t hashed(std::uint32_t hash, char unit) {
  return fnv_step(hash, static_cast<unsigned char>(unit));
}

/// Of each class by itself, whatever their order; runs of digits count as one 0: "post-1234" is
/// "post-0".
std::uint32_t form_of_classes(std::string_view classes) {
  std::uint32_t all = 0;
  for (std::size_t at = 0; at < classes.size();) {
    if (is_ascii_space(classes[at])) {
      ++at;
      continue;
    }
    std::uint32_t hash = fnv_basis_32;
    bool digits = false;
    for (; at < classes.size() && !is_ascii_space(classes[at]); ++at) {
      const bool digit = classes[at] >= '0' && classes[at] <= '9';
      if (!digit || !digits)
        hash = hashed(hash, digit ? '0' : classes[at]);
      digits = digit;
    }
    all += hash;
  }
  return all;
}

/// "17.6": digits and a point. (Emscripten 3.1.6 has no std::from_chars of floats.)
float decimal(std::string_view digits) {
  double number = 0;
  double scale = 1;
  bool fraction = false;
  for (const char digit : digits.substr(0, 12)) {
    fraction = fraction || digit == '.';
    if (digit == '.')
      continue;
    number = number * 10 + (digit - '0');
    scale *= fraction ? 10 : 1;
  }
  return static_cast<float>(number / scale);
}

/// "18px", "1.2em", "90%", "12pt" in px; `base` is what em and % are of.
std::optional<float> length(std::string_view value, float base) {
  const std::size_t size = std::min(value.find_first_not_of("0123456789."), value.size());
  const float number = decimal(value.substr(0, size));
  const std::string_view unit = value.substr(size);
  if (size == 0)
    return std::nullopt;
  if (unit == "px")
    return number;
  if (unit == "em")
    return number * base;
  if (unit == "rem")
    return number * 16;
  if (unit == "%")
    return number * base / 100;
  if (unit == "pt")
    return number * 4 / 3;
  return std::nullopt;
}

void read_declarations(std::string_view style, const PageNode& parent, PageNode& node) {
  each_declaration(style, [&](std::string_view name, std::string_view value) {
    if (name == "font-size") {
      if (const auto size = length(value, parent.font_size))
        node.font_size = *size;
    } else if (name == "width") {
      if (value.ends_with("px"))
        if (const auto width = length(value, 0))
          node.width = *width;
    } else if (name == "text-align") {
      node.align = value == "center"    ? 1
                   : value == "left"    ? 2
                   : value == "right"   ? 3
                   : value == "justify" ? 4
                                        : 0;
    } else if (name == "color") {
      node.color = fnv_basis_32;
      for (const char unit : value)
        node.color = hashed(node.color, unit);
    } else if (name == "float") {
      node.floats = static_cast<std::uint8_t>(node.floats + (value == "left" || value == "right"));
    } else if (name == "position") {
      node.positioned =
          static_cast<std::uint8_t>(node.positioned + (value == "absolute" || value == "fixed"));
    } else if (name == "display") {
      node.flexes = static_cast<std::uint8_t>(node.flexes + (value == "flex" || value == "grid"));
    } else if (name == "background-color" || name == "background") {
      const bool none = value.empty() || value.find("rgba(0, 0, 0, 0)") != std::string_view::npos ||
                        value.find("transparent") != std::string_view::npos;
      node.grounds = static_cast<std::uint8_t>(node.grounds + (none ? 0 : 1));
    }
  });
}

} // namespace

PageNode read_node(const GumboElement& element, const PageNode& parent, bool root,
                   const ClassWords& words) {
  PageNode node;
  node.tag = tag_of(element.tag);
  if (!root) {
    node.depth = static_cast<std::uint16_t>(parent.depth + 1);
    node.color = parent.color;
    node.font_size = parent.font_size;
    node.width = parent.width;
    node.align = parent.align;
    node.floats = parent.floats;
    node.positioned = parent.positioned;
    node.flexes = parent.flexes;
    node.grounds = parent.grounds;
  }
  // As the style sheet of the HTML standard has it (15.3.2).
  switch (node.tag) {
  case PageTag::h1:
    node.font_size *= 2;
    break;
  case PageTag::h2:
    node.font_size *= 1.5F;
    break;
  case PageTag::h3:
    node.font_size *= 1.17F;
    break;
  case PageTag::small:
    node.font_size *= 0.83F;
    break;
  default:
    break;
  }
  node.form = hashed(fnv_basis_32, static_cast<char>(node.tag));
  const GumboVector& attributes = element.attributes;
  for (unsigned i = 0; i < attributes.length; ++i) {
    const auto& attribute = *static_cast<const GumboAttribute*>(attributes.data[i]);
    const std::string_view name = attribute.name;
    const std::string_view value = attribute.value;
    if (name == "class") {
      node.has_class = true;
      node.form += form_of_classes(value);
      node.words |= words.groups_of(value);
    } else if (name == "id") {
      node.words |= words.groups_of(value);
    } else if (name == "itemprop" && has_word(value, "articlebody")) {
      node.words |= words.groups_of("content");
    } else if (name == "style") {
      read_declarations(value, parent, node);
    }
  }
  return node;
}

} // namespace tanqih
