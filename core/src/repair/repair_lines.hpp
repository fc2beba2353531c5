// SPDX-License-Identifier: MIT
// Repairs of the shape of lines.
#pragma once

#include "repair/rewrite.hpp"

namespace tanqih {

/// Runs of spaces, NBSP and kin -> one space, or one tab where the run holds a tab (cells of a
/// table); none at a line's ends.
void repair_spaces(Rewrite& text);
/// Runs of blank lines -> one; none at the text's start, nor at its end if it ends the paste
/// (`last`). Lines of spaces only are blank.
void repair_blank_lines(Rewrite& text, bool last);
/// ● ▪ ◦ … at a line's start -> "• "; also - – * before a space where a neighbouring line has the
/// same: one such line alone is a dash of dialogue.
void repair_bullets(Rewrite& text);

} // namespace tanqih
