// SPDX-License-Identifier: MIT
#include "stream/xml_text.hpp"

#include "tanqih/xml.hpp"

namespace tanqih::cli {

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
      xml += is_xml_unit(text, at) ? unit : u'\uFFFD';
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
