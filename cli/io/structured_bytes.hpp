// SPDX-License-Identifier: MIT
// Input that holds texts in a structure which nobody said it has: lines of JSON, JSON, a table.
#pragma once

#include <string>
#include <string_view>

namespace tanqih::cli {

/// What the bytes of `path` are, and the line to type: "is JSON, a document a line; write tanqih
/// clean --ndjson --field body news.jsonl". The field is the one whose text is the longest in the
/// first document. Empty: they are a text, as far as their beginning tells.
[[nodiscard]] std::string structured_in_words(std::string_view bytes, const std::string& path,
                                              const std::string& command);

} // namespace tanqih::cli
