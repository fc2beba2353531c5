// SPDX-License-Identifier: MIT
// Text that a PDF's reader gives as the eye sees it, from left to right: turned into the order of
// reading, which every other stage expects. Lines are to be turned before they are joined.
#pragma once

#include "repair/rewrite.hpp"

namespace tanqih {

/// What poppler (pdftotext, Evince, Okular) puts between marks of embedding. A line from right to
/// left stands in U+202B … U+202C, and what it shows from left to right in it, a number or Latin
/// words with every mark to their left, in U+202A … U+202C as it is
/// shown; [ and ] stand for the marks:
/// «لبناء [ 4500]وحدة» -> «لبناء 4500 وحدة», «آذار [ ،2024]خطة»
/// -> «آذار 2024، خطة». Exact, no guess. Source: TextPage::dumpFragment of poppler's
/// TextOutputDev.cc.
void turn_embedded(Rewrite& text);

/// Whole lines that stand backwards: «ةينكس ةدحو 4500 ءانبل» -> «لبناء 4500 وحدة سكنية». Many words
/// that begin with ة or ى, which end words, prove it, of a run of lines and not of one word.
/// Numbers and Latin words keep their order, unless they are backwards too; brackets are turned.
void turn_lines(Rewrite& text);

} // namespace tanqih
