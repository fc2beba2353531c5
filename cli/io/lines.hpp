// SPDX-License-Identifier: MIT
// Lines of bytes.
#pragma once

#include <algorithm>
#include <string_view>

namespace tanqih::cli {

[[nodiscard]] inline bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

/// Calls `use` with each of the lines, without its line feed.
template <class Use> void each_line_of(std::string_view lines, const Use& use) {
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    use(lines.substr(0, end));
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
}

} // namespace tanqih::cli
