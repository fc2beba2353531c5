// SPDX-License-Identifier: MIT
#include "io/warc/header_fields.hpp"

#include <algorithm>

#include "io/lower.hpp"

namespace tanqih::cli {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view spaces = " \t\r\n";
  text.remove_prefix(std::min(text.find_first_not_of(spaces), text.size()));
  return text.substr(0, text.find_last_not_of(spaces) + 1);
}

std::string field_of(std::string_view head, std::string_view name) {
  const auto next_line = [&head] {
    const std::size_t end = std::min(head.find('\n'), head.size());
    const std::string_view line = head.substr(0, end);
    head.remove_prefix(std::min(end + 1, head.size()));
    return line;
  };
  while (!head.empty()) {
    const std::string_view line = next_line();
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || lower(trimmed(line.substr(0, colon))) != name)
      continue;
    std::string value(trimmed(line.substr(colon + 1)));
    while (head.starts_with(' ') || head.starts_with('\t'))
      value.append(" ").append(trimmed(next_line()));
    return value;
  }
  return {};
}

std::size_t head_size(std::string_view bytes) {
  for (std::size_t line = 0; line < bytes.size();) {
    const std::size_t end = bytes.find('\n', line);
    if (end == std::string_view::npos)
      break;
    if (end == line || (end == line + 1 && bytes[line] == '\r'))
      return end + 1;
    line = end + 1;
  }
  return std::string_view::npos;
}

} // namespace tanqih::cli
