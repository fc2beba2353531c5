// SPDX-License-Identifier: MIT
// What the name of a file says of what is in it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tanqih::cli {

enum class NamedFormat { text, html, lines, table, archive };

/// By the ending, case aside: .txt .text; .html .htm .xhtml; .ndjson .jsonl; .csv .tsv; .warc
/// .wacz; each also with .gz or .zst after it. None: it says nothing.
[[nodiscard]] std::optional<NamedFormat> format_of_name(std::string_view name);

/// "a.html" and "a.html.gz" without what format_of_name knows: "a". A name that says nothing stays
/// as it is, but for .gz or .zst.
[[nodiscard]] std::string_view stem_of_name(std::string_view name);

/// Without .gz or .zst.
[[nodiscard]] std::string_view uncompressed_name(std::string_view name);

/// What a message calls the input: its path, or "standard input" for "-".
[[nodiscard]] std::string name_of_input(const std::string& path);

} // namespace tanqih::cli
