// SPDX-License-Identifier: MIT
// Text to UTF-8, for what leaves the core.
#pragma once

#include <string>
#include <string_view>

namespace tanqih {

/// Well-formed UTF-8; a lone surrogate becomes U+FFFD.
[[nodiscard]] std::string to_utf8(std::u16string_view text);

/// The reverse, for the library's own (well-formed) strings and for option values.
[[nodiscard]] std::u16string from_utf8(std::string_view text);

} // namespace tanqih
