// SPDX-License-Identifier: MIT
#include "output/word_text.hpp"

#include <algorithm>

#include "base/characters.hpp"
#include "output/append_ascii.hpp"
#include "tanqih/xml.hpp"

namespace tanqih {

namespace {

void append_run(std::u16string& xml, std::u16string_view text, bool turned,
                std::string_view properties) {
  if (text.empty())
    return;
  append_ascii(xml, "<w:r><w:rPr>");
  append_ascii(xml, properties);
  append_ascii(xml, turned ? "<w:rtl/></w:rPr>" : "</w:rPr>");
  append_ascii(xml, "<w:t xml:space=\"preserve\">");
  append_word_escaped(xml, text);
  append_ascii(xml, "</w:t></w:r>");
}

bool is_word(char16_t unit) {
  return is_ascii_word(unit) || unit == u'_';
}

/// Where Latin words that begin at `begin` end: with what may stand between them.
std::size_t latin_end(std::u16string_view text, std::size_t begin) {
  constexpr std::u16string_view between = u" .,:;/@&'+-";
  std::size_t end = begin + 1;
  for (std::size_t at = end; at < text.size(); ++at) {
    if (is_word(text[at]))
      end = at + 1;
    else if (between.find(text[at]) == std::u16string_view::npos)
      break;
  }
  return end;
}

} // namespace

void append_word_escaped(std::u16string& xml, std::u16string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char16_t unit = text[at];
    if (unit == u'&')
      append_ascii(xml, "&#38;");
    else if (unit == u'<')
      append_ascii(xml, "&#60;");
    else if (unit == u'>')
      append_ascii(xml, "&#62;");
    else if (unit == u'"')
      append_ascii(xml, "&#34;");
    else if (is_xml_unit(text, at))
      xml += unit;
  }
}

void append_word_runs(std::u16string& xml, std::u16string_view text, bool from_right,
                      std::string_view properties) {
  std::size_t done = 0;
  while (from_right && done < text.size()) {
    const auto first = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(done), text.end(),
                                    [](char16_t unit) { return is_ascii_letter(unit); });
    const auto begin = static_cast<std::size_t>(first - text.begin());
    append_run(xml, text.substr(done, begin - done), true, properties);
    done = begin == text.size() ? begin : latin_end(text, begin);
    append_run(xml, text.substr(begin, done - begin), false, properties);
  }
  if (!from_right)
    append_run(xml, text, false, properties);
}

} // namespace tanqih
