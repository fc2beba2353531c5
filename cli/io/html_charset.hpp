// SPDX-License-Identifier: MIT
// The encoding that an HTML page says it has.
#pragma once

#include <string>
#include <string_view>

namespace tanqih::cli {

/// The charset of a <meta> in the first 1024 bytes, as HTML's prescan finds it, under the name that
/// ICU should read it by; empty where there is none, or where the bytes tell more surely (a byte
/// order mark, well-formed UTF-8).
[[nodiscard]] std::string html_charset(std::string_view bytes);

} // namespace tanqih::cli
