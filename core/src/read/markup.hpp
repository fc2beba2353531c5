// SPDX-License-Identifier: MIT
// The marks that a text has for what a page shows: Markdown's, an encyclopedia's, subtitles'.
#pragma once

#include "read/link_marks.hpp"
#include "read/source.hpp"
#include "repair/rewrite.hpp"
#include "tanqih/options.hpp"

namespace tanqih {

/// Reads them, each step a rule of its own, by `on`. To be called before any other rule: the shapes
/// of Markdown's lines go to `source.marked`, whose spans count in the paste.
void read_markup(const LinkMarks& marks, const RepairSwitches& on, Source& source, Rewrite& text);

} // namespace tanqih
