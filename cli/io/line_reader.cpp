// SPDX-License-Identifier: MIT
#include "io/line_reader.hpp"

#include <utility>

namespace tanqih::cli {

std::size_t LineReader::read_more() {
  constexpr std::size_t piece = std::size_t{1} << 16;
  const std::size_t before = held_.size();
  held_.resize(before + piece);
  const std::size_t got = source_->read(std::span(held_).subspan(before));
  held_.resize(before + got);
  return got;
}

std::optional<std::string> LineReader::next() {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  for (;;) {
    std::size_t fresh = held_.size(); // no line feed stands before it
    if (read_more() == 0) {
      if (held_.empty())
        return std::nullopt;
      return std::exchange(held_, {});
    }
    if (!begun_ && held_.size() >= mark.size()) {
      begun_ = true;
      if (held_.starts_with(mark)) {
        held_.erase(0, mark.size());
        fresh = 0;
      }
    }
    if (skipping_) {
      const std::size_t end = held_.find('\n');
      skipping_ = end == std::string::npos;
      held_.erase(0, skipping_ ? end : end + 1);
    }
    const std::size_t last = std::string_view(held_).substr(fresh).rfind('\n');
    if (last != std::string::npos) {
      std::string lines = held_.substr(0, fresh + last + 1);
      held_.erase(0, fresh + last + 1);
      return lines;
    }
    if (held_.size() > longest_) {
      held_.resize(longest_ + 1);
      skipping_ = true;
      return std::exchange(held_, {});
    }
  }
}

} // namespace tanqih::cli
