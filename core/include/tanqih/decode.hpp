// SPDX-License-Identifier: MIT
// Bytes to text.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tanqih/issue.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// Bytes, read as text.
struct Decoded {
  std::u16string text;       ///< without byte order mark; U+FFFD where the bytes were ill-formed
  std::string encoding;      ///< ICU's canonical name of what the bytes were read as
  std::vector<Issue> issues; ///< spans count in `text`
};

/// Reads bytes as text. With an `encoding` that one: UTF-32, x-mac-arabic, or any name or alias
/// that ICU knows, which in the WebAssembly build are those of cmake/icu/converters.txt. Else a
/// byte order mark decides; else strict UTF-8; else UTF-16 without a mark; else what the letters
/// are commonest in: windows-1256, ISO-8859-6, cp720 of DOS, Arabic of the Macintosh. Ill-formed
/// input is replaced and reported, never fatal. Errors: unknown_encoding, too_large.
[[nodiscard]] Result<Decoded> decode(std::span<const std::byte> bytes,
                                     std::string_view encoding = {});

} // namespace tanqih
