// SPDX-License-Identifier: MIT
// label: what each block is.
#pragma once

#include <string_view>
#include <vector>

#include "base/block.hpp"
#include "label/cues.hpp"
#include "label/frame_signs.hpp"
#include "label/line_model.hpp"
#include "label/line_words.hpp"
#include "label/openers.hpp"
#include "read/class_words.hpp"
#include "read/page_tree.hpp"
#include "tanqih/site.hpp"

namespace tanqih {

/// The tables that it reads.
struct LabelTables {
  const Cues& cues;
  const Openers& openers;
  const FrameSigns& frames;
  const LineWords& words;
  const ClassWords& classes;
  const LineModels& lines; ///< core/data/lines.model
};

/// What there is to label.
struct LabelInput {
  std::u16string_view text; ///< repaired: what the blocks' spans count in
  const std::vector<Block>& blocks;
  const PageTree& tree;           ///< of the blocks' nodes; empty for plain text
  std::u16string_view page_title; ///< what the page's head calls the article; empty for plain text
};

/// One Label a block. `balance` and `site` as in Options.
///
/// Rules over cues, shape and place give a first opinion; what was learnt of lines and of pages
/// weighs it with all else that is seen, over the whole paste at once. A line that is a cue and
/// nothing else is what it says. The lines of the site come last: they change no other line's
/// label.
[[nodiscard]] std::vector<Label> label(const LabelTables& tables, const LabelInput& input,
                                       int balance = 0, const SiteIndexPtr& site = {});

} // namespace tanqih
