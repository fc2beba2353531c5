// SPDX-License-Identifier: MIT
// The kept blocks as the parts of a Word document (ECMA-376, WordprocessingML), byte for byte as
// the page makes them (web/src/article/word_document.ts): the page makes it of the JSON, as
// what renders here would be in the core that each reader fetches.
#include <array>
#include <utility>

#include "output/append_ascii.hpp"
#include "output/word_body.hpp"
#include "output/word_text.hpp"
#include "tanqih/render.hpp"

namespace tanqih {

namespace {

constexpr std::string_view namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

constexpr std::string_view content_types =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
    "Extension=\"rels\" "
    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" "
    "ContentType=\"application/"
    "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
    "<Override PartName=\"/word/styles.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
    "<Override PartName=\"/word/numbering.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/>"
    "<Override PartName=\"/docProps/core.xml\" "
    "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";

constexpr std::string_view package_relationships =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"r1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"word/document.xml\"/>"
    "<Relationship Id=\"r2\" "
    "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
    "core-properties\" "
    "Target=\"docProps/core.xml\"/></Relationships>";

constexpr std::string_view part_relationships =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"styles\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" "
    "Target=\"styles.xml\"/>"
    "<Relationship Id=\"numbering\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\" "
    "Target=\"numbering.xml\"/>";

constexpr std::string_view section =
    "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" "
    "w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>"
    "<w:bidi/></w:sectPr></w:body></w:document>";

constexpr std::string_view defaults =
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" "
    "w:eastAsia=\"Calibri\" w:cs=\"Arial\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"28\"/>"
    "<w:lang w:val=\"en-US\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
    "<w:spacing w:after=\"160\" w:line=\"360\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>"
    "</w:docDefaults>\n"
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
    "<w:name w:val=\"Normal\"/><w:qFormat/></w:style>\n";

constexpr std::string_view other_styles =
    "<w:style w:type=\"paragraph\" w:styleId=\"ListParagraph\"><w:name w:val=\"List Paragraph\"/>"
    "<w:basedOn w:val=\"Normal\"/><w:qFormat/></w:style>\n"
    "<w:style w:type=\"paragraph\" w:styleId=\"Caption\"><w:name w:val=\"caption\"/>"
    "<w:basedOn w:val=\"Normal\"/><w:rPr><w:i/><w:iCs/></w:rPr></w:style>\n"
    "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr>"
    "<w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/></w:rPr></w:style>\n"
    "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr>"
    "<w:tblBorders>";

void append_heading(std::u16string& xml, int level, int size) {
  const std::string number = std::to_string(level);
  append_ascii(xml, "<w:style w:type=\"paragraph\" w:styleId=\"Heading" + number +
                        "\"><w:name w:val=\"heading " + number +
                        "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/>"
                        "<w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/>"
                        "<w:outlineLvl w:val=\"" +
                        std::to_string(level - 1) +
                        "\"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val=\"" + std::to_string(size) +
                        "\"/><w:szCs w:val=\"" + std::to_string(size) + "\"/></w:rPr></w:style>");
}

std::u16string begun_with(std::string_view element) {
  std::u16string xml;
  append_ascii(xml, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  append_ascii(xml, element);
  return xml;
}

/// <w:document … with the prefixes that parts use.
std::u16string begun_part(std::string_view name) {
  return begun_with("<w:" + std::string(name) + ' ' + std::string(namespaces) + '>');
}

std::u16string styles() {
  std::u16string xml = begun_part("styles");
  append_ascii(xml, defaults);
  append_heading(xml, 1, 40);
  append_heading(xml, 2, 32);
  xml += u'\n';
  append_ascii(xml, other_styles);
  for (const char* const edge : {"top", "left", "bottom", "right", "insideH", "insideV"})
    append_ascii(xml, "<w:" + std::string(edge) +
                          " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
  append_ascii(xml, "</w:tblBorders></w:tblPr></w:style></w:styles>");
  return xml;
}

/// The headline, else how the article begins, up to a whole word.
std::u16string shown_title(const Article& article) {
  constexpr std::size_t longest = 120;
  if (article.clean.empty())
    return {};
  const std::u16string_view title =
      article.fields.title
          ? std::u16string_view(article.fields.title->text)
          : std::u16string_view(article.clean).substr(0, article.clean.find(u'\n'));
  if (title.size() <= longest)
    return std::u16string(title);
  const std::size_t space = title.rfind(u' ', longest);
  const std::size_t end = space == std::u16string_view::npos ? longest : space;
  return std::u16string(title.substr(0, end)) + u'…';
}

std::u16string properties_of(const Article& article) {
  std::u16string xml = begun_with(
      "<cp:coreProperties "
      "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>");
  append_word_escaped(xml, shown_title(article));
  append_ascii(xml, "</dc:title>");
  if (article.fields.byline) {
    append_ascii(xml, "<dc:creator>");
    append_word_escaped(xml, article.fields.byline->text);
    append_ascii(xml, "</dc:creator>");
  }
  append_ascii(xml, "<dc:language>ar</dc:language></cp:coreProperties>");
  return xml;
}

std::u16string relationships_of(const WordBody& body) {
  std::u16string xml = begun_with(part_relationships);
  for (std::size_t i = 0; i < body.links.size(); ++i) {
    append_ascii(xml, "<Relationship Id=\"link" + std::to_string(i) +
                          "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                          "relationships/hyperlink\" Target=\"");
    append_word_escaped(xml, body.links[i]);
    append_ascii(xml, "\" TargetMode=\"External\"/>");
  }
  append_ascii(xml, "</Relationships>");
  return xml;
}

} // namespace

std::vector<WordPart> to_word(const Article& article, const RenderedMarks& marks) {
  WordBody body = word_body_of(article, marks);
  std::u16string document = begun_part("document");
  append_ascii(document, "<w:body>");
  document += body.xml;
  append_ascii(document, section);
  std::u16string numbering = begun_with("");
  numbering += body.numbering.part(namespaces);
  return {{"[Content_Types].xml", begun_with(content_types)},
          {"_rels/.rels", begun_with(package_relationships)},
          {"docProps/core.xml", properties_of(article)},
          {"word/document.xml", std::move(document)},
          {"word/_rels/document.xml.rels", relationships_of(body)},
          {"word/styles.xml", styles()},
          {"word/numbering.xml", std::move(numbering)}};
}

} // namespace tanqih
