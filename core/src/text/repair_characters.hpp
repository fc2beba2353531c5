// Repairs of single characters and of what stands for one.
#pragma once

#include <vector>

#include "tanqih/issue.hpp"
#include "text/rewrite.hpp"

namespace tanqih {

/// &quot; &nbsp; &#1575; -> the character; "&amp;quot;" in one step.
void repair_entities(Rewrite& text);
/// CR LF, CR, NEL, LS, PS -> LF.
void repair_line_endings(Rewrite& text);
/// ﻛﺘﺎﺏ -> كتاب. ﷺ ﷲ ﴿ ﴾ and the like are characters of their own and stay.
void repair_presentation_forms(Rewrite& text);
/// Zero-width and bidi control characters. ZWNJ stays between Arabic letters, ZWJ beside one and in
/// emoji. Overrides and isolates are reported: they can make text read as something else.
void repair_invisible(Rewrite& text, std::vector<Issue>& issues);
/// كـتـاب -> كتاب. One stays where it shows that a letter is joined to what is no letter: 1445هـ,
/// بـ10 سنوات, لـ «عكاظ», الـ9; and a tatweel between spaces is somebody's dash.
void repair_tatweel(Rewrite& text);
/// Persian and Urdu letters in Arabic lines, by their look: کتاب -> كتاب, دولی -> دولى, سیاسة ->
/// سياسة. A line with a letter that Arabic does not have (پ ژ گ ڈ …) is left alone.
void repair_letters(Rewrite& text);

} // namespace tanqih
