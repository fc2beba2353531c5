// SPDX-License-Identifier: MIT
// In which form an article leaves.
#pragma once

#include <string>
#include <string_view>

#include "stream/form.hpp"
#include "stream/origin.hpp"
#include "tanqih/render.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// How the name of a file of that format ends: ".txt", ".html", ".md", ".json", ".xml", ".csv",
/// ".jsonl", ".tsv".
[[nodiscard]] std::string_view ending_of(Format format);

/// What stands once above all rows; of other formats nothing.
[[nodiscard]] std::string head_of(Form form);

/// The article as a file of that form, with a line break at its end; of a row without the head.
/// Takes it out of the article.
[[nodiscard]] std::u16string file_of(const Knowledge& knowledge, Article& article, Form form,
                                     const Origin& origin);

/// The same handed on in pieces, the JSON while it is made.
void write_file(const Knowledge& knowledge, Article& article, Form form, const Origin& origin,
                const TextSink& sink);

/// The article as a JSON value: what the file would be as a string, the whole as an object, its
/// names as an array.
[[nodiscard]] std::u16string json_of(const Knowledge& knowledge, const Article& article, Form form,
                                     const Origin& origin);

} // namespace tanqih::cli
