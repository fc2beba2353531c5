// SPDX-License-Identifier: MIT
#include "read/table_grid.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace tanqih {

namespace {

constexpr std::uint32_t most_columns = 256;
constexpr std::uint32_t most_rows = 65'534; ///< of one cell, as in the standard

/// rowspan=2: a whole number from 1 to `most`.
std::uint32_t reach(const HtmlNode& cell, AttributeName name, std::uint32_t most) {
  const std::string_view value = attribute(cell, name);
  std::uint32_t number = 1;
  std::from_chars(value.data(), value.data() + value.size(), number);
  return std::clamp(number, 1U, most);
}

} // namespace

std::uint32_t TableGrid::begin_table() {
  tables_.emplace_back();
  return static_cast<std::uint32_t>(tables_.size());
}

void TableGrid::begin_row(std::uint32_t table) {
  ++tables_[table - 1].rows;
  tables_[table - 1].column = 0;
}

std::uint32_t TableGrid::begin_cell(std::uint32_t table, TablePart part, const HtmlNode& cell) {
  Table& grid = tables_[table - 1];
  if (grid.rows == 0)
    return 0;
  const std::uint32_t row = grid.rows - 1;
  while (grid.column < grid.taken_to.size() && grid.taken_to[grid.column] > row)
    ++grid.column;
  if (grid.column >= most_columns)
    return 0;
  PageCell& placed = cells_.emplace_back();
  placed.table = table - 1;
  placed.row = row;
  placed.column = grid.column;
  placed.columns = reach(cell, AttributeName::colspan, most_columns - grid.column);
  placed.rows = reach(cell, AttributeName::rowspan, most_rows);
  placed.part = part;
  placed.head = tag_of(cell) == LXB_TAG_TH;
  grid.column += placed.columns;
  if (placed.rows > 1) {
    if (grid.taken_to.size() < grid.column)
      grid.taken_to.resize(grid.column, 0);
    std::fill_n(grid.taken_to.begin() + placed.column, placed.columns, row + placed.rows);
  }
  return static_cast<std::uint32_t>(cells_.size());
}

std::uint32_t TableGrid::begin_caption(std::uint32_t table) {
  PageCell& caption = cells_.emplace_back();
  caption.table = table - 1;
  caption.part = TablePart::caption;
  return static_cast<std::uint32_t>(cells_.size());
}

} // namespace tanqih
