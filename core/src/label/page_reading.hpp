// SPDX-License-Identifier: MIT
// What is seen of a paste before its lines are weighed: the same for labelling and for training.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/block.hpp"
#include "label/cues.hpp"
#include "label/frame_signs.hpp"
#include "label/line.hpp"
#include "label/line_words.hpp"
#include "label/openers.hpp"
#include "label/region.hpp"
#include "label/runs.hpp"
#include "read/class_words.hpp"
#include "read/page_tree.hpp"

namespace tanqih {

/// The tables that it reads.
struct PageTables {
  const Cues& cues;
  const Openers& openers;
  const FrameSigns& frames;
  const LineWords& words;
  const ClassWords& classes;
};

/// What there is to label.
struct LabelInput {
  std::u16string_view text; ///< repaired: what the blocks' spans count in
  const std::vector<Block>& blocks;
  const PageTree& tree;           ///< of the blocks' nodes; empty for plain text
  std::u16string_view page_title; ///< what the page's head calls the article; empty for plain text
};

/// Refers to the tables and to the input, which must outlive it.
struct PageReading {
  const Cues& cues;
  const LineWords& words;
  const ClassWords& classes;
  std::u16string_view text;
  const std::vector<Block>& blocks;
  const PageTree& tree; ///< empty where it tells no blocks apart: "<p>" a line is plain text
  LineMemory memory;    ///< of the lines
  std::vector<Line> lines;
  std::vector<Run> runs;
  Region region;
  std::optional<std::size_t> title; ///< find_title's
  std::vector<Label> rules;         ///< label_by_rules'

  [[nodiscard]] bool plain_text() const { return tree.nodes.empty(); }
};

[[nodiscard]] PageReading read_page(const PageTables& tables, const LabelInput& input);

} // namespace tanqih
