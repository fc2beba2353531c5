// SPDX-License-Identifier: MIT
#include "stream/format.hpp"

#include "stream/entities_table.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::cli {

std::string_view ending_of(Format format) {
  switch (format) {
  case Format::json:
  case Format::entities_json:
    return ".json";
  case Format::html:
    return ".html";
  case Format::markdown:
    return ".md";
  case Format::entities_tsv:
    return ".tsv";
  case Format::text:
  case Format::entities_text:
    break;
  }
  return ".txt";
}

std::u16string file_of(const Knowledge& knowledge, Article& article, Format format) {
  switch (format) {
  case Format::json:
    return to_json(knowledge, article) + u'\n';
  case Format::entities_json:
    return entities_to_json(article) + u'\n';
  case Format::html:
    return std::move(*article.html);
  case Format::markdown:
    return std::move(*article.markdown);
  case Format::entities_text:
    return from_utf8(entities_table(article.entities));
  case Format::entities_tsv:
    return from_utf8(entities_tsv(article.entities));
  case Format::text:
    break;
  }
  if (!article.clean.empty())
    article.clean += u'\n';
  return std::move(article.clean);
}

void write_file(const Knowledge& knowledge, Article& article, Format format, const TextSink& sink) {
  if (format == Format::json)
    write_json(knowledge, article, sink);
  else if (format == Format::text)
    sink(article.clean);
  else
    return sink(file_of(knowledge, article, format));
  if (format == Format::json || !article.clean.empty())
    sink(u"\n");
}

std::u16string json_of(const Knowledge& knowledge, const Article& article, Format format) {
  switch (format) {
  case Format::json:
    return to_json(knowledge, article);
  case Format::entities_json:
    return entities_to_json(article);
  case Format::html:
    return to_json(*article.html);
  case Format::markdown:
    return to_json(*article.markdown);
  case Format::entities_text:
    return to_json(from_utf8(entities_table(article.entities)));
  case Format::entities_tsv:
    return to_json(from_utf8(entities_tsv(article.entities)));
  case Format::text:
    break;
  }
  return to_json(article.clean);
}

} // namespace tanqih::cli
