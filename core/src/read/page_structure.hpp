// SPDX-License-Identifier: MIT
// What a page says of its text that no stage decides by, and that HTML, Markdown and JSON give
// again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tanqih/enums.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

/// An item of a list.
struct PageItem {
  std::uint32_t list = 0; ///< which list of the page
  ListStyle style = ListStyle::bullet;
  std::optional<std::int32_t> number;
  std::u16string mark; ///< as it is shown: "3."; empty: a bullet
};

/// A cell of a table, or its caption.
struct PageCell {
  std::uint32_t table = 0; ///< which table of the page
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  std::uint32_t columns = 1;
  std::uint32_t rows = 1; ///< that it reaches over, with its own
  TablePart part = TablePart::body;
  bool head = false;
};

/// A stretch of the text that belongs to one of a list of things.
struct PageSpan {
  Span span;
  std::uint32_t of = 0; ///< its index
};

struct PageImage {
  std::uint32_t at = 0; ///< in the text: what stands before it ends there, or before it
  std::u16string source;
  std::u16string alt;
  Span caption;           ///< in the text; empty: it has none
  std::uint32_t node = 0; ///< of the PageTree: the element on lines of its own that holds it
};

/// Spans count in the text that was read; those of one list are sorted and do not overlap.
struct PageStructure {
  std::vector<PageItem> items;       ///< in order; `Block::item` is an index into it, and one
  std::vector<PageCell> cells;       ///< in order, also those without text
  std::vector<PageSpan> cell_spans;  ///< of cells
  std::vector<std::u16string> hrefs; ///< http:, https: or mailto:, absolute
  std::vector<PageSpan> link_spans;  ///< of hrefs
  std::vector<Span> emphasised;      ///< italic; what is bold is in Source::bolds
  std::vector<Span> superscripts;    ///< raised, and as yet plain characters
  std::vector<Span> subscripts;
  std::vector<PageImage> images; ///< in order
};

} // namespace tanqih
