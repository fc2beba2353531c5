// SPDX-License-Identifier: MIT
// In which form an article leaves.
#pragma once

#include <string>
#include <string_view>

#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

enum class Format { text, html, markdown, json };

/// How the name of a file of that format ends: ".txt", ".html", ".md", ".json".
[[nodiscard]] std::string_view ending_of(Format format);

/// The article as a file of that format, with a line break at its end. Takes it out of the article.
[[nodiscard]] std::u16string file_of(const Knowledge& knowledge, Article& article, Format format);

/// The article as a JSON value: its text, HTML or Markdown as a string, or the whole as an object.
[[nodiscard]] std::u16string json_of(const Knowledge& knowledge, const Article& article,
                                     Format format);

} // namespace tanqih::cli
