// SPDX-License-Identifier: MIT
#include "base/table.hpp"

namespace tanqih {

void TableRows::next() {
  row_.clear();
  while (row_.empty() && !rest_.empty()) {
    const std::size_t end = std::min(rest_.find('\n'), rest_.size());
    std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    if (line.ends_with('\r'))
      line.remove_suffix(1);
    if (line.empty() || line.front() == '#')
      continue;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < line.size(); ++at)
      if (line[at] == '\t') {
        row_.push_back(line.substr(begin, at - begin));
        begin = at + 1;
      }
    row_.push_back(line.substr(begin));
  }
}

} // namespace tanqih
