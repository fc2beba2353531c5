// SPDX-License-Identifier: MIT
// Taking tags out of HTML that nests too deep to be parsed, without losing its text.
#pragma once

#include <string>
#include <string_view>

namespace tanqih {

/// UTF-8 to UTF-8, linear: tags that open deeper than `depth` go, with their end tags; where one
/// began or ended a line, an <hr> stands for it. Comments go, and the contents of script, style and
/// their kin.
[[nodiscard]] std::string flatten_html(std::string_view html, unsigned depth);

} // namespace tanqih
