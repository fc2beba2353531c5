// SPDX-License-Identifier: MIT
#include "stream/format.hpp"

#include "stream/entities_table.hpp"
#include "stream/known_fields.hpp"
#include "stream/row.hpp"
#include "stream/tei.hpp"
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
  case Format::tei:
    return ".xml";
  case Format::csv:
    return ".csv";
  case Format::jsonl:
    return ".jsonl";
  case Format::entities_tsv:
    return ".tsv";
  case Format::text:
  case Format::entities_text:
    break;
  }
  return ".txt";
}

std::string head_of(Form form) {
  return form.format == Format::csv ? csv_head() : std::string();
}

std::u16string file_of(const Knowledge& knowledge, Article& article, Form form,
                       const Origin& origin) {
  const std::u16string above = form.metadata ? front_matter(article, origin) : std::u16string();
  switch (form.format) {
  case Format::json:
    return to_json(knowledge, article) + u'\n';
  case Format::html:
    return std::move(*article.html);
  case Format::markdown:
    return above.empty() ? std::move(*article.markdown) : above + *article.markdown;
  case Format::tei:
    return tei_of(article, origin);
  case Format::csv:
    return csv_row(origin, article);
  case Format::jsonl:
    return json_row(origin, article);
  case Format::entities_json:
    return entities_to_json(article) + u'\n';
  case Format::entities_text:
    return from_utf8(entities_table(article.entities));
  case Format::entities_tsv:
    return from_utf8(entities_tsv(article.entities));
  case Format::text:
    break;
  }
  if (!article.clean.empty())
    article.clean += u'\n';
  return above.empty() ? std::move(article.clean) : above + article.clean;
}

void write_file(const Knowledge& knowledge, Article& article, Form form, const Origin& origin,
                const TextSink& sink) {
  if (form.format != Format::json)
    return sink(file_of(knowledge, article, form, origin));
  write_json(knowledge, article, sink);
  sink(u"\n");
}

std::u16string json_of(const Knowledge& knowledge, const Article& article, Form form,
                       const Origin& origin) {
  const std::u16string above = form.metadata ? front_matter(article, origin) : std::u16string();
  switch (form.format) {
  case Format::json:
    return to_json(knowledge, article);
  case Format::html:
    return to_json(*article.html);
  case Format::markdown:
    return to_json(above + *article.markdown);
  case Format::tei:
    return to_json(tei_of(article, origin));
  case Format::csv:
    return to_json(csv_row(origin, article));
  case Format::jsonl:
    return to_json(json_row(origin, article));
  case Format::entities_json:
    return entities_to_json(article);
  case Format::entities_text:
    return to_json(from_utf8(entities_table(article.entities)));
  case Format::entities_tsv:
    return to_json(from_utf8(entities_tsv(article.entities)));
  case Format::text:
    break;
  }
  return above.empty() ? to_json(article.clean) : to_json(above + article.clean);
}

} // namespace tanqih::cli
