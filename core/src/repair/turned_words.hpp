// SPDX-License-Identifier: MIT
// Words that a font has one glyph for, and that a PDF gives letter by letter from the wrong end.
#pragma once

#include "repair/rewrite.hpp"
#include "text/letters.hpp"

namespace tanqih {

/// «عبد اهلل» and «هللا» -> «عبد الله», «الله»; «ملسو هيلع هللا ىلص», which is ﷺ, spelled out.
/// Whole words of letters.tsv alone.
void repair_turned_words(Rewrite& text, const Letters& letters);

} // namespace tanqih
