// SPDX-License-Identifier: MIT
#include "api/fields.hpp"

#include <algorithm>

#include "tanqih/encode.hpp"

namespace tanqih {

namespace {

std::optional<Field> said(const PageFact& fact) {
  return fact.text.empty() ? std::nullopt : std::optional(Field{fact.text, fact.origin});
}

/// "العنوان - الموقع": what stands around the title in the page's head, without the marks between.
std::optional<std::u16string> around(const std::u16string& whole, const std::u16string& title) {
  const std::size_t at = whole.find(title);
  if (at == std::u16string::npos || whole.size() <= title.size())
    return std::nullopt;
  std::u16string rest = at == 0 ? whole.substr(title.size()) : whole.substr(0, at);
  constexpr std::u16string_view marks = u" \u00A0-–—|:»«·/";
  const std::size_t begin = rest.find_first_not_of(marks);
  if (begin == std::u16string::npos)
    return std::nullopt;
  return rest.substr(begin, rest.find_last_not_of(marks) + 1 - begin);
}

} // namespace

Fields read_fields(const Article& article, const PageFacts& page,
                   std::optional<CivilDate> published, std::optional<Author> author) {
  Fields fields;
  const auto title =
      std::find_if(article.blocks.begin(), article.blocks.end(),
                   [](const ArticleBlock& block) { return block.label.kind == BlockKind::title; });
  fields.title =
      title != article.blocks.end() ? Field{title->text, FieldOrigin::text} : said(page.title);
  if (author)
    fields.byline = Field{std::move(author->name),
                          author->said ? page.authors[*author->said].origin : FieldOrigin::text};
  fields.date = said(page.date);
  if (!fields.date && published)
    fields.date = Field{from_utf8(to_iso(*published)), FieldOrigin::text};
  fields.modified = said(page.modified);
  fields.site = said(page.site);
  if (!fields.site && title != article.blocks.end())
    if (auto name = around(page.whole_title, title->text))
      fields.site = Field{std::move(*name), FieldOrigin::html};
  fields.url = said(page.url);
  fields.language = said(page.language);
  fields.description = said(page.description);
  fields.image = said(page.image);
  fields.section = said(page.section);
  fields.licence = said(page.licence);
  for (const std::u16string& tag : page.tags)
    fields.tags.push_back({tag, page.tags_origin});
  return fields;
}

} // namespace tanqih
