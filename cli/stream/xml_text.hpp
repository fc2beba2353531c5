// SPDX-License-Identifier: MIT
// Text in XML 1.0.
#pragma once

#include <string>
#include <string_view>

namespace tanqih::cli {

/// With what XML means something by escaped, also within quotation marks; what it has no place for
/// (control characters, lone surrogates, U+FFFE) becomes U+FFFD.
[[nodiscard]] std::u16string xml_text(std::u16string_view text);

/// <name>text</name>, or nothing where the text is empty.
[[nodiscard]] std::u16string xml_element(std::u16string_view name, std::u16string_view text);

} // namespace tanqih::cli
