// SPDX-License-Identifier: MIT
// What a page says of a block beside its form: its place in a list or a table, what its words are
// set in, and the pictures between the blocks. Plain text has none of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tanqih/enums.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

/// The item of a list that a block is, or is a part of.
struct ListPlace {
  std::uint32_t list = 0; ///< which list of the page
  std::uint32_t item = 0; ///< which item of the page, counted through all lists
  bool first = true;      ///< the first kept block of its item, which bears the mark
  ListStyle style = ListStyle::bullet;
  std::optional<std::int32_t> number; ///< as the page counts; none: a bullet, or ListStyle::other
  std::u16string mark;                ///< as it is shown: "3.", "أ-"; empty: a bullet
};

/// A cell with text in it.
struct TableCell {
  Span span;                ///< in the block's text, without what parts it from the next
  std::uint32_t column = 0; ///< from 0
  std::uint32_t columns = 1;
  std::uint32_t rows = 1; ///< that it reaches over, with its own
  bool head = false;      ///< th
};

/// The row of a table that a block is, or is a part of; or the table's caption.
struct TablePlace {
  std::uint32_t table = 0; ///< which table of the page
  std::uint32_t row = 0;   ///< of the table, from 0; a caption: 0
  TablePart part = TablePart::body;
  std::vector<TableCell> cells; ///< those with text, in order; of a caption none
};

/// Words of a block that are set in something.
struct InlineMark {
  Span span; ///< in the block's text, code units
  InlineKind kind{};
  std::u16string href; ///< of a link: http:, https: or mailto:, absolute; else empty
};

/// A picture between blocks that are kept. It is never loaded.
struct ArticleImage {
  std::uint32_t before = 0; ///< index into blocks: it stands before that one, or behind the last
  std::u16string source;    ///< http: or https:, absolute
  std::u16string alt;       ///< its description; empty: none
  std::optional<std::uint32_t> caption; ///< index into blocks; none: it has none
};

} // namespace tanqih
