// SPDX-License-Identifier: MIT
// An article as a row: of CSV, or a flat object a line.
#pragma once

#include <string>
#include <string_view>

#include "stream/form.hpp"
#include "stream/origin.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// The names of the columns, as the first line of CSV: id, url, crawled, title, byline, date, site,
/// language, description, section, words, confidence, text, error.
[[nodiscard]] std::string csv_head();

/// RFC 4180 with lines that end in LF: what holds a comma, a quotation mark or a line break is
/// quoted. What is not known is empty.
[[nodiscard]] std::u16string csv_row(const Origin& origin, const Article& article);

/// {"id":…,"url":…, …,"text":…}: the columns as members, numbers as such; what is not known is left
/// out.
[[nodiscard]] std::u16string json_row(const Origin& origin, const Article& article);

/// The same of a document that could not be read, as UTF-8.
[[nodiscard]] std::string error_row(Form form, const Origin& origin, std::string_view error);

} // namespace tanqih::cli
