// SPDX-License-Identifier: MIT
// Lines: where a text breaks, and what of a line can be seen.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "tanqih/span.hpp"

namespace tanqih {

/// LF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. The repair `line_endings` leaves LF alone, but
/// it can be switched off.
[[nodiscard]] constexpr bool is_line_break(char16_t unit) {
  return unit == u'\n' || unit == u'\r' || unit == u'\u0085' || unit == u'\u2028' ||
         unit == u'\u2029';
}

/// The lines with a visible character, in order, without the white space at their ends. Spaces,
/// controls and default-ignorable characters are not visible.
[[nodiscard]] std::vector<Span> visible_lines(std::u16string_view text);

/// How many lines begin in `text`: its line breaks, CR LF being one.
[[nodiscard]] std::uint32_t count_line_breaks(std::u16string_view text);

} // namespace tanqih
