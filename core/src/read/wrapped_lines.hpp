// SPDX-License-Identifier: MIT
// Paragraphs whose lines a program broke.
#pragma once

#include "read/line_breaks.hpp"
#include "repair/rewrite.hpp"

namespace tanqih {

/// `broken`: such texts come with broken lines, so that less has to tell it. Joins the lines of a
/// paragraph that were broken at a column; a word that was broken with a hyphen or a kashida
/// becomes one again. Poems, lists, tables, headlines, addresses stay. Was any joined?
[[nodiscard]] bool join_wrapped_lines(Rewrite& text, const LineBreaks& breaks, bool broken);

} // namespace tanqih
