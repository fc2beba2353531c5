// SPDX-License-Identifier: MIT
// Files that are documents and no text, by their first bytes: names lie.
#pragma once

#include <string>
#include <string_view>

namespace tanqih::cli {

/// What such bytes are, and the line that makes a text of `path` ("-": standard input):
/// "is a PDF; …". Empty: they are none.
[[nodiscard]] std::string document_in_words(std::string_view bytes, const std::string& path);

} // namespace tanqih::cli
