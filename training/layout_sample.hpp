// SPDX-License-Identifier: MIT
// A labelled paste as the core reads it: blocks, and the kind that a person gave to each.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/block.hpp"
#include "layout_documents.hpp"
#include "read/page_tree.hpp"
#include "tanqih/knowledge.hpp"

namespace tanqih::train {

struct Sample {
  const Paste* paste = nullptr;
  Form form{};
  std::u16string text; ///< repaired; what the blocks' spans count in
  std::vector<Block> blocks;
  PageTree tree;                ///< of the blocks' nodes
  std::u16string page_title;    ///< what the page's head calls the article
  std::vector<BlockKind> kinds; ///< of the blocks
  std::vector<int> lines; ///< of the blocks: index into paste->lines; -1: no line has its text
};

/// Reads, repairs and segments the paste, and finds the line of each block by its letters: a page's
/// HTML may have hidden blocks that no line shows, and lines that are two blocks.
[[nodiscard]] Sample read_sample(const Knowledge& knowledge, const Paste& paste, Form form);

} // namespace tanqih::train
