// SPDX-License-Identifier: MIT
// Lines whose runs stand in the order in which they are seen, each run in the order of reading: so
// pdf.js, with which Firefox shows PDFs, gives a line that has marks or Latin words in it.
#pragma once

#include "repair/rewrite.hpp"

namespace tanqih {

/// «نحو 227 مليون( وحدة بكلفة 320 مليون دولار» -> «وحدة بكلفة 320 مليون دولار (نحو 227 مليون»: the
/// runs between brackets, quotation marks, slashes, % and Latin words, the last one first. Two
/// lines prove the text: a bracket that opens at a word's end and closes in another line, one that
/// closes right before a word and opens in another, a % right before a word.
void turn_runs(Rewrite& text);

} // namespace tanqih
