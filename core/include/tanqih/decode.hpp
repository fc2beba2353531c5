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

/// The same of what a server gave, an HTML page before all: `label` is the charset that the header
/// names, and wins over what a <meta> of the first 1024 bytes names. Both are labels of the web, as
/// https://encoding.spec.whatwg.org has them. Bytes that are UTF-8 or UTF-16 for certain are that
/// whatever is said, and a label that does not exist is none. The issues are of the whole: the
/// article's text is another than the page's.
[[nodiscard]] Result<Decoded> decode_page(std::span<const std::byte> bytes,
                                          std::string_view encoding = {},
                                          std::string_view label = {});

} // namespace tanqih
