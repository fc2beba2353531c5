// SPDX-License-Identifier: MIT
// Where a text breaks into lines.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/unit_lanes.hpp"

namespace tanqih {

/// LF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. The repair `line_endings` leaves LF alone, but
/// it can be switched off.
[[nodiscard]] constexpr bool is_line_break(char16_t unit) {
  return unit <= 0x85 ? unit == u'\n' || unit == u'\r' || unit == 0x85 : (unit & 0xFFFE) == 0x2028;
}

/// The first of them from `at` on; text.size() where there is none.
[[nodiscard]] inline std::size_t find_line_break(std::u16string_view text, std::size_t at) {
  return find_unit(text, at, [](UnitLanes lanes) {
    return lanes_are(lanes, u'\n') | lanes_are(lanes, u'\r') | lanes_are(lanes, 0x85) |
           lanes_within(lanes, 0x2028, 0x2029);
  });
}

/// Where the line begins that has the unit at `at`, or ends there; LF parts lines.
[[nodiscard]] constexpr std::size_t line_begin(std::u16string_view text, std::size_t at) {
  return at == 0 ? 0 : text.rfind(u'\n', at - 1) + 1; // npos + 1 is 0
}

/// Calls `use` with where each line begins and the line without its LF. What follows the last LF is
/// a line where it has a unit.
template <class Use> void each_line(std::u16string_view text, Use use) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = find_any<u'\n'>(text, begin);
    use(begin, text.substr(begin, end - begin));
    begin = end + 1;
  }
}

} // namespace tanqih
