// SPDX-License-Identifier: MIT
// label: what each block is.
#pragma once

#include <vector>

#include "label/page_reading.hpp"
#include "label/paste_models.hpp"
#include "tanqih/site.hpp"

namespace tanqih {

/// The tables that it reads.
struct LabelTables {
  PageTables page;
  const PasteModels& models; ///< core/data/lines.model
};

struct Labelled {
  std::vector<Label> labels; ///< one a block
  Doubt doubt;               ///< of all of them together, before the lines of the site
};

/// `balance` and `site` as in Options.
///
/// Rules over cues, shape and place give a first opinion; what was learnt of lines and of pages
/// weighs it with all else that is seen, over the whole paste at once. A line that is a cue and
/// nothing else is what it says. The lines of the site come last: they change no other line's
/// label.
[[nodiscard]] Labelled label(const LabelTables& tables, const LabelInput& input, int balance = 0,
                             const SiteIndexPtr& site = {});

} // namespace tanqih
