// SPDX-License-Identifier: MIT
#include "stream/format.hpp"

#include "io/files.hpp"
#include "stream/entities_table.hpp"
#include "stream/known_fields.hpp"
#include "stream/row.hpp"
#include "stream/tei.hpp"
#include "stream/word_file.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/render.hpp"

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
  case Format::docx:
    return ".docx";
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

namespace {

/// The article in a form that is text, without a line break at the end of the text alone. Takes it
/// out of the article.
std::u16string text_in(const Knowledge& knowledge, Article& article, Form form,
                       const Origin& origin) {
  const std::u16string above = form.metadata ? front_matter(article, origin) : std::u16string();
  switch (form.format) {
  case Format::json:
    return to_json(knowledge, article);
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
    return entities_to_json(article);
  case Format::entities_text:
    return from_utf8(entities_table(article.entities));
  case Format::entities_tsv:
    return from_utf8(entities_tsv(article.entities));
  case Format::text:
  case Format::docx: // is bytes
    break;
  }
  return above.empty() ? std::move(article.clean) : above + article.clean;
}

/// What is one line, and has a line break behind it as a file; of no text not even that.
bool lacks_line_end(Form form, const std::u16string& text) {
  return (form.format == Format::text && !text.empty() && text.back() != u'\n') || is_json(form);
}

std::u16string text_file_of(const Knowledge& knowledge, Article& article, Form form,
                            const Origin& origin) {
  std::u16string text = text_in(knowledge, article, form, origin);
  if (lacks_line_end(form, text))
    text += u'\n';
  return text;
}

} // namespace

std::string file_of(const Knowledge& knowledge, Article& article, Form form, const Origin& origin) {
  if (form.format == Format::docx)
    return word_file_of(article, form.marks);
  return to_utf8(text_file_of(knowledge, article, form, origin));
}

void write_file(const Knowledge& knowledge, Article& article, Form form, const Origin& origin,
                const std::string& path) {
  if (form.format == Format::docx)
    return write_utf8(path, file_of(knowledge, article, form, origin));
  write_pieces(path, [&](const TextSink& sink) {
    sink(from_utf8(head_of(form)));
    if (form.format != Format::json)
      return sink(text_file_of(knowledge, article, form, origin));
    write_json(knowledge, article, sink);
    sink(u"\n");
  });
}

std::u16string json_of(const Knowledge& knowledge, Article& article, Form form,
                       const Origin& origin) {
  std::u16string text = text_in(knowledge, article, form, origin);
  return is_json(form) ? std::move(text) : to_json(text);
}

} // namespace tanqih::cli
