// SPDX-License-Identifier: MIT
#include "read/html_element.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "base/ascii.hpp"

namespace tanqih {

namespace {

using Flow = HtmlElement::Flow;

/// As the style sheet of the HTML standard has it (15.3), but for what has no text to show.
Flow flow_of(GumboTag tag) {
  switch (tag) {
  case GUMBO_TAG_HEAD:
  case GUMBO_TAG_TITLE:
  case GUMBO_TAG_SCRIPT:
  case GUMBO_TAG_STYLE:
  case GUMBO_TAG_TEMPLATE:
  case GUMBO_TAG_NOSCRIPT:
  case GUMBO_TAG_IFRAME:
  case GUMBO_TAG_NOEMBED:
  case GUMBO_TAG_NOFRAMES:
  case GUMBO_TAG_AUDIO:
  case GUMBO_TAG_VIDEO:
  case GUMBO_TAG_CANVAS:
  case GUMBO_TAG_SVG:
  case GUMBO_TAG_DATALIST:
  case GUMBO_TAG_TEXTAREA:
    return Flow::skipped;
  case GUMBO_TAG_BR:
    return Flow::line_break;
  case GUMBO_TAG_TD:
  case GUMBO_TAG_TH:
    return Flow::cell;
  case GUMBO_TAG_P:
  case GUMBO_TAG_H1:
  case GUMBO_TAG_H2:
  case GUMBO_TAG_H3:
  case GUMBO_TAG_H4:
  case GUMBO_TAG_H5:
  case GUMBO_TAG_H6:
  case GUMBO_TAG_UL:
  case GUMBO_TAG_OL:
  case GUMBO_TAG_DL:
  case GUMBO_TAG_MENU:
  case GUMBO_TAG_BLOCKQUOTE:
  case GUMBO_TAG_FIGURE:
  case GUMBO_TAG_PRE:
  case GUMBO_TAG_LISTING:
  case GUMBO_TAG_XMP:
  case GUMBO_TAG_PLAINTEXT:
    return Flow::paragraph;
  case GUMBO_TAG_HTML:
  case GUMBO_TAG_BODY:
  case GUMBO_TAG_ADDRESS:
  case GUMBO_TAG_ARTICLE:
  case GUMBO_TAG_ASIDE:
  case GUMBO_TAG_CENTER:
  case GUMBO_TAG_DD:
  case GUMBO_TAG_DETAILS:
  case GUMBO_TAG_DIR:
  case GUMBO_TAG_DIV:
  case GUMBO_TAG_DT:
  case GUMBO_TAG_FIELDSET:
  case GUMBO_TAG_FIGCAPTION:
  case GUMBO_TAG_FOOTER:
  case GUMBO_TAG_FORM:
  case GUMBO_TAG_HEADER:
  case GUMBO_TAG_HGROUP:
  case GUMBO_TAG_HR:
  case GUMBO_TAG_LEGEND:
  case GUMBO_TAG_LI:
  case GUMBO_TAG_MAIN:
  case GUMBO_TAG_NAV:
  case GUMBO_TAG_OPTGROUP:
  case GUMBO_TAG_OPTION:
  case GUMBO_TAG_SECTION:
  case GUMBO_TAG_SUMMARY:
  case GUMBO_TAG_TABLE:
  case GUMBO_TAG_CAPTION:
  case GUMBO_TAG_THEAD:
  case GUMBO_TAG_TBODY:
  case GUMBO_TAG_TFOOT:
  case GUMBO_TAG_TR:
    return Flow::block;
  default:
    return Flow::in_line;
  }
}

std::uint8_t heading_level(GumboTag tag) {
  return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6
             ? static_cast<std::uint8_t>(tag - GUMBO_TAG_H1 + 1)
             : std::uint8_t{0};
}

std::uint16_t container_of(GumboTag tag) {
  switch (tag) {
  case GUMBO_TAG_ARTICLE:
    return in_article;
  case GUMBO_TAG_MAIN:
    return in_main;
  case GUMBO_TAG_HEADER:
    return in_header;
  case GUMBO_TAG_FOOTER:
    return in_footer;
  case GUMBO_TAG_NAV:
    return in_nav;
  case GUMBO_TAG_ASIDE:
    return in_aside;
  case GUMBO_TAG_FIGURE:
    return in_figure;
  case GUMBO_TAG_FIGCAPTION:
    return in_figcaption;
  case GUMBO_TAG_TIME:
    return in_time;
  case GUMBO_TAG_BUTTON:
  case GUMBO_TAG_LABEL:
  case GUMBO_TAG_SELECT:
    return in_button;
  case GUMBO_TAG_BLOCKQUOTE:
  case GUMBO_TAG_Q:
    return in_quote;
  case GUMBO_TAG_TABLE:
    return in_table;
  case GUMBO_TAG_UL:
  case GUMBO_TAG_OL:
  case GUMBO_TAG_DL:
  case GUMBO_TAG_MENU:
  case GUMBO_TAG_DIR:
    return in_list;
  default:
    return in_nothing;
  }
}

/// WAI-ARIA 1.2. A role of several words is the first that is known.
std::uint16_t container_of_role(std::string_view role) {
  struct Role {
    std::string_view name;
    Container container;
  };
  static constexpr Role roles[] = {
      {"article", in_article},    {"main", in_main},        {"banner", in_header},
      {"contentinfo", in_footer}, {"navigation", in_nav},   {"menu", in_nav},
      {"menubar", in_nav},        {"tablist", in_nav},      {"complementary", in_aside},
      {"figure", in_figure},      {"button", in_button},    {"list", in_list},
      {"table", in_table},        {"blockquote", in_quote}, {"time", in_time}};
  for (const Role& known : roles)
    if (has_word(role, known.name))
      return known.container;
  return in_nothing;
}

/// schema.org's microdata.
std::uint16_t container_of_property(std::string_view itemprop) {
  if (has_word(itemprop, "articlebody"))
    return in_article;
  if (has_word(itemprop, "datepublished") || has_word(itemprop, "datemodified"))
    return in_time;
  return in_nothing;
}

bool is_bold(GumboTag tag) {
  return tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG || tag == GUMBO_TAG_TH ||
         heading_level(tag) != 0;
}

bool keeps_spaces(GumboTag tag) {
  return tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_LISTING || tag == GUMBO_TAG_XMP ||
         tag == GUMBO_TAG_PLAINTEXT;
}

/// The attributes that say something, read in one pass.
struct Attributes {
  InlineStyle style;
  std::string_view role;
  std::string_view itemprop;
  std::string_view classes;
  std::string_view id;
  std::uint8_t aria_level = 0;
  bool href = false;
  bool hidden = false;
  bool aria_hidden = false;
  bool open = false;
};

Attributes read_attributes(const GumboVector& attributes) {
  Attributes read;
  for (unsigned i = 0; i < attributes.length; ++i) {
    const auto& attribute = *static_cast<const GumboAttribute*>(attributes.data[i]);
    const std::string_view name = attribute.name;
    const std::string_view value = attribute.value;
    if (name == "style")
      read.style = read_style(value);
    else if (name == "href")
      read.href = true;
    else if (name == "class")
      read.classes = value;
    else if (name == "id")
      read.id = value;
    else if (name == "role")
      read.role = value;
    else if (name == "itemprop")
      read.itemprop = value;
    else if (name == "hidden")
      read.hidden = !same_word(value, "until-found");
    else if (name == "aria-hidden")
      read.aria_hidden = same_word(value, "true");
    else if (name == "open")
      read.open = true;
    else if (name == "aria-level" && value.size() == 1 && value[0] >= '1' && value[0] <= '9')
      read.aria_level = static_cast<std::uint8_t>(value[0] - '0');
  }
  return read;
}

const GumboNode& child(const GumboVector& children, unsigned at) {
  return *static_cast<const GumboNode*>(children.data[at]);
}

const GumboVector no_children{};

const GumboVector& children_of(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT ? node.v.element.children : no_children;
}

/// The first units of the text in `element`, without white space; more than `most` are cut off.
std::string first_text(const GumboElement& element, std::size_t most) {
  std::string text;
  std::vector<std::pair<const GumboVector*, unsigned>> open = {{&element.children, 0}};
  while (!open.empty() && text.size() <= most) {
    auto& [children, next] = open.back();
    if (next == children->length) {
      open.pop_back();
      continue;
    }
    const GumboNode& node = child(*children, next++);
    if (node.type == GUMBO_NODE_TEXT)
      for (const char* unit = node.v.text.text; *unit != '\0' && text.size() <= most; ++unit)
        if (!is_ascii_space(*unit))
          text += *unit;
    if (children_of(node).length > 0)
      open.emplace_back(&children_of(node), 0);
  }
  return text;
}

/// The link leads to a place in this page, as far as the address tells.
bool leads_into_page(const GumboElement& element) {
  const GumboAttribute* const href = gumbo_get_attribute(&element.attributes, "href");
  return element.tag == GUMBO_TAG_A && href &&
         std::string_view(href->value).find('#') != std::string_view::npos;
}

/// A table of data names its columns or rows; one of layout does not.
bool has_headings(const GumboElement& table) {
  for (unsigned i = 0; i < table.children.length; ++i) {
    const GumboNode& part = child(table.children, i);
    if (part.type != GUMBO_NODE_ELEMENT)
      continue;
    if (part.v.element.tag == GUMBO_TAG_CAPTION || part.v.element.tag == GUMBO_TAG_THEAD)
      return true;
    for (unsigned k = 0; k < part.v.element.children.length; ++k)
      for (unsigned c = 0; c < children_of(child(part.v.element.children, k)).length; ++c) {
        const GumboNode& cell = child(children_of(child(part.v.element.children, k)), c);
        if (cell.type == GUMBO_NODE_ELEMENT && cell.v.element.tag == GUMBO_TAG_TH)
          return true;
      }
  }
  return false;
}

/// A column of a page that is laid out by a table: with a <br> or blocks in it, it is no cell of a
/// row. (A table of data may break the words of a cell.) Looks as far as the first of them.
bool is_column(const GumboElement& cell) {
  std::vector<const GumboNode*> open;
  const auto push = [&](const GumboVector& children) {
    for (unsigned i = children.length; i-- > 0;)
      open.push_back(&child(children, i));
  };
  push(cell.children);
  while (!open.empty()) {
    const GumboNode& node = *open.back();
    open.pop_back();
    if (node.type == GUMBO_NODE_ELEMENT && breaks_line(node.v.element.tag))
      return true;
    push(children_of(node));
  }
  return false;
}

/// A cell of Word is <td><p>…</p></td>: the row is one line all the same.
bool holds_one_paragraph(const GumboElement& cell) {
  const GumboElement* paragraph = nullptr;
  for (unsigned i = 0; i < cell.children.length; ++i) {
    const GumboNode& node = child(cell.children, i);
    if (node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_COMMENT)
      continue;
    if (node.type != GUMBO_NODE_ELEMENT || paragraph)
      return false;
    paragraph = &node.v.element;
    if (paragraph->tag != GUMBO_TAG_P && paragraph->tag != GUMBO_TAG_DIV)
      return false;
  }
  if (!paragraph)
    return false;
  for (unsigned i = 0; i < paragraph->children.length; ++i) {
    const GumboNode& node = child(paragraph->children, i);
    if (node.type == GUMBO_NODE_ELEMENT && flow_of(node.v.element.tag) != Flow::in_line)
      return false;
  }
  return true;
}

Flow flow_of(GumboTag tag, const InlineStyle& style, const HtmlContext& outside) {
  Flow flow = flow_of(tag);
  const bool table_part = flow == Flow::cell || tag == GUMBO_TAG_TR;
  if (flow == Flow::skipped || flow == Flow::line_break)
    return flow;
  if (style.display && *style.display != Display::none) {
    switch (*style.display) {
    case Display::block:
    case Display::flex:
      if (flow == Flow::in_line || flow == Flow::cell)
        flow = Flow::block;
      break;
    case Display::cell:
      flow = Flow::cell;
      break;
    case Display::in_line:
      flow = Flow::in_line;
      break;
    case Display::none:
      break;
    }
  } else if (style.out_of_flow && (flow == Flow::in_line || flow == Flow::cell)) {
    flow = Flow::block;
  }
  if (outside.children_are_blocks && flow == Flow::in_line)
    flow = Flow::block;
  if (outside.only_paragraph && !table_part)
    flow = Flow::in_line;
  return flow;
}

/// What its classes, or else its id, say for certain.
ClassRole role_of(GumboTag tag, const Attributes& attributes, const ClassWords& words) {
  ClassRole role = attributes.classes.empty() ? ClassRole::none : words.role_of(attributes.classes);
  if (role == ClassRole::none && !attributes.id.empty())
    role = words.role_of(attributes.id);
  if (role == ClassRole::infobox)
    role = tag == GUMBO_TAG_TABLE ? ClassRole::box : ClassRole::none;
  return role;
}

/// The form of the blocks inside an element, where it gives one.
void give_shape(GumboTag tag, const Attributes& attributes, HtmlElement& result) {
  const InlineStyle& style = attributes.style;
  HtmlContext& inside = result.inside;
  constexpr std::uint8_t deepest = std::numeric_limits<std::uint8_t>::max();
  result.begins_list = (container_of(tag) | container_of_role(attributes.role)) == in_list;
  if (result.begins_list && inside.list_depth < deepest)
    ++inside.list_depth;
  if (heading_level(tag) != 0 || has_word(attributes.role, "heading")) {
    inside.shape = BlockShape::heading;
    inside.level = heading_level(tag) != 0 ? heading_level(tag) : std::uint8_t{2};
    if (attributes.aria_level != 0)
      inside.level = std::min(attributes.aria_level, std::uint8_t{6});
    result.word_list = style.list_name; // a heading that Word counts
  } else if (tag == GUMBO_TAG_LI || has_word(attributes.role, "listitem")) {
    inside.shape = BlockShape::list_item;
    inside.level = std::max(inside.list_depth, std::uint8_t{1});
    result.begins_item = true;
  } else if (style.list_item) {
    inside.shape = BlockShape::list_item;
    inside.level = style.list_level;
    inside.containers |= in_list;
    result.word_list = style.list_name;
  } else if (keeps_spaces(tag)) {
    inside.shape = BlockShape::preformatted;
    inside.level = 0;
  }
}

} // namespace

bool breaks_line(GumboTag tag) {
  const Flow flow = flow_of(tag);
  return flow != Flow::in_line && flow != Flow::skipped;
}

bool is_footnote_mark(const GumboElement& element) {
  constexpr std::size_t longest = 20; // UTF-8: "[1]", "[١٢]", "[ملاحظة1]"
  const bool link = leads_into_page(element);
  if (element.tag != GUMBO_TAG_SUP && !link)
    return false;
  unsigned inner = 0; // <a> in <sup>, or <sup> in <a>
  for (unsigned i = 0; i < element.children.length; ++i) {
    const GumboNode& node = child(element.children, i);
    if (node.type == GUMBO_NODE_ELEMENT) {
      if (link ? node.v.element.tag != GUMBO_TAG_SUP : !leads_into_page(node.v.element))
        return false;
      ++inner;
    } else if (node.type == GUMBO_NODE_TEXT) {
      for (const char* unit = node.v.text.text; *unit != '\0'; ++unit)
        if (link || is_ascii_letter(*unit) || (*unit & 0x80) != 0)
          return false;
    }
  }
  return inner > 0 && first_text(element, longest).size() <= longest;
}

std::string typed_mark(const GumboElement& element) {
  constexpr std::size_t longest = 40;
  return first_text(element, longest);
}

bool is_drop_cap(const GumboElement& element) {
  constexpr std::size_t longest = 8; // UTF-8 of four Arabic letters
  const std::string text = first_text(element, longest);
  return !text.empty() && text.size() <= longest &&
         std::all_of(text.begin(), text.end(),
                     [](char unit) { return (unit & 0x80) != 0 || is_ascii_letter(unit); });
}

HtmlElement read_element(const GumboElement& element, const HtmlContext& outside,
                         const ClassWords& words) {
  const GumboTag tag = element.tag;
  HtmlElement result;
  if (flow_of(tag) == Flow::skipped ||
      (tag == GUMBO_TAG_UNKNOWN && same_word(element.name, "xml"))) {
    result.flow = Flow::skipped; // <xml>: the settings that Word puts on the clipboard
    return result;
  }
  const Attributes attributes = read_attributes(element.attributes);
  const InlineStyle& style = attributes.style;
  result.flow = flow_of(tag, style, outside);
  // Chromium marks the break that it puts at the end of a fragment.
  if (style.list_mark ||
      (tag == GUMBO_TAG_BR && has_word(attributes.classes, "apple-interchange-newline"))) {
    result.flow = Flow::skipped;
    result.is_typed_mark = style.list_mark;
    return result;
  }

  const bool page = tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY; // hidden until a script ran
  if (!page)
    result.role = role_of(tag, attributes, words);
  const bool in_line = flow_of(tag) == Flow::in_line;
  if (in_line && (result.role == ClassRole::mark || is_footnote_mark(element))) {
    result.flow = Flow::skipped;
    return result;
  }
  const bool unseen =
      !page &&
      (attributes.hidden || style.invisible || style.clipped || style.display == Display::none ||
       result.role == ClassRole::unseen || (tag == GUMBO_TAG_DIALOG && !attributes.open));
  if (unseen) {
    if (in_line && tag != GUMBO_TAG_DIALOG) {
      result.flow = Flow::skipped;
      return result;
    }
    if (result.flow == Flow::in_line)
      result.flow = Flow::block;
  }

  HtmlContext& inside = result.inside;
  inside = outside;
  result.out_of_flow = style.out_of_flow && !unseen;
  result.floats_in_line = in_line && style.out_of_flow && result.flow == Flow::block;
  if (tag == GUMBO_TAG_TABLE)
    inside.data_table = has_headings(element);
  inside.only_paragraph = result.flow == Flow::cell && holds_one_paragraph(element);
  if (result.flow == Flow::cell && !inside.only_paragraph && !outside.data_table &&
      is_column(element))
    result.flow = Flow::block;
  // A paragraph whose words are flex items reads as one line.
  inside.children_are_blocks = style.display == Display::flex && tag != GUMBO_TAG_P;
  inside.children_are_words = style.display == Display::flex && tag == GUMBO_TAG_P;
  result.apart = outside.children_are_words;
  inside.containers = static_cast<std::uint16_t>(
      outside.containers | container_of(tag) | container_of_role(attributes.role) |
      container_of_property(attributes.itemprop) |
      (result.role == ClassRole::caption ? in_figcaption : in_nothing) |
      (unseen || (attributes.aria_hidden && !page) ? in_hidden : in_nothing));
  inside.link = outside.link ||
                ((tag == GUMBO_TAG_A || tag == GUMBO_TAG_AREA) && attributes.href) ||
                has_word(attributes.role, "link");
  inside.bold = style.bold.value_or(outside.bold || is_bold(tag));
  inside.italic =
      style.italic.value_or(outside.italic || tag == GUMBO_TAG_I || tag == GUMBO_TAG_EM);
  if (tag == GUMBO_TAG_SUP || tag == GUMBO_TAG_SUB)
    inside.script = tag == GUMBO_TAG_SUP ? Script::raised : Script::lowered;
  else if (style.raised && in_line)
    inside.script = *style.raised ? Script::raised : Script::lowered;
  inside.keep_spaces = style.keep_spaces.value_or(outside.keep_spaces || keeps_spaces(tag));
  inside.keep_lines = style.keep_lines.value_or(outside.keep_lines || keeps_spaces(tag));

  give_shape(tag, attributes, result);
  result.captions = tag == GUMBO_TAG_FIGCAPTION || result.role == ClassRole::caption;
  result.list_style = style.list_style;
  return result;
}

} // namespace tanqih
