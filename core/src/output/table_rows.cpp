// SPDX-License-Identifier: MIT
#include "output/table_rows.hpp"

#include <algorithm>

namespace tanqih {

namespace {

/// Columns of a table whose rows have not as many cells each: those of a page are no more.
constexpr std::size_t most_uneven = 256;

/// Of a line without cells of a page: what stands between its tabs.
std::vector<TableCell> cells_between_tabs(std::u16string_view text) {
  std::vector<TableCell> cells;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(u'\t', begin), text.size());
    const auto column = static_cast<std::uint32_t>(cells.size());
    cells.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                     column,
                     1,
                     1,
                     false});
    begin = end + 1;
  }
  return cells;
}

void add_cell(ShownRow& row, std::uint32_t block, const TableCell& cell) {
  if (row.cells.empty() || row.cells.back().cell.column < cell.column) {
    row.cells.push_back({cell, {{block, cell.span}}});
    return;
  }
  // Another line of the last cell, or of one before it.
  const auto same = std::find_if(row.cells.rbegin(), row.cells.rend(), [&](const ShownCell& shown) {
    return shown.cell.column == cell.column;
  });
  if (same != row.cells.rend())
    same->texts.emplace_back(block, cell.span);
}

} // namespace

bool ShownTable::is_head(const ShownRow& row) {
  return row.part == TablePart::head ||
         std::all_of(row.cells.begin(), row.cells.end(),
                     [](const ShownCell& shown) { return shown.cell.head; });
}

bool is_table_part(const ArticleBlock& block) {
  return (block.table || block.layout.shape == BlockShape::table_row) &&
         block.layout.shape != BlockShape::list_item && !block.layout.bullet &&
         block.label.kind != BlockKind::title && block.label.kind != BlockKind::subheading;
}

bool is_same_table(const ArticleBlock& a, const ArticleBlock& b) {
  const auto is_caption = [](const ArticleBlock& block) {
    return block.table && block.table->part == TablePart::caption;
  };
  if (a.label.kind != b.label.kind && !is_caption(a) && !is_caption(b))
    return false;
  return a.table.has_value() == b.table.has_value() &&
         (!a.table || a.table->table == b.table->table);
}

ShownTable table_from(const std::vector<ArticleBlock>& blocks, std::uint32_t begin) {
  ShownTable table;
  bool any_row = false;
  std::uint32_t before = begin;
  table.end = begin;
  for (std::uint32_t i = begin; i < blocks.size(); ++i) {
    const ArticleBlock& block = blocks[i];
    if (!block.keep)
      continue;
    if (!is_table_part(block) || !is_same_table(blocks[before], block))
      break;
    std::vector<TableCell> cells;
    if (block.table)
      cells = block.table->cells;
    else
      cells = cells_between_tabs(block.text);
    // Each row has all columns: a wide one among many others would be very many.
    const std::size_t columns = std::max<std::size_t>(table.columns, cells.size());
    if (table.columns != 0 && table.columns != cells.size() && columns > most_uneven)
      break;
    before = i;
    table.end = i + 1;
    if (block.table && block.table->part == TablePart::caption) {
      table.captions.push_back(i);
      continue;
    }
    const bool same_row =
        block.table && !table.rows.empty() && table.rows.back().row == block.table->row;
    if (!same_row)
      table.rows.push_back({block.table ? block.table->row : i,
                            block.table ? block.table->part : TablePart::body,
                            {}});
    ShownRow& row = table.rows.back();
    for (const TableCell& cell : cells)
      add_cell(row, i, cell);
    if (!row.cells.empty())
      table.columns =
          std::max(table.columns, row.cells.back().cell.column + row.cells.back().cell.columns);
    any_row = any_row || row.cells.size() > 1;
  }
  if (!any_row)
    table.rows.clear();
  return table;
}

std::optional<ShownTable> TableFinder::at(std::uint32_t block) {
  if (block < none_before_ || !is_table_part(blocks_[block]))
    return std::nullopt;
  ShownTable table = table_from(blocks_, block);
  if (!table.rows.empty())
    return table;
  none_before_ = table.end;
  return std::nullopt;
}

} // namespace tanqih
