// SPDX-License-Identifier: MIT
// Which kept blocks are shown as rows of a table, the same in text, HTML and Markdown.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "tanqih/article.hpp"

namespace tanqih {

/// A cell, with what of it each block has: one, unless lines break in it.
struct ShownCell {
  TableCell cell;
  std::vector<std::pair<std::uint32_t, Span>> texts; ///< block and part of its text; in order
};

struct ShownRow {
  std::uint32_t row = 0;
  TablePart part = TablePart::body;
  std::vector<ShownCell> cells; ///< those with text, by column
};

/// Blocks that follow one another and are one table.
struct ShownTable {
  std::vector<std::uint32_t> captions; ///< blocks
  std::vector<ShownRow> rows;
  std::uint32_t columns = 0;
  std::uint32_t end = 0; ///< the block behind it

  /// Has the row head cells alone?
  [[nodiscard]] static bool is_head(const ShownRow& row);
};

/// Whether the block may be a part of a table. A title or subheading that stood in one is a heading
/// all the same.
[[nodiscard]] bool is_table_part(const ArticleBlock& block);
/// Two such blocks are of one table.
[[nodiscard]] bool is_same_table(const ArticleBlock& a, const ArticleBlock& b);

/// The table that begins with block `begin`: without rows where what follows is none, as no row
/// has two cells. In plain text tabs part the cells.
[[nodiscard]] ShownTable table_from(const std::vector<ArticleBlock>& blocks, std::uint32_t begin);

/// The tables of an article that is walked through in order.
class TableFinder {
public:
  /// `blocks` must outlive it.
  explicit TableFinder(const std::vector<ArticleBlock>& blocks) : blocks_(blocks) {}

  /// None: none begins with this block. One inside a table that was found is not to be asked for.
  [[nodiscard]] std::optional<ShownTable> at(std::uint32_t block);

private:
  const std::vector<ArticleBlock>& blocks_;
  std::uint32_t none_before_ = 0; ///< up to that block what looked like one was none
};

} // namespace tanqih
