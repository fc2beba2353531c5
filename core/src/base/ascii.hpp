// SPDX-License-Identifier: MIT
// Words of HTML attributes and styles: ASCII, in any case.
#pragma once

#include <string_view>

namespace tanqih {

[[nodiscard]] constexpr bool is_ascii_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

[[nodiscard]] constexpr bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

[[nodiscard]] constexpr char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// `lower` is in lower case.
[[nodiscard]] constexpr bool begins_with_word(std::string_view text, std::string_view lower) {
  if (text.size() < lower.size())
    return false;
  for (std::size_t i = 0; i < lower.size(); ++i)
    if (ascii_lower(text[i]) != lower[i])
      return false;
  return true;
}

[[nodiscard]] constexpr bool same_word(std::string_view text, std::string_view lower) {
  return text.size() == lower.size() && begins_with_word(text, lower);
}

[[nodiscard]] constexpr std::string_view trim_ascii(std::string_view text) {
  while (!text.empty() && is_ascii_space(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && is_ascii_space(text.back()))
    text.remove_suffix(1);
  return text;
}

/// Takes the part before `mark` off the front of `rest`, and the mark too; all of it without one.
[[nodiscard]] constexpr std::string_view cut_at(std::string_view& rest, char mark) {
  const std::size_t at = rest.find(mark);
  const std::string_view part = rest.substr(0, at);
  rest = at == std::string_view::npos ? std::string_view{} : rest.substr(at + 1);
  return part;
}

/// Calls `use` with the name and the value of each declaration of a style attribute.
template <class Use> constexpr void each_declaration(std::string_view style, Use use) {
  while (!style.empty()) {
    std::string_view value = cut_at(style, ';');
    const std::string_view name = trim_ascii(cut_at(value, ':'));
    use(name, trim_ascii(value));
  }
}

/// Whether a list between spaces (class, itemprop, role) has the word. `lower` is in lower case.
[[nodiscard]] constexpr bool has_word(std::string_view list, std::string_view lower) {
  while (!list.empty())
    if (same_word(cut_at(list, ' '), lower))
      return true;
  return false;
}

} // namespace tanqih
