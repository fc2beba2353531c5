// SPDX-License-Identifier: MIT
#include "api/fields.hpp"

#include <algorithm>

#include "tanqih/encode.hpp"

namespace tanqih {

namespace {

std::optional<std::u16string> said(const std::u16string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
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
                   std::optional<CivilDate> published, std::optional<std::u16string> author) {
  Fields fields;
  const auto title =
      std::find_if(article.blocks.begin(), article.blocks.end(),
                   [](const ArticleBlock& block) { return block.label.kind == BlockKind::title; });
  if (title != article.blocks.end())
    fields.title = title->text;
  fields.byline = std::move(author);
  fields.date = said(page.date);
  if (!fields.date && published)
    fields.date = from_utf8(to_iso(*published));
  fields.site = said(page.site);
  if (!fields.site && fields.title)
    fields.site = around(page.title, *fields.title);
  fields.url = said(page.url);
  if (!fields.title)
    fields.title = said(page.title);
  return fields;
}

} // namespace tanqih
