// SPDX-License-Identifier: MIT
// One form for what an author may write in several. Only where somebody asks for it.
#pragma once

#include "repair/rewrite.hpp"
#include "tanqih/options.hpp"

namespace tanqih {

/// "نعم" “نعم” ”نعم“ «نعم» -> one form; quotations inside quotations get the other (“ ” in « »,
/// else « »). A line whose marks do not pair off, or that is not Arabic, stays; so do 14" and
/// 'نعم'.
void style_quotes(Rewrite& text, QuoteStyle style);
/// Dashes between spaces -> one form, also -- and the tatweel that is used as one. Stay: between
/// numbers (2 - 1), at a line's start, inside words.
void style_dashes(Rewrite& text, DashStyle style);
/// ... -> … or the reverse.
void style_ellipses(Rewrite& text, EllipsisStyle style);
/// 1,234.5 % -> ١٬٢٣٤٫٥ ٪ or the reverse, Persian digits too, with the separators inside a number.
/// Stay: digits in Latin words (COVID-19, G20), in addresses and in lines that are not Arabic.
void style_digits(Rewrite& text, DigitStyle style);

} // namespace tanqih
