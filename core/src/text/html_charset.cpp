// SPDX-License-Identifier: MIT
#include "text/html_charset.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "text/charset_label.hpp"

namespace tanqih {

namespace {

/// The value after "charset" and "=", quoted or not; empty where there is none.
std::string value_after(std::string_view rest) {
  const auto skip_spaces = [&] {
    while (!rest.empty() && is_ascii_space(rest.front()))
      rest.remove_prefix(1);
  };
  skip_spaces();
  if (!rest.starts_with('='))
    return {};
  rest.remove_prefix(1);
  skip_spaces();
  if (rest.starts_with('"') || rest.starts_with('\''))
    rest.remove_prefix(1);
  const std::size_t end = rest.find_first_of("\"' \t\r\n\f;/>");
  return std::string(rest.substr(0, end));
}

} // namespace

std::string html_charset(std::string_view bytes) {
  constexpr std::size_t prescan_bytes = 1024;
  std::string head(bytes.substr(0, prescan_bytes));
  std::transform(head.begin(), head.end(), head.begin(), ascii_lower);
  std::string found;
  for (std::size_t meta = head.find("<meta"); found.empty() && meta != std::string::npos;
       meta = head.find("<meta", meta + 1)) {
    const std::string_view tag = std::string_view(head).substr(meta, head.find('>', meta) - meta);
    if (const std::size_t charset = tag.find("charset"); charset != std::string_view::npos)
      found = value_after(tag.substr(charset + std::string_view("charset").size()));
  }
  return encoding_of_label(found);
}

} // namespace tanqih
