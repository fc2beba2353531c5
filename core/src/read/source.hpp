// SPDX-License-Identifier: MIT
// read: what was pasted, as one text, with what its source tells of each stretch of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/block.hpp"
#include "read/class_words.hpp"
#include "read/page_facts.hpp"
#include "read/page_structure.hpp"
#include "read/page_tree.hpp"
#include "tanqih/issue.hpp"
#include "tanqih/options.hpp"

namespace tanqih {

/// `text` is what every Span of the Article counts in: a plain paste as it is; for HTML the visible
/// text that was read out of it, one line a block (a <br> breaks a line inside a block).
struct Source {
  std::u16string text;
  /// HTML only: spans in `text`, sorted, not overlapping; empty for plain text. The unit counts of
  /// their layouts are 0: they come from `links` and `bolds`, line by line.
  std::vector<Block> marked;
  std::vector<Span> links; ///< HTML only: what stands inside a link; sorted, not overlapping
  std::vector<Span> bolds; ///< HTML only: what is set bold; sorted, not overlapping
  PageFacts page;          ///< HTML only
  PageStructure structure; ///< HTML only
  PageTree tree;           ///< HTML only; `Block::node` is an index into it
  std::vector<Issue> issues;
  /// What stands in no order (IssueCode::order_lost): no names and amounts are read there.
  std::vector<Span> lost_lines;  ///< sorted, not overlapping
  bool numbers_are_lost = false; ///< numbers stand where they do not belong, in all of the text
  bool not_arabic = false;       ///< all of it is in another language
};

[[nodiscard]] Source read_text(std::u16string_view paste);
/// Parses HTML5 (a fragment from the clipboard or a page) with lexbor. Nothing of it is ever run or
/// inserted; script, style, template and comments give no text.
[[nodiscard]] Source read_html(std::u16string_view paste, const ClassWords& words);

} // namespace tanqih
