// SPDX-License-Identifier: MIT
// In which form an article leaves.
#pragma once

#include <string>
#include <string_view>

#include "stream/form.hpp"
#include "stream/origin.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// How the name of a file of that format ends: ".txt", ".html", ".md", ".json", ".xml", ".docx",
/// ".csv", ".jsonl", ".tsv".
[[nodiscard]] std::string_view ending_of(Format format);

/// What stands once above all rows; of other formats nothing.
[[nodiscard]] std::string head_of(Form form);

/// The bytes of the article as a file of that form: text is UTF-8, with a line break at its end; a
/// row is without the head. Takes it out of the article.
[[nodiscard]] std::string file_of(const Knowledge& knowledge, Article& article, Form form,
                                  const Origin& origin);

/// The same with its head to `path`, in pieces where it is text, the JSON while it is made. Throws
/// Failure.
void write_file(const Knowledge& knowledge, Article& article, Form form, const Origin& origin,
                const std::string& path);

/// The article as a JSON value: what the file would be as a string, the whole as an object, its
/// names as an array. Of text alone: not of a Word document. Takes it out of the article.
[[nodiscard]] std::u16string json_of(const Knowledge& knowledge, Article& article, Form form,
                                     const Origin& origin);

} // namespace tanqih::cli
