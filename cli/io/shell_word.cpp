// SPDX-License-Identifier: MIT
#include "io/shell_word.hpp"

#include <algorithm>

#include "io/shown.hpp"

namespace tanqih::cli {

namespace {

/// Whether a shell takes it for a part of a word: also the letters of any script.
bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80 ||
         std::string_view("-_./,:@%+=").find(c) != std::string_view::npos;
}

/// `text` with what stands for each `mark` in it.
std::string with(std::string_view text, char mark, std::string_view replacement) {
  std::string whole;
  for (const char c : text)
    if (c == mark)
      whole += replacement;
    else
      whole += c;
  return whole;
}

} // namespace

std::string shell_word(std::string_view word) {
  std::string name = shown(word);
  if (name.size() > 1 && name.front() == '-')
    name = std::string("./").append(name);
  if (!name.empty() && std::all_of(name.begin(), name.end(), is_plain))
    return name;
  return std::string("'").append(with(name, '\'', "'\\''")).append("'");
}

std::string sql_word(std::string_view word) {
  std::string escaped = "'";
  for (const char c : with(shown(word), '\'', "''")) {
    if (std::string_view("\"\\$`").find(c) != std::string_view::npos)
      escaped += '\\';
    escaped += c;
  }
  return escaped + '\'';
}

} // namespace tanqih::cli
