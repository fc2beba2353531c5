// SPDX-License-Identifier: MIT
// A whole input at once, and a whole output at once.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tanqih::cli {

/// All bytes of `path`, "-" being standard input. Throws Failure, also where there are more than
/// `longest`.
[[nodiscard]] std::string read_bytes(const std::string& path, std::size_t longest);

/// Writes text as UTF-8 to an Output. Throws Failure.
void write_text(const std::string& path, std::u16string_view text);
void write_utf8(const std::string& path, std::string_view text);

} // namespace tanqih::cli
