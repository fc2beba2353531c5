// SPDX-License-Identifier: MIT
#include "read/page_node.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/ascii.hpp"
#include "base/hash.hpp"

namespace tanqih {

namespace {

PageTag page_tag(HtmlTag tag) {
  switch (tag) {
  case LXB_TAG_BODY:
  case LXB_TAG_HTML:
    return PageTag::body;
  case LXB_TAG_P:
    return PageTag::p;
  case LXB_TAG_DIV:
    return PageTag::div;
  case LXB_TAG_SPAN:
    return PageTag::span;
  case LXB_TAG_LI:
    return PageTag::li;
  case LXB_TAG_UL:
    return PageTag::ul;
  case LXB_TAG_OL:
    return PageTag::ol;
  case LXB_TAG_A:
    return PageTag::a;
  case LXB_TAG_H1:
    return PageTag::h1;
  case LXB_TAG_H2:
    return PageTag::h2;
  case LXB_TAG_H3:
    return PageTag::h3;
  case LXB_TAG_H4:
    return PageTag::h4;
  case LXB_TAG_H5:
    return PageTag::h5;
  case LXB_TAG_H6:
    return PageTag::h6;
  case LXB_TAG_ARTICLE:
    return PageTag::article;
  case LXB_TAG_SECTION:
    return PageTag::section;
  case LXB_TAG_ASIDE:
    return PageTag::aside;
  case LXB_TAG_HEADER:
    return PageTag::header;
  case LXB_TAG_FOOTER:
    return PageTag::footer;
  case LXB_TAG_NAV:
    return PageTag::nav;
  case LXB_TAG_MAIN:
    return PageTag::main;
  case LXB_TAG_FIGURE:
    return PageTag::figure;
  case LXB_TAG_FIGCAPTION:
    return PageTag::figcaption;
  case LXB_TAG_BLOCKQUOTE:
    return PageTag::blockquote;
  case LXB_TAG_TABLE:
    return PageTag::table;
  case LXB_TAG_TBODY:
    return PageTag::tbody;
  case LXB_TAG_TR:
    return PageTag::tr;
  case LXB_TAG_TD:
    return PageTag::td;
  case LXB_TAG_TH:
    return PageTag::th;
  case LXB_TAG_DL:
    return PageTag::dl;
  case LXB_TAG_DT:
    return PageTag::dt;
  case LXB_TAG_DD:
    return PageTag::dd;
  case LXB_TAG_FORM:
    return PageTag::form;
  case LXB_TAG_LABEL:
    return PageTag::label;
  case LXB_TAG_BUTTON:
    return PageTag::button;
  case LXB_TAG_DETAILS:
    return PageTag::details;
  case LXB_TAG_SUMMARY:
    return PageTag::summary;
  case LXB_TAG_PRE:
    return PageTag::pre;
  case LXB_TAG_CENTER:
    return PageTag::center;
  case LXB_TAG_ADDRESS:
    return PageTag::address;
  case LXB_TAG_HR:
    return PageTag::hr;
  case LXB_TAG_B:
    return PageTag::b;
  case LXB_TAG_STRONG:
    return PageTag::strong;
  case LXB_TAG_EM:
    return PageTag::em;
  case LXB_TAG_I:
    return PageTag::i;
  case LXB_TAG_FONT:
    return PageTag::font;
  case LXB_TAG_SMALL:
    return PageTag::small;
  case LXB_TAG_TIME:
    return PageTag::time;
  case LXB_TAG_CITE:
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

PageNode read_node(const HtmlNode& element, const PageNode& parent, bool root,
                   const ClassWords& words) {
  PageNode node;
  node.tag = page_tag(tag_of(element));
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
  for (const HtmlAttribute* each = first_attribute(element); each; each = each->next) {
    const std::string_view value = value_of(*each);
    switch (name_of(*each)) {
    case AttributeName::class_:
      node.has_class = true;
      node.form += form_of_classes(value);
      node.words |= words.groups_of(value);
      break;
    case AttributeName::id:
      node.words |= words.groups_of(value);
      break;
    case AttributeName::itemprop:
      if (has_word(value, "articlebody"))
        node.words |= words.groups_of("content");
      break;
    case AttributeName::style:
      read_declarations(value, parent, node);
      break;
    default:
      break;
    }
  }
  return node;
}

} // namespace tanqih
