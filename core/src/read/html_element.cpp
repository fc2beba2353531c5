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
Flow flow_of(HtmlTag tag) {
  switch (tag) {
  case LXB_TAG_HEAD:
  case LXB_TAG_TITLE:
  case LXB_TAG_SCRIPT:
  case LXB_TAG_STYLE:
  case LXB_TAG_TEMPLATE:
  case LXB_TAG_NOSCRIPT:
  case LXB_TAG_IFRAME:
  case LXB_TAG_NOEMBED:
  case LXB_TAG_NOFRAMES:
  case LXB_TAG_AUDIO:
  case LXB_TAG_VIDEO:
  case LXB_TAG_CANVAS:
  case LXB_TAG_SVG:
  case LXB_TAG_DATALIST:
  case LXB_TAG_TEXTAREA:
    return Flow::skipped;
  case LXB_TAG_BR:
    return Flow::line_break;
  case LXB_TAG_TD:
  case LXB_TAG_TH:
    return Flow::cell;
  case LXB_TAG_P:
  case LXB_TAG_H1:
  case LXB_TAG_H2:
  case LXB_TAG_H3:
  case LXB_TAG_H4:
  case LXB_TAG_H5:
  case LXB_TAG_H6:
  case LXB_TAG_UL:
  case LXB_TAG_OL:
  case LXB_TAG_DL:
  case LXB_TAG_MENU:
  case LXB_TAG_BLOCKQUOTE:
  case LXB_TAG_FIGURE:
  case LXB_TAG_PRE:
  case LXB_TAG_LISTING:
  case LXB_TAG_XMP:
  case LXB_TAG_PLAINTEXT:
    return Flow::paragraph;
  case LXB_TAG_HTML:
  case LXB_TAG_BODY:
  case LXB_TAG_ADDRESS:
  case LXB_TAG_ARTICLE:
  case LXB_TAG_ASIDE:
  case LXB_TAG_CENTER:
  case LXB_TAG_DD:
  case LXB_TAG_DETAILS:
  case LXB_TAG_DIR:
  case LXB_TAG_DIV:
  case LXB_TAG_DT:
  case LXB_TAG_FIELDSET:
  case LXB_TAG_FIGCAPTION:
  case LXB_TAG_FOOTER:
  case LXB_TAG_FORM:
  case LXB_TAG_HEADER:
  case LXB_TAG_HGROUP:
  case LXB_TAG_HR:
  case LXB_TAG_LEGEND:
  case LXB_TAG_LI:
  case LXB_TAG_MAIN:
  case LXB_TAG_NAV:
  case LXB_TAG_OPTGROUP:
  case LXB_TAG_OPTION:
  case LXB_TAG_SECTION:
  case LXB_TAG_SUMMARY:
  case LXB_TAG_TABLE:
  case LXB_TAG_CAPTION:
  case LXB_TAG_THEAD:
  case LXB_TAG_TBODY:
  case LXB_TAG_TFOOT:
  case LXB_TAG_TR:
    return Flow::block;
  default:
    return Flow::in_line;
  }
}

std::uint8_t heading_level(HtmlTag tag) {
  return tag >= LXB_TAG_H1 && tag <= LXB_TAG_H6 ? static_cast<std::uint8_t>(tag - LXB_TAG_H1 + 1)
                                                : std::uint8_t{0};
}

