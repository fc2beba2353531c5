// SPDX-License-Identifier: MIT
// What a PDF gives for the stretches of justified Arabic.
#pragma once

#include "repair/rewrite.hpp"

namespace tanqih {

/// وزي##ر -> وزير, م""ؤتمر -> مؤتمر: LibreOffice stretches justified lines by kashidas of a glyph
/// of their own, which PDF readers give as # or ". Two and more between letters that join are
/// certain; a few of them prove the text, in which one alone is no hashtag and no quotation either.
void repair_filler(Rewrite& text);

} // namespace tanqih
