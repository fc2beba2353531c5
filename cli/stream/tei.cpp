// SPDX-License-Identifier: MIT
#include "stream/tei.hpp"

#include <algorithm>

#include "stream/known_fields.hpp"
#include "stream/tei_body.hpp"
#include "stream/xml_text.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::cli {

namespace {

/// <date when="2031-05-01">2031-05-01T10:00:00Z</date>; the day alone is what TEI takes of any form
/// of ISO 8601.
std::u16string date_element(const std::u16string& date) {
  constexpr std::u16string_view form = u"0000-00-00";
  const bool day = date.size() >= form.size() &&
                   std::equal(form.begin(), form.end(), date.begin(), [](char16_t as, char16_t is) {
                     return as == u'0' ? is >= u'0' && is <= u'9' : is == as;
                   });
  const std::u16string_view when = std::u16string_view(date).substr(0, form.size());
  return xml_element(day ? u"date when=\"" + std::u16string(when) + u"\"" : u"date", date);
}

/// The same of the file and of its source.
std::u16string who_and_when(const Article& article) {
  const Fields& fields = article.fields;
  return xml_element(u"publisher", text_of(fields.site)) + date_element(text_of(fields.date));
}

/// What the page says of its contents; nothing: it says nothing.
std::u16string profile_of(const Article& article) {
  const Fields& fields = article.fields;
  const std::u16string description = xml_element(u"p", text_of(fields.description));
  std::u16string terms = xml_element(u"item", text_of(fields.section));
  for (const Field& tag : fields.tags)
    terms += xml_element(u"item", tag.text);
  std::u16string xml;
  if (!description.empty())
    xml += u"<abstract>" + description + u"</abstract>\n";
  if (!terms.empty())
    xml += u"<textClass><keywords><list>" + terms + u"</list></keywords></textClass>\n";
  return xml.empty() ? xml : u"<profileDesc>\n" + xml + u"</profileDesc>\n";
}

} // namespace

std::u16string tei_of(const Article& article, const Origin& origin) {
  const std::u16string title = title_of(article);
  const std::u16string titled = u"<title>" + xml_text(title) + u"</title>" +
                                xml_element(u"author", text_of(article.fields.byline));
  const std::u16string published = who_and_when(article);
  const std::u16string url = url_of(article, origin);
  std::u16string source = u"<bibl>" + titled + published;
  if (!url.empty())
    source += u"<ptr target=\"" + xml_text(url) + u"\"/>";
  if (!origin.id.empty())
    source += u"<idno>" + xml_text(from_utf8(origin.id)) + u"</idno>";
  // Without a publisher the statement is prose.
  const bool known = published.starts_with(u"<publisher>");
  std::u16string xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       u"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<teiHeader>\n<fileDesc>\n"
                       u"<titleStmt>";
  xml += titled + u"</titleStmt>\n<publicationStmt>";
  xml += known ? published : u"<p>" + published + u"</p>";
  xml += u"</publicationStmt>\n<sourceDesc>" + source + u"</bibl></sourceDesc>\n</fileDesc>\n";
  xml += u"<encodingDesc><appInfo><application ident=\"tanqih\" version=\"" + from_utf8(version()) +
         u"\"><label>Tanqih</label></application></appInfo></encodingDesc>\n";
  xml += profile_of(article) + u"</teiHeader>\n<text>\n" + tei_body(article) + u"</text>\n</TEI>\n";
  return xml;
}

} // namespace tanqih::cli
