// SPDX-License-Identifier: MIT
// In which form an article leaves.
#pragma once

#include <string>
#include <string_view>

#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// The last three are of the names in it alone.
enum class Format { text, html, markdown, json, entities_text, entities_tsv, entities_json };

/// How the name of a file of that format ends: ".txt", ".html", ".md", ".json", ".tsv".
[[nodiscard]] std::string_view ending_of(Format format);

/// The article as a file of that format, with a line break at its end. Takes it out of the article.
[[nodiscard]] std::u16string file_of(const Knowledge& knowledge, Article& article, Format format);
/// The same, handed on while it is made.
void write_file(const Knowledge& knowledge, Article& article, Format format, const TextSink& sink);

/// The article as a JSON value: its text, HTML or Markdown as a string, the whole as an object, its
/// names as an array.
[[nodiscard]] std::u16string json_of(const Knowledge& knowledge, const Article& article,
                                     Format format);

} // namespace tanqih::cli
