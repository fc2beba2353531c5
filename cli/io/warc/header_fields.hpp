// SPDX-License-Identifier: MIT
// Lines of "Name: value", as WARC and HTTP have them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tanqih::cli {

/// Without spaces, tabs and line ends around it.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The value of the first field of that name (in lower case), trimmed; empty: there is none. Lines
/// end in CR LF or LF; one that begins with a space goes on with the line before it.
[[nodiscard]] std::string field_of(std::string_view head, std::string_view name);

/// How long the head is, with the blank line that ends it; npos: it does not end.
[[nodiscard]] std::size_t head_size(std::string_view bytes);

} // namespace tanqih::cli
