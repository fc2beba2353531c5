// SPDX-License-Identifier: MIT
#include "segment/tab_rows.hpp"

#include <algorithm>
#include <cstdint>

#include "base/unit_lanes.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

constexpr std::size_t longest_cell =
    80; ///< code units; longer ones are paragraphs beside each other

/// How many cells the line has; 0 where one is too long, or there is only one.
std::uint32_t count_cells(std::u16string_view line) {
  if (find_any<u'\t'>(line, 0) == line.size())
    return 0;
  std::uint32_t cells = 0;
  for (std::size_t begin = 0; begin <= line.size();) {
    std::size_t end = line.find(u'\t', begin);
    if (end == std::u16string_view::npos)
      end = line.size();
    if (end - begin > longest_cell)
      return 0;
    cells += end > begin;
    begin = end + 1;
  }
  return cells < 2 ? 0 : cells;
}

} // namespace

std::vector<bool> tab_rows(std::u16string_view paste, const std::vector<Span>& lines) {
  std::vector<bool> rows(lines.size(), false);
  std::uint32_t before = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::uint32_t cells = count_cells(slice(paste, lines[i]));
    if (cells != 0 && cells == before)
      rows[i] = rows[i - 1] = true;
    before = cells;
  }
  return rows;
}

std::vector<Span> split_columns(std::u16string_view text, const std::vector<Span>& lines,
                                const std::vector<bool>& rows) {
  constexpr std::uint32_t least_in_headline = 4; // words
  std::vector<Span> parts;
  parts.reserve(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Span line = lines[i];
    if (rows[i] || slice(text, line).find(u'\t') == std::u16string_view::npos) {
      parts.push_back(line);
      continue;
    }
    const std::size_t before = parts.size();
    bool headlines = true;
    for (std::uint32_t begin = line.begin; begin < line.end;) {
      const auto end =
          static_cast<std::uint32_t>(std::min<std::size_t>(line.end, text.find(u'\t', begin)));
      if (end > begin) {
        parts.push_back({begin, end});
        headlines = headlines && count_words(slice(text, parts.back())) >= least_in_headline;
      }
      begin = end + 1;
    }
    if (!headlines) {
      parts.resize(before);
      parts.push_back(line);
    }
  }
  return parts;
}

} // namespace tanqih
