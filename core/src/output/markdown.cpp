// SPDX-License-Identifier: MIT
// The kept blocks as CommonMark, escaped so that the text shows as itself.
#include <algorithm>

#include "base/characters.hpp"
#include "output/list_item.hpp"
#include "tanqih/render.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

/// What CommonMark calls a space.
constexpr bool is_space_or_tab(char16_t unit) {
  return unit == u' ' || unit == u'\t';
}
constexpr bool is_line_end(char16_t unit) {
  return unit == u'\n' || unit == u'\r';
}

/// `_` between two letters or digits means nothing to CommonMark: left alone, so that addresses and
/// hashtags stay readable (غزة_الآن).
bool is_inside_word(std::u16string_view text, std::size_t at) {
  return at > 0 && at + 1 < text.size() && is_word_unit(text[at - 1]) && is_word_unit(text[at + 1]);
}

/// &name; or &#1575; at `at`: what Markdown would turn into a character.
bool is_entity(std::u16string_view text, std::size_t at) {
  constexpr std::size_t longest = 33; // CounterClockwiseContourIntegral
  const std::size_t end = std::min(text.size(), at + 2 + longest);
  for (std::size_t i = at + 1; i < end; ++i) {
    if (text[i] == u';')
      return i > at + 1;
    if (!is_ascii_letter(text[i]) && !is_ascii_digit(text[i]) && text[i] != u'#')
      return false;
  }
  return false;
}

/// Means something wherever it stands.
bool is_special(std::u16string_view text, std::size_t at) {
  switch (text[at]) {
  case u'\\':
  case u'`':
  case u'*':
  case u'[':
  case u']':
  case u'<':
  case u'~':
    return true;
  case u'_':
    return !is_inside_word(text, at);
  case u'&':
    return is_entity(text, at);
  default:
    return false;
  }
}

/// Means something at a line's start: a heading, a quotation, a list, a rule or underline, a table.
bool is_special_at_start(char16_t unit) {
  switch (unit) {
  case u'#':
  case u'>':
  case u'+':
  case u'-':
  case u'=':
  case u'|':
  case u':':
    return true;
  default:
    return false;
  }
}

/// "2024. " or "3) " at `at`: where its mark stands, or npos. CommonMark reads up to nine digits.
std::size_t list_number_mark(std::u16string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end < at + 10 && is_ascii_digit(text[end]))
    ++end;
  if (end == at || end > at + 9 || end >= text.size() || (text[end] != u'.' && text[end] != u')'))
    return std::u16string_view::npos;
  const bool ends =
      end + 1 == text.size() || is_space_or_tab(text[end + 1]) || is_line_end(text[end + 1]);
  return ends ? end : std::u16string_view::npos;
}

enum class Form { paragraph, heading };

/// A line break inside a block becomes a hard break; in a heading, which is one line, a space.
void append_escaped(std::u16string& markdown, std::u16string_view text, Form form) {
  bool line_start = true;
  std::size_t number_mark = std::u16string_view::npos;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char16_t unit = text[at];
    if (is_line_end(unit)) {
      if (unit == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
        ++at;
      if (!line_start) // no blank line inside a block, and no break after nothing
        markdown += form == Form::heading ? u" " : u"\\\n";
      line_start = true;
      continue;
    }
    if (line_start) {
      if (is_space_or_tab(unit)) // four of them would make code
        continue;
      number_mark = list_number_mark(text, at);
    }
    if (is_special(text, at) || (line_start && is_special_at_start(unit)) || at == number_mark ||
        (form == Form::heading && unit == u'#'))
      markdown += u'\\';
    markdown += unit;
    line_start = false;
  }
}

} // namespace

std::u16string to_markdown(const Article& article) {
  std::u16string markdown;
  markdown.reserve(article.clean.size() + article.clean.size() / 8);
  const ArticleBlock* before = nullptr;
  for (const ArticleBlock& block : article.blocks) {
    if (!block.keep)
      continue;
    // A number of the paste stays text ("3\. …"): Markdown would count anew.
    const bool item = is_list_item(block) && !has_own_mark(block);
    if (before)
      markdown += item && is_list_item(*before) && !has_own_mark(*before) ? u"\n" : u"\n\n";
    std::u16string_view text = block.text;
    Form form = Form::paragraph;
    if (block.label.kind == BlockKind::title || block.label.kind == BlockKind::subheading) {
      markdown += block.label.kind == BlockKind::title ? u"# " : u"## ";
      form = Form::heading;
    } else if (item) {
      markdown += u"- ";
      if (text.starts_with(bullet_mark))
        text.remove_prefix(bullet_mark.size());
    }
    append_escaped(markdown, text, form);
    before = &block;
  }
  if (before)
    markdown += u'\n';
  return markdown;
}

} // namespace tanqih
