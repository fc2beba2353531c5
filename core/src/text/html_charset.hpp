// SPDX-License-Identifier: MIT
// The encoding that an HTML page says it has.
#pragma once

#include <string>
#include <string_view>

namespace tanqih {

/// The charset of a <meta> in the first 1024 bytes, as HTML's prescan finds it, under the name that
/// ICU should read it by (charset_label.hpp); empty where there is none.
[[nodiscard]] std::string html_charset(std::string_view bytes);

} // namespace tanqih
