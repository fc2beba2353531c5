// SPDX-License-Identifier: MIT
#include "stream/xml_text.hpp"

#include <unicode/utf16.h>

namespace tanqih::cli {

namespace {

bool is_allowed(std::u16string_view text, std::size_t at) {
  const char16_t unit = text[at];
  if (U16_IS_LEAD(unit))
    return at + 1 < text.size() && U16_IS_TRAIL(text[at + 1]);
  if (U16_IS_TRAIL(unit))
    return at > 0 && U16_IS_LEAD(text[at - 1]);
  return (unit >= 0x20 || unit == u'\t' || unit == u'\n') && unit < 0xFFFE;
}

} // namespace

std::u16string xml_text(std::u16string_view text) {
  std::u16string xml;
  xml.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char16_t unit = text[at];
    if (unit == u'&')
      xml += u"&amp;";
    else if (unit == u'<')
      xml += u"&lt;";
    else if (unit == u'>')
      xml += u"&gt;";
    else if (unit == u'"')
      xml += u"&quot;";
    else
      xml += is_allowed(text, at) ? unit : u'\uFFFD';
  }
  return xml;
}

std::u16string xml_element(std::u16string_view name, std::u16string_view text) {
  std::u16string element;
  if (text.empty())
    return element;
  element.append(u"<").append(name).append(u">").append(xml_text(text));
  return element.append(u"</").append(name.substr(0, name.find(u' '))).append(u">");
}

} // namespace tanqih::cli
