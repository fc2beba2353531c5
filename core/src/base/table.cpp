// SPDX-License-Identifier: MIT
#include "base/table.hpp"

#include <cstdint>
#include <cstring>

namespace tanqih {

namespace {

/// Where the field that begins at `at` ends: at a tab, a line feed or the end of the text.
std::size_t field_end(std::string_view text, std::size_t at) {
  // Eight bytes at once: those below 11 have their high bit set in `low`, and perhaps one after
  // them.
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + at, sizeof eight);
    const std::uint64_t low = (eight - 0x0B0B0B0B0B0B0B0BU) & ~eight & 0x8080808080808080U;
    if (low != 0)
      break;
  }
  while (at < text.size() && text[at] != '\t' && text[at] != '\n')
    ++at;
  return at;
}

} // namespace

void TableRows::next() {
  row_.clear();
  while (row_.empty() && !rest_.empty()) {
    if (rest_.front() == '#') {
      rest_.remove_prefix(std::min(rest_.find('\n'), rest_.size() - 1) + 1);
      continue;
    }
    std::size_t begin = 0;
    std::size_t end = field_end(rest_, 0);
    for (; end < rest_.size() && rest_[end] == '\t'; end = field_end(rest_, begin)) {
      row_.push_back(rest_.substr(begin, end - begin));
      begin = end + 1;
    }
    std::string_view last = rest_.substr(begin, end - begin);
    if (last.ends_with('\r'))
      last.remove_suffix(1);
    if (!row_.empty() || !last.empty())
      row_.push_back(last);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
  }
}

} // namespace tanqih
