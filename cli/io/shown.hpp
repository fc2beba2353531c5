// SPDX-License-Identifier: MIT
// What others wrote, in a message of ours.
#pragma once

#include <string>
#include <string_view>

namespace tanqih::cli {

/// One line of UTF-8 that a terminal shows as it is: control and format characters (escape
/// sequences, direction overrides, line breaks) become spaces.
[[nodiscard]] std::string shown(std::u16string_view text);
/// The same of UTF-8; U+FFFD stands for what is ill-formed.
[[nodiscard]] std::string shown(std::string_view text);

} // namespace tanqih::cli
