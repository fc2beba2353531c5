// SPDX-License-Identifier: MIT
// Files that are documents and no text, by their first bytes: names lie.
#pragma once

#include <string_view>

namespace tanqih::cli {

/// What such bytes are, and how a text is made of them: "is a PDF; …". Empty: they are none.
[[nodiscard]] std::string_view document_in_words(std::string_view bytes);

} // namespace tanqih::cli
