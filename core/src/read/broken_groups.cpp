// SPDX-License-Identifier: MIT
#include "read/broken_groups.hpp"

#include <algorithm>

namespace tanqih {

namespace {

constexpr std::uint32_t least_mean_width = 28; ///< of the broken lines: items of lists are shorter
constexpr std::size_t enough = 3;

/// What was counted of the lines inside groups that are not the last.
struct Broken {
  std::size_t lines = 0;
  std::size_t width = 0;
  std::uint32_t longest = 0;
  std::size_t hanging = 0;
  std::size_t numbers = 0; ///< lines that end with one: «يوم 12⏎مايو»
};

/// The lines of one group. Is it a broken paragraph, or one line?
bool count(const std::vector<DocumentLine>& lines, std::size_t begin, std::size_t end,
           Broken& broken) {
  if (end - begin >= 2 && lines[end - 1].ending != LineEnding::closed)
    return false;
  for (std::size_t i = begin; i + 1 < end; ++i) {
    const DocumentLine& line = lines[i];
    if (!may_go_on(line, lines[i + 1]) || line.first_letters == lines[i + 1].first_letters)
      return false;
    ++broken.lines;
    broken.width += line.width;
    broken.longest = std::max(broken.longest, line.width);
    broken.hanging += line.ending == LineEnding::hanging;
    broken.numbers += line.number_last;
  }
  return true;
}

} // namespace

std::optional<WrappedRun> find_broken_groups(const std::vector<DocumentLine>& lines) {
  Broken broken;
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin + 1;
    while (end < lines.size() && lines[end].breaks == 1)
      ++end;
    if (!count(lines, begin, end, broken))
      return std::nullopt;
    begin = end;
  }
  if (broken.lines == 0 || broken.width < broken.lines * least_mean_width ||
      broken.longest > longest_broken_line)
    return std::nullopt;
  WrappedRun run{0, lines.size(), broken.longest, true, 0};
  std::size_t full = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].width > broken.longest)
      return std::nullopt;
    full += i + 1 < lines.size() && lines[i + 1].breaks == 1 && run.is_full(lines[i], lines[i + 1]);
  }
  // A list may have a number at each line's end, and one full line is no more than the longest.
  const std::size_t numbers = broken.numbers * 2 <= broken.lines ? broken.numbers : 0;
  const bool all_full = full == broken.lines && full >= enough;
  if (!all_full && 2 * broken.hanging + numbers + full - 1 < enough)
    return std::nullopt;
  run.slack = broken.longest;
  return run;
}

} // namespace tanqih
