// SPDX-License-Identifier: MIT
// Lines: where a text breaks, and what of a line can be seen.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "tanqih/span.hpp"

namespace tanqih {

/// The lines with a visible character, in order, without the white space at their ends. Spaces,
/// controls and default-ignorable characters are not visible.
[[nodiscard]] std::vector<Span> visible_lines(std::u16string_view text);

/// How many lines begin in `text`: its line breaks, CR LF being one.
[[nodiscard]] std::uint32_t count_line_breaks(std::u16string_view text);

} // namespace tanqih
