// SPDX-License-Identifier: MIT
// Where the cells of a page's tables stand.
#pragma once

#include <cstdint>
#include <vector>

#include "read/html_node.hpp"
#include "read/page_structure.hpp"

namespace tanqih {

/// Places the cells as the HTML standard does (4.9.12): a cell goes into the first column that no
/// cell of a row above reaches into. Columns behind the 256th are not placed.
///   <tr><td rowspan=2>أ<td>ب   <tr><td>ج      ج stands in column 1
class TableGrid {
public:
  explicit TableGrid(std::vector<PageCell>& cells) : cells_(cells) {}

  /// A table begins. Gives its place in the tables, and one.
  [[nodiscard]] std::uint32_t begin_table();
  // Of such a table:
  void begin_row(std::uint32_t table);
  /// Gives its place in the cells, and one; 0: it has none.
  [[nodiscard]] std::uint32_t begin_cell(std::uint32_t table, TablePart part, const HtmlNode& cell);
  [[nodiscard]] std::uint32_t begin_caption(std::uint32_t table);

private:
  struct Table {
    std::uint32_t rows = 0;              ///< that have begun
    std::uint32_t column = 0;            ///< of the next cell, if it is free
    std::vector<std::uint32_t> taken_to; ///< by column: the row up to which a cell reaches
  };
  std::vector<PageCell>& cells_;
  std::vector<Table> tables_;
};

} // namespace tanqih
