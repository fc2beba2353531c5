// SPDX-License-Identifier: MIT
#include "output/html_text.hpp"

#include "output/append_ascii.hpp"
#include "output/inline_events.hpp"
#include "tanqih/enum_names.hpp"

namespace tanqih {

namespace {

std::string_view tag_of(InlineKind kind) {
  switch (kind) {
  case InlineKind::link:
    return "a";
  case InlineKind::strong:
    return "strong";
  case InlineKind::emphasis:
    return "em";
  case InlineKind::superscript:
    return "sup";
  case InlineKind::subscript:
    break;
  }
  return "sub";
}

void append_tag(std::u16string& html, const InlineEvent& event) {
  const ArticleMention* const mention = event.part.mention;
  const std::string_view tag = mention ? "mark" : tag_of(event.part.mark->kind);
  append_ascii(html, event.begins ? "<" : "</");
  append_ascii(html, tag);
  if (event.begins && mention) {
    append_ascii(html, " data-type=\"");
    append_ascii(html, name_of(mention->type));
    html += u'"';
    append_number(html, "data-entity", mention->entity);
  } else if (event.begins && event.part.mark->kind == InlineKind::link) {
    append_ascii(html, " href=\"");
    append_escaped(html, event.part.mark->href);
    html += u'"';
  }
  html += u'>';
}

} // namespace

void append_escaped(std::u16string& html, std::u16string_view text) {
  std::size_t begin = 0;
  const auto replace = [&](std::size_t at, std::u16string_view by) {
    html.append(text, begin, at - begin);
    html += by;
    begin = at + 1;
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    switch (text[at]) {
    case u'&':
      replace(at, u"&amp;");
      break;
    case u'<':
      replace(at, u"&lt;");
      break;
    case u'>':
      replace(at, u"&gt;");
      break;
    case u'"':
      replace(at, u"&quot;");
      break;
    case u'\'':
      replace(at, u"&#39;");
      break;
    case u'\n':
      replace(at, u"<br>\n");
      break;
    case u'\0':
      replace(at, u"\uFFFD");
      break;
    default:
      break;
    }
  }
  html.append(text, begin);
}

void append_text(std::u16string& html, const ArticleBlock& block, Span range,
                 const RenderedMarks& kept, const ArticleMention* first,
                 const ArticleMention* last) {
  const std::u16string_view text = block.text;
  std::uint32_t done = range.begin;
  for (const InlineEvent& event : inline_events(block, range, kept, first, last)) {
    append_escaped(html, slice(text, {done, event.at}));
    append_tag(html, event);
    done = event.at;
  }
  append_escaped(html, slice(text, {done, range.end}));
}

void append_class(std::u16string& html, BlockKind kind) {
  if (is_kept(kind))
    return;
  append_ascii(html, " class=\"");
  append_ascii(html, name_of(kind));
  html += u'"';
}

void append_number(std::u16string& html, std::string_view attribute, std::int64_t number) {
  html += u' ';
  append_ascii(html, attribute);
  append_ascii(html, "=\"");
  append_ascii(html, std::to_string(number));
  html += u'"';
}

} // namespace tanqih
