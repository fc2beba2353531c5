// SPDX-License-Identifier: MIT
// Repairs of single characters and of what stands for one.
#pragma once

#include <vector>

#include "repair/rewrite.hpp"
#include "tanqih/issue.hpp"
#include "text/letters.hpp"

namespace tanqih {

/// CR LF, CR, NEL, LS, PS -> LF.
void repair_line_endings(Rewrite& text);
/// ﻛﺘﺎﺏ -> كتاب; a hamza or madda written apart joins its letter: ا + ٔ -> أ. ﷺ ﷲ ﴿ ﴾ and the like
/// are characters of their own and stay.
void repair_presentation_forms(Rewrite& text);
/// Zero-width, bidi control and other control characters. ZWNJ stays where it separates two letters
/// that would join, ZWJ beside a letter of a joined script and in emoji. Overrides and isolates are
/// reported: they can make text read as something else.
void repair_invisible(Rewrite& text, std::vector<Issue>& issues);
/// كـتـاب -> كتاب. One stays where it shows that a letter is joined to what is no letter: 1445هـ,
/// بـ10 سنوات, لـ«عكاظ», الـ9; where it carries a vowel sign alone, or a hamza or a dagger
/// alef that is a letter of its own: شَيْـًٔا; and a tatweel between spaces is somebody's dash.
void repair_tatweel(Rewrite& text);
/// Persian and Urdu letters in Arabic lines: کتاب -> كتاب, سیاسة -> سياسة. The last ی of a word is
/// ي where the text writes ی inside words too, but for على and its like; else what it looks like:
/// دولی -> دولى. Lines and quotations in another language keep their letters (repair/language), and
/// so do words with a letter that Arabic does not have (پ ژ); `arabic_by_default`: a line that
/// tells nothing is Arabic.
void repair_letters(Rewrite& text, const Letters& letters, bool arabic_by_default);
/// Of the lines with Persian or Urdu letters: are more of them Arabic than in another language?
[[nodiscard]] bool reads_as_arabic(std::u16string_view text, const Letters& letters);

} // namespace tanqih
