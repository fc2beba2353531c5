// SPDX-License-Identifier: MIT
#include "stream/row.hpp"

#include <array>

#include "stream/known_fields.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::cli {

namespace {

struct Column {
  std::u16string_view name;
  std::u16string value{};
  bool number = false;
};

/// The columns, in order.
struct Row {
  Column id{u"id"};
  Column url{u"url"};
  Column crawled{u"crawled"};
  Column title{u"title"};
  Column byline{u"byline"};
  Column date{u"date"};
  Column site{u"site"};
  Column language{u"language"};
  Column description{u"description"};
  Column section{u"section"};
  Column words{u"words", {}, true};
  Column confidence{u"confidence", {}, true};
  Column text{u"text"};
  Column error{u"error"};

  [[nodiscard]] std::array<const Column*, 14> columns() const {
    return {&id,       &url,         &crawled, &title, &byline,     &date, &site,
            &language, &description, &section, &words, &confidence, &text, &error};
  }
};

Row row_of(const Origin& origin) {
  Row row;
  row.id.value = from_utf8(origin.id);
  row.url.value = from_utf8(origin.url);
  row.crawled.value = from_utf8(origin.crawled);
  return row;
}

Row row_of(const Origin& origin, const Article& article) {
  Row row = row_of(origin);
  row.url.value = url_of(article, origin);
  row.title.value = title_of(article);
  row.byline.value = text_of(article.fields.byline);
  row.date.value = text_of(article.fields.date);
  row.site.value = text_of(article.fields.site);
  row.language.value = text_of(article.fields.language);
  row.description.value = text_of(article.fields.description);
  row.section.value = text_of(article.fields.section);
  row.words.value = from_utf8(std::to_string(article.statistics.words));
  row.confidence.value = from_utf8(std::to_string(article.confidence));
  row.text.value = article.clean;
  return row;
}

Row row_of(const Origin& origin, std::string_view error) {
  Row row = row_of(origin);
  row.error.value = from_utf8(error);
  return row;
}

void append_cell(std::u16string& line, std::u16string_view value) {
  if (value.find_first_of(u",\"\r\n") == std::u16string_view::npos) {
    line += value;
    return;
  }
  line += u'"';
  for (const char16_t unit : value)
    line.append(unit == u'"' ? 2 : 1, unit);
  line += u'"';
}

std::u16string csv_line(const Row& row) {
  std::u16string line;
  for (const Column* const column : row.columns()) {
    if (column != &row.id)
      line += u',';
    append_cell(line, column->value);
  }
  return line + u'\n';
}

std::u16string json_line(const Row& row) {
  std::u16string line = u"{";
  for (const Column* const column : row.columns()) {
    // A document without a word has a text, too.
    if (column->value.empty() && !(column == &row.text && row.error.value.empty()))
      continue;
    if (line.size() > 1)
      line += u',';
    line.append(u"\"").append(column->name).append(u"\":");
    line += column->number ? column->value : to_json(column->value);
  }
  return line + u"}\n";
}

} // namespace

std::string csv_head() {
  const Row row;
  std::u16string line;
  for (const Column* const column : row.columns())
    line.append(line.empty() ? u"" : u",").append(column->name);
  return to_utf8(line) + '\n';
}

std::u16string csv_row(const Origin& origin, const Article& article) {
  return csv_line(row_of(origin, article));
}

std::u16string json_row(const Origin& origin, const Article& article) {
  return json_line(row_of(origin, article));
}

std::string error_row(Form form, const Origin& origin, std::string_view error) {
  const Row row = row_of(origin, error);
  return to_utf8(form.format == Format::csv ? csv_line(row) : json_line(row));
}

} // namespace tanqih::cli
