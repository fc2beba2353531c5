// SPDX-License-Identifier: MIT
#include "segment/tab_rows.hpp"

#include <cstdint>

namespace tanqih {

namespace {

constexpr std::size_t longest_cell =
    80; ///< code units; longer ones are paragraphs beside each other

/// How many cells the line has; 0 where one is too long, or there is only one.
std::uint32_t count_cells(std::u16string_view line) {
  if (line.find(u'\t') == std::u16string_view::npos)
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

} // namespace tanqih
