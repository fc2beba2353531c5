// SPDX-License-Identifier: MIT
#include "io/table_head.hpp"

#include <algorithm>
#include <cstddef>
#include <set>

namespace tanqih::cli {

namespace {

constexpr std::size_t longest_name = 64;

/// The next record of RFC 4180, which is taken off `bytes`.
std::vector<std::string> next_record(std::string_view& bytes, char separator) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  std::size_t at = 0;
  for (; at < bytes.size(); ++at) {
    const char c = bytes[at];
    if (quoted) {
      if (c != '"')
        cells.back() += c;
      else if (bytes.substr(at + 1, 1) == "\"")
        cells.back() += bytes[++at];
      else
        quoted = false;
    } else if (c == '"' && cells.back().empty()) {
      quoted = true;
    } else if (c == separator) {
      cells.emplace_back();
    } else if (c == '\n') {
      ++at;
      break;
    } else if (c != '\r') {
      cells.back() += c;
    }
  }
  bytes.remove_prefix(at);
  return cells;
}

bool is_word(std::string_view name) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return !name.empty() && name.size() <= longest_name && letter(name.front()) &&
         std::all_of(name.begin(), name.end(), [&](char c) {
           return letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
         });
}

} // namespace

TableHead table_head_of(std::string_view bytes, bool named) {
  for (const char separator : {',', '\t', ';'}) {
    std::string_view rest = bytes;
    TableHead head;
    head.names = next_record(rest, separator);
    const std::set<std::string_view> different(head.names.begin(), head.names.end());
    if (head.names.size() < 2 || different.size() < head.names.size() ||
        !(named || std::all_of(head.names.begin(), head.names.end(), is_word)))
      continue;
    head.first = next_record(rest, separator);
    // A last cell may be longer than what was looked at; then fewer have begun.
    if (named || head.first.size() == head.names.size() ||
        (rest.empty() && head.first.size() > 1 && head.first.size() < head.names.size()))
      return head;
  }
  return {};
}

} // namespace tanqih::cli
