// SPDX-License-Identifier: MIT
#include "io/json_line.hpp"

#include <algorithm>

#include "tanqih/encode.hpp"

namespace tanqih::cli {

JsonLine read_json_line(std::string_view line) {
  JsonLine read;
  JsonScanner scanner(line);
  scanner.document(read.members);
  read.torn = scanner.torn();
  read.torn_key = scanner.torn_key();
  read.torn_value = scanner.torn_value();
  read.fault = std::move(scanner).fault();
  return read;
}

std::string name_of(const JsonMember& member) {
  if (member.key.find('\\') == std::string_view::npos)
    return std::string(member.key);
  // Views of one line: the quotation marks stand on both sides.
  return to_utf8(*string_of({member.key.data() - 1, member.key.size() + 2}));
}

const JsonMember* member_named(const JsonLine& line, std::string_view name) {
  const auto named = [name](const JsonMember& member) {
    return member.key.find('\\') == std::string_view::npos ? member.key == name
                                                           : name_of(member) == name;
  };
  const auto found = std::find_if(line.members.rbegin(), line.members.rend(), named);
  return found == line.members.rend() ? nullptr : &*found;
}

std::string names_in(const JsonLine& line) {
  constexpr std::size_t most = 12;
  std::string names;
  for (std::size_t i = 0; i < std::min(most, line.members.size()); ++i)
    names.append(names.empty() ? "" : ", ").append(name_of(line.members[i]));
  return line.members.size() > most ? names + ", …" : names;
}

} // namespace tanqih::cli
