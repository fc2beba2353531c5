// SPDX-License-Identifier: MIT
#include "stream/known_fields.hpp"

#include <algorithm>

#include "tanqih/encode.hpp"

namespace tanqih::cli {

std::u16string text_of(const std::optional<Field>& field) {
  return field ? field->text : std::u16string();
}

std::u16string title_of(const Article& article) {
  if (article.fields.title)
    return article.fields.title->text;
  const auto found =
      std::find_if(article.blocks.begin(), article.blocks.end(), [](const ArticleBlock& block) {
        return block.keep && block.label.kind == BlockKind::title;
      });
  return found == article.blocks.end() ? std::u16string() : found->text;
}

std::u16string url_of(const Article& article, const Origin& origin) {
  return origin.url.empty() ? text_of(article.fields.url) : from_utf8(origin.url);
}

std::u16string front_matter(const Article& article, const Origin& origin) {
  std::u16string yaml = u"---\n";
  const auto add = [&yaml](std::u16string_view name, const std::u16string& value) {
    if (!value.empty())
      yaml.append(name).append(u": ").append(to_json(value)).append(u"\n");
  };
  const auto count = [&yaml](std::u16string_view name, std::uint32_t number) {
    yaml.append(name).append(u": ").append(from_utf8(std::to_string(number))).append(u"\n");
  };
  add(u"title", title_of(article));
  add(u"byline", text_of(article.fields.byline));
  add(u"date", text_of(article.fields.date));
  add(u"site", text_of(article.fields.site));
  add(u"url", url_of(article, origin));
  add(u"language", text_of(article.fields.language));
  add(u"description", text_of(article.fields.description));
  add(u"section", text_of(article.fields.section));
  std::u16string tags;
  for (const Field& tag : article.fields.tags)
    tags.append(tags.empty() ? u"[" : u", ").append(to_json(tag.text));
  if (!tags.empty())
    yaml.append(u"tags: ").append(tags).append(u"]\n");
  count(u"words", article.statistics.words);
  count(u"characters", article.statistics.characters);
  return yaml + u"---\n\n";
}

} // namespace tanqih::cli