std::uint16_t container_of(HtmlTag tag) {
  switch (tag) {
  case LXB_TAG_ARTICLE:
    return in_article;
  case LXB_TAG_MAIN:
    return in_main;
  case LXB_TAG_HEADER:
    return in_header;
  case LXB_TAG_FOOTER:
    return in_footer;
  case LXB_TAG_NAV:
    return in_nav;
  case LXB_TAG_ASIDE:
    return in_aside;
  case LXB_TAG_FIGURE:
    return in_figure;
  case LXB_TAG_FIGCAPTION:
    return in_figcaption;
  case LXB_TAG_TIME:
    return in_time;
  case LXB_TAG_BUTTON:
  case LXB_TAG_LABEL:
  case LXB_TAG_SELECT:
    return in_button;
  case LXB_TAG_BLOCKQUOTE:
  case LXB_TAG_Q:
    return in_quote;
  case LXB_TAG_TABLE:
    return in_table;
  case LXB_TAG_UL:
  case LXB_TAG_OL:
  case LXB_TAG_DL:
  case LXB_TAG_MENU:
  case LXB_TAG_DIR:
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

bool is_bold(HtmlTag tag) {
  return tag == LXB_TAG_B || tag == LXB_TAG_STRONG || tag == LXB_TAG_TH || heading_level(tag) != 0;
}

bool keeps_spaces(HtmlTag tag) {
  return tag == LXB_TAG_PRE || tag == LXB_TAG_LISTING || tag == LXB_TAG_XMP ||
         tag == LXB_TAG_PLAINTEXT;
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

Attributes read_attributes(const HtmlNode& element) {
  Attributes read;
  for (const HtmlAttribute* each = first_attribute(element); each; each = each->next) {
    const std::string_view value = value_of(*each);
    switch (name_of(*each)) {
    case AttributeName::style:
      read.style = read_style(value);
      break;
    case AttributeName::href:
      read.href = true;
      break;
    case AttributeName::class_:
      read.classes = value;
      break;
    case AttributeName::id:
      read.id = value;
      break;
    case AttributeName::role:
      read.role = value;
      break;
    case AttributeName::itemprop:
      read.itemprop = value;
      break;
    case AttributeName::hidden:
      read.hidden = !same_word(value, "until-found");
      break;
    case AttributeName::aria_hidden:
      read.aria_hidden = same_word(value, "true");
      break;
    case AttributeName::open:
      read.open = true;
      break;
    case AttributeName::aria_level:
      if (value.size() == 1 && value[0] >= '1' && value[0] <= '9')
        read.aria_level = static_cast<std::uint8_t>(value[0] - '0');
      break;
    default:
      break;
    }
  }
  return read;
}

/// The first units of the text in `element`, without white space; more than `most` are cut off.
std::string first_text(const HtmlNode& element, std::size_t most) {
  std::string text;
  for (const HtmlNode* node = element.first_child; node && text.size() <= most;
       node = next_node(*node, element)) {
    if (!is_text(*node))
      continue;
    for (const char unit : text_of(*node)) {
      if (text.size() > most)
        break;
      if (!is_ascii_space(unit))
        text += unit;
    }
  }
  return text;
}

/// The link leads to a place in this page, as far as the address tells.
bool leads_into_page(const HtmlNode& element) {
  return is_element(element, LXB_TAG_A) &&
         attribute(element, AttributeName::href).find('#') != std::string_view::npos;
}

/// A table of data names its columns or rows; one of layout does not.
bool has_headings(const HtmlNode& table) {
  for (const HtmlNode* part = table.first_child; part; part = part->next) {
    if (!is_element(*part))
      continue;
    if (tag_of(*part) == LXB_TAG_CAPTION || tag_of(*part) == LXB_TAG_THEAD)
      return true;
    for (const HtmlNode* row = part->first_child; row; row = row->next)
      for (const HtmlNode* cell = row->first_child; cell; cell = cell->next)
        if (is_element(*cell, LXB_TAG_TH))
          return true;
  }
  return false;
}

/// A column of a page that is laid out by a table: with a <br> or blocks in it, it is no cell of a
/// row. (A table of data may break the words of a cell.) Looks as far as the first of them.
bool is_column(const HtmlNode& cell) {
  for (const HtmlNode* node = cell.first_child; node; node = next_node(*node, cell))
    if (is_element(*node) && breaks_line(tag_of(*node)))
      return true;
  return false;
}

/// A cell of Word is <td><p>…</p></td>: the row is one line all the same.
bool holds_one_paragraph(const HtmlNode& cell) {
  const HtmlNode* paragraph = nullptr;
  for (const HtmlNode* node = cell.first_child; node; node = node->next) {
    if (is_white_space(*node) || is_comment(*node))
      continue;
    if (!is_element(*node) || paragraph)
      return false;
    paragraph = node;
    if (tag_of(*paragraph) != LXB_TAG_P && tag_of(*paragraph) != LXB_TAG_DIV)
      return false;
  }
  if (!paragraph)
    return false;
  for (const HtmlNode* node = paragraph->first_child; node; node = node->next)
    if (is_element(*node) && flow_of(tag_of(*node)) != Flow::in_line)
      return false;
  return true;
}

Flow flow_of(HtmlTag tag, const InlineStyle& style, const HtmlContext& outside) {
  Flow flow = flow_of(tag);
  const bool table_part = flow == Flow::cell || tag == LXB_TAG_TR;
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
ClassRole role_of(HtmlTag tag, const Attributes& attributes, const ClassWords& words) {
  ClassRole role = attributes.classes.empty() ? ClassRole::none : words.role_of(attributes.classes);
  if (role == ClassRole::none && !attributes.id.empty())
    role = words.role_of(attributes.id);
  if (role == ClassRole::infobox)
    role = tag == LXB_TAG_TABLE ? ClassRole::box : ClassRole::none;
  return role;
}

/// The form of the blocks inside an element, where it gives one.
void give_shape(HtmlTag tag, const Attributes& attributes, HtmlElement& result) {
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
  } else if (tag == LXB_TAG_LI || has_word(attributes.role, "listitem")) {
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

bool breaks_line(HtmlTag tag) {
  const Flow flow = flow_of(tag);
  return flow != Flow::in_line && flow != Flow::skipped;
}

bool is_footnote_mark(const HtmlNode& element) {
  constexpr std::size_t longest = 20; // UTF-8: "[1]", "[١٢]", "[ملاحظة1]"
  const bool link = leads_into_page(element);
  if (tag_of(element) != LXB_TAG_SUP && !link)
    return false;
  unsigned inner = 0; // <a> in <sup>, or <sup> in <a>
  for (const HtmlNode* node = element.first_child; node; node = node->next) {
    if (is_element(*node)) {
      if (link ? tag_of(*node) != LXB_TAG_SUP : !leads_into_page(*node))
        return false;
      ++inner;
    } else if (is_text(*node) && !is_white_space(*node)) {
      for (const char unit : text_of(*node))
        if (link || is_ascii_letter(unit) || (unit & 0x80) != 0)
          return false;
    }
  }
  return inner > 0 && first_text(element, longest).size() <= longest;
}

std::string typed_mark(const HtmlNode& element) {
  constexpr std::size_t longest = 40;
  return first_text(element, longest);
}

bool is_drop_cap(const HtmlNode& element) {
  constexpr std::size_t longest = 8; // UTF-8 of four Arabic letters
  const std::string text = first_text(element, longest);
  return !text.empty() && text.size() <= longest &&
         std::all_of(text.begin(), text.end(),
                     [](char unit) { return (unit & 0x80) != 0 || is_ascii_letter(unit); });
}

HtmlElement read_element(const HtmlNode& element, const HtmlContext& outside,
                         const ClassWords& words) {
  const HtmlTag tag = tag_of(element);
  HtmlElement result;
  if (flow_of(tag) == Flow::skipped || has_other_tag(element, "xml")) {
    result.flow = Flow::skipped; // <xml>: the settings that Word puts on the clipboard
    return result;
  }
  const Attributes attributes = read_attributes(element);
  const InlineStyle& style = attributes.style;
  result.flow = flow_of(tag, style, outside);
  // Chromium marks the break that it puts at the end of a fragment.
  if (style.list_mark ||
      (tag == LXB_TAG_BR && has_word(attributes.classes, "apple-interchange-newline"))) {
    result.flow = Flow::skipped;
    result.is_typed_mark = style.list_mark;
    return result;
  }

  const bool page = tag == LXB_TAG_HTML || tag == LXB_TAG_BODY; // hidden until a script ran
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
       result.role == ClassRole::unseen || (tag == LXB_TAG_DIALOG && !attributes.open));
  if (unseen) {
    if (in_line && tag != LXB_TAG_DIALOG) {
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
  if (tag == LXB_TAG_TABLE)
    inside.data_table = has_headings(element);
  inside.only_paragraph = result.flow == Flow::cell && holds_one_paragraph(element);
  if (result.flow == Flow::cell && !inside.only_paragraph && !outside.data_table &&
      is_column(element))
    result.flow = Flow::block;
  // A paragraph whose words are flex items reads as one line.
  inside.children_are_blocks = style.display == Display::flex && tag != LXB_TAG_P;
  inside.children_are_words = style.display == Display::flex && tag == LXB_TAG_P;
  result.apart = outside.children_are_words;
  inside.containers = static_cast<std::uint16_t>(
      outside.containers | container_of(tag) | container_of_role(attributes.role) |
      container_of_property(attributes.itemprop) |
      (result.role == ClassRole::caption ? in_figcaption : in_nothing) |
      (unseen || (attributes.aria_hidden && !page) ? in_hidden : in_nothing));
  inside.link = outside.link || ((tag == LXB_TAG_A || tag == LXB_TAG_AREA) && attributes.href) ||
                has_word(attributes.role, "link");
  inside.bold = style.bold.value_or(outside.bold || is_bold(tag));
  inside.italic = style.italic.value_or(outside.italic || tag == LXB_TAG_I || tag == LXB_TAG_EM);
  if (tag == LXB_TAG_SUP || tag == LXB_TAG_SUB)
    inside.script = tag == LXB_TAG_SUP ? Script::raised : Script::lowered;
  else if (style.raised && in_line)
    inside.script = *style.raised ? Script::raised : Script::lowered;
  inside.keep_spaces = style.keep_spaces.value_or(outside.keep_spaces || keeps_spaces(tag));
  inside.keep_lines = style.keep_lines.value_or(outside.keep_lines || keeps_spaces(tag));

  give_shape(tag, attributes, result);
  result.captions = tag == LXB_TAG_FIGCAPTION || result.role == ClassRole::caption;
  result.list_style = style.list_style;
  return result;
}

} // namespace tanqih
