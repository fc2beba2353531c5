// SPDX-License-Identifier: MIT
#include "read/flow_text.hpp"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "base/ascii.hpp"

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
  }
}

Source FlowText::finish() {
  close();
  return std::move(source_);
}

} // namespace tanqih
