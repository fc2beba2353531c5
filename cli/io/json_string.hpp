// SPDX-License-Identifier: MIT
// A value of JSON by itself, as it is written.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tanqih::cli {

/// What a JSON string says; `written` with its quotation marks, checked by JsonScanner. None where
/// the value is no string.
[[nodiscard]] std::optional<std::u16string> string_of(std::string_view written);

/// "a number", "null", "an object": what kind of value that is.
[[nodiscard]] std::string_view kind_of_value(std::string_view written);

} // namespace tanqih::cli
