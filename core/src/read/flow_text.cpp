// SPDX-License-Identifier: MIT
#include "read/flow_text.hpp"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "base/ascii.hpp"
#include "base/characters.hpp"

namespace tanqih {

void FlowText::boundary(unsigned breaks) {
  close();
  breaks_ = std::max(breaks_, breaks);
  tab_ = false;
}

void FlowText::cell() {
  if (breaks_ == 0)
    tab_ = true;
}

/// What waits is written before the first unit of a word.
void FlowText::open(const HtmlContext& context) {
  std::u16string& text = source_.text;
  if (breaks_ > 0) {
    if (!text.empty())
      text.append(breaks_, u'\n');
  } else if (tab_ && is_open_) {
    text += u'\t';
    row_ = true;
  } else if (space_ && is_open_) {
    text += u' ';
  }
  breaks_ = 0;
  tab_ = space_ = false;
  if (is_open_) {
    block_.layout.containers &= context.containers; // <p><time>…</time> …</p> is no time
    block_.node = source_.tree.common(block_.node, context.node);
    return;
  }
  is_open_ = true;
  block_.span.begin = static_cast<std::uint32_t>(text.size());
  block_.layout.shape = context.shape;
  block_.layout.level = context.level;
  block_.layout.containers = context.containers;
  block_.node = context.node;
  block_.item = context.item;
}

void FlowText::close() {
  if (is_open_) {
    if (row_ && block_.layout.shape == BlockShape::paragraph)
      block_.layout.shape = BlockShape::table_row;
    source_.marked.push_back(block_);
  }
  block_ = {};
  is_open_ = row_ = space_ = false;
}

/// The word at the end of the text, for which nothing was waiting before `before`. The space
/// between two words of a link is in the link.
void FlowText::mark(std::vector<Span>& spans, std::size_t before) {
  const auto end = block_.span.end;
  if (!spans.empty() && spans.back().end == before)
    spans.back().end = end;
  else
    spans.push_back({word_, end});
}

void FlowText::mark(std::vector<PageSpan>& spans, std::uint32_t of, std::size_t before) {
  if (!spans.empty() && spans.back().span.end == before && spans.back().of == of)
    spans.back().span.end = block_.span.end;
  else
    spans.push_back({{word_, block_.span.end}, of});
}

/// 10<sup>6</sup>, كم<sup>2</sup>, CO<sub>2</sub>: in plain text they would be 106, كم2. The last
/// word of the text becomes the characters that stand so by themselves, if it has any and is
/// written to what stands before. Units have the exponents 2 and 3 and those below nought; any
/// other number behind a letter may be a note's.
bool FlowText::set_script(const HtmlContext& context, std::size_t before) {
  std::u16string& text = source_.text;
  if (before != word_ || before == 0 || context.link)
    return false;
  const char16_t bearer = text[before - 1];
  const std::u16string_view word = std::u16string_view(text).substr(before);
  const bool raised = context.script == Script::raised;
  const bool of_unit = word == u"2" || word == u"3" || word == u"٢" || word == u"٣" ||
                       word.front() == u'-' || word.front() == u'−';
  if (!is_digit(bearer) && !(u_isalpha(bearer) != 0 && (of_unit || !raised)))
    return false;
  std::u16string set;
  bool digit = false;
  for (const char16_t unit : word) {
    if (is_digit(unit)) {
      const auto value = static_cast<char16_t>(u_charDigitValue(unit));
      constexpr std::u16string_view superscripts = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
      set += raised ? superscripts[value] : static_cast<char16_t>(u'₀' + value);
      digit = true;
    } else if (unit == u'-' || unit == u'−') {
      set += raised ? u'⁻' : u'₋';
    } else if (unit == u'+') {
      set += raised ? u'⁺' : u'₊';
    } else {
      return false;
    }
  }
  if (digit)
    text.replace(before, word.size(), set); // as many units as before
  return digit;
}

void FlowText::text(std::string_view utf8, const HtmlContext& context) {
  std::u16string& text = source_.text;
  for (std::size_t at = 0; at < utf8.size();) {
    if (is_ascii_space(utf8[at])) {
      if (context.keep_lines && utf8[at] == '\n') {
        line_break();
      } else if (context.keep_spaces) {
        open(context);
        text += static_cast<char16_t>(utf8[at]);
        block_.span.end = static_cast<std::uint32_t>(text.size());
      } else {
        space_ = true;
      }
      ++at;
      continue;
    }
    const std::size_t before = text.size();
    open(context);
    word_ = static_cast<std::uint32_t>(text.size());
    while (at < utf8.size() && !is_ascii_space(utf8[at])) {
      UChar32 point = 0;
      U8_NEXT_UNSAFE(utf8.data(), at, point); // the parser writes well-formed UTF-8
      if (U_IS_BMP(point)) {
        text += static_cast<char16_t>(point);
      } else {
        text += U16_LEAD(point);
        text += U16_TRAIL(point);
      }
    }
    block_.span.end = static_cast<std::uint32_t>(text.size());
    if (context.link)
      mark(source_.links, before);
    if (context.bold)
      mark(source_.bolds, before);
    PageStructure& structure = source_.structure;
    if (context.href != 0)
      mark(structure.link_spans, context.href - 1, before);
    if (context.cell != 0)
      mark(structure.cell_spans, context.cell - 1, before);
    if (context.italic)
      mark(structure.emphasised, before);
    if (context.script != Script::none && !set_script(context, before))
      mark(context.script == Script::raised ? structure.superscripts : structure.subscripts,
           before);
  }
}

Source FlowText::finish() {
  close();
  return std::move(source_);
}

} // namespace tanqih
