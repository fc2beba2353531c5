// SPDX-License-Identifier: MIT
// label: what each block is.
#pragma once

#include <string_view>
#include <vector>

#include "base/block.hpp"
#include "crf/model.hpp"
#include "label/cues.hpp"
#include "label/openers.hpp"
#include "tanqih/site.hpp"

namespace tanqih {

/// The tables that it reads.
struct LabelTables {
  const Cues& cues;
  const Openers& openers;
  const crf::Model& lines; ///< core/data/lines.model
};

/// One Label a block. `text` is the repaired text that the blocks' spans count in; `page_title`
/// what the page's head calls the article, empty for plain text; `balance` and `site` as in
/// Options.
///
/// Rules over cues, shape and place give a first opinion and what is certain; the learnt field
/// weighs it against the shapes of the lines around, over the whole paste at once. The lines of the
/// site come last: they change no other line's label.
[[nodiscard]] std::vector<Label> label(const LabelTables& tables, std::u16string_view text,
                                       const std::vector<Block>& blocks,
                                       std::u16string_view page_title = {}, int balance = 0,
                                       const SiteIndexPtr& site = {});

} // namespace tanqih
