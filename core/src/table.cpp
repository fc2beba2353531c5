#include "table.hpp"

namespace tanqih {

namespace {

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0;;) {
    const std::size_t end = text.find(at, begin);
    parts.push_back(text.substr(begin, end - begin));
    if (end == std::string_view::npos)
      return parts;
    begin = end + 1;
  }
}

} // namespace

std::vector<std::vector<std::string_view>> table_rows(std::string_view tsv) {
  std::vector<std::vector<std::string_view>> rows;
  for (std::string_view line : split(tsv, '\n')) {
    if (line.ends_with('\r'))
      line.remove_suffix(1);
    if (!line.empty() && line.front() != '#')
      rows.push_back(split(line, '\t'));
  }
  return rows;
}

} // namespace tanqih
