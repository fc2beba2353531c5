// SPDX-License-Identifier: MIT
#include "stream/row.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "stream/known_fields.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::cli {

namespace {

struct Column {
  std::u16string_view name;
  std::u16string value;
  bool number = false;
};
constexpr std::size_t column_count = 14;
using Row = std::array<Column, column_count>;

Row row_of(const Origin& origin) {
  return {{{u"id", from_utf8(origin.id)},
           {u"url", from_utf8(origin.url)},
           {u"crawled", from_utf8(origin.crawled)},
           {u"title", {}},
           {u"byline", {}},
           {u"date", {}},
           {u"site", {}},
           {u"language", {}},
           {u"description", {}},
           {u"section", {}},
           {u"words", {}, true},
           {u"confidence", {}, true},
           {u"text", {}},
           {u"error", {}}}};
}

Row row_of(const Origin& origin, const Article& article) {
  Row row = row_of(origin);
  const auto set = [&row](std::u16string_view name, std::u16string value) {
    std::find_if(row.begin(), row.end(), [name](const Column& column) {
      return column.name == name;
    })->value = std::move(value);
  };
  set(u"url", url_of(article, origin));
  set(u"title", title_of(article));
  set(u"byline", text_of(article.fields.byline));
  set(u"date", text_of(article.fields.date));
  set(u"site", text_of(article.fields.site));
  set(u"language", text_of(article.fields.language));
  set(u"description", text_of(article.fields.description));
  set(u"section", text_of(article.fields.section));
  set(u"words", from_utf8(std::to_string(article.statistics.words)));
  set(u"confidence", from_utf8(std::to_string(article.confidence)));
  set(u"text", article.clean);
  return row;
}

Row row_of(const Origin& origin, std::string_view error) {
  Row row = row_of(origin);
  row.back().value = from_utf8(error);
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
  for (const Column& column : row) {
    if (&column != row.data())
      line += u',';
    append_cell(line, column.value);
  }
  return line + u'\n';
}

std::u16string json_line(const Row& row) {
  std::u16string line = u"{";
  for (const Column& column : row) {
    // A document without a word has a text, too.
    if (column.value.empty() && !(column.name == u"text" && row.back().value.empty()))
      continue;
    if (line.size() > 1)
      line += u',';
    line.append(u"\"").append(column.name).append(u"\":");
    line += column.number ? column.value : to_json(column.value);
  }
  return line + u"}\n";
}

} // namespace

std::string csv_head() {
  Row names = row_of(Origin{});
  for (Column& column : names)
    column.value = column.name;
  return to_utf8(csv_line(names));
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
