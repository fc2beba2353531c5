// SPDX-License-Identifier: MIT
#include "output/word_numbering.hpp"

#include <string>

#include "output/append_ascii.hpp"

namespace tanqih {

namespace {

/// ST_NumberFormat; empty: Word has none that is the same.
std::string_view form_of(ListStyle style) {
  switch (style) {
  case ListStyle::decimal:
    return "decimal";
  case ListStyle::lower_alpha:
    return "lowerLetter";
  case ListStyle::upper_alpha:
    return "upperLetter";
  case ListStyle::lower_roman:
    return "lowerRoman";
  case ListStyle::upper_roman:
    return "upperRoman";
  case ListStyle::arabic_indic:
    return "hindiNumbers";
  default:
    return {};
  }
}

void append_level(std::u16string& xml, int level, std::int32_t start, std::string_view form) {
  append_ascii(xml, "<w:lvl w:ilvl=\"" + std::to_string(level) + "\"><w:start w:val=\"" +
                        std::to_string(start) + "\"/><w:numFmt w:val=\"");
  append_ascii(xml, form);
  append_ascii(xml, "\"/><w:lvlText w:val=\"");
  if (form == "bullet")
    xml += u'•';
  else
    append_ascii(xml, '%' + std::to_string(level + 1) + '.');
  append_ascii(xml, "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" +
                        std::to_string(720 * (level + 1)) +
                        "\" w:hanging=\"360\"/></w:pPr></w:lvl>");
}

void append_list(std::u16string& xml, std::size_t id, std::string_view form, std::int32_t first,
                 int level) {
  append_ascii(xml, "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) +
                        "\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
  for (int of = 0; of <= deepest_word_list; ++of)
    append_level(xml, of, of == level ? first : 1, form);
  append_ascii(xml, "</w:abstractNum>");
}

} // namespace

bool WordNumbering::counts(const ListPlace& place) {
  return place.number && !form_of(place.style).empty();
}

std::size_t WordNumbering::number_of(const ListPlace& place, std::uint8_t level) {
  const auto [known, is_new] = by_list_.try_emplace(place.list, counting_.size());
  if (is_new)
    counting_.push_back({form_of(place.style), *place.number, level});
  return bullets + 1 + known->second;
}

std::u16string WordNumbering::part(std::string_view namespaces) const {
  std::u16string xml;
  append_ascii(xml, "<w:numbering ");
  append_ascii(xml, namespaces);
  xml += u'>';
  append_list(xml, 0, "bullet", 1, 0);
  for (std::size_t i = 0; i < counting_.size(); ++i)
    append_list(xml, i + 1, counting_[i].form, counting_[i].first, counting_[i].level);
  for (std::size_t i = 0; i <= counting_.size(); ++i)
    append_ascii(xml, "<w:num w:numId=\"" + std::to_string(i + 1) + "\"><w:abstractNumId w:val=\"" +
                          std::to_string(i) + "\"/></w:num>");
  append_ascii(xml, "</w:numbering>");
  return xml;
}

} // namespace tanqih
