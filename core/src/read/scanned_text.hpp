// SPDX-License-Identifier: MIT
// Text that a program read from the picture of a page (OCR).
#pragma once

#include "read/document_words.hpp"
#include "repair/rewrite.hpp"

namespace tanqih {

/// Does the text have the habits of such programs? Tesseract's Arabic model has no «،», no % and of
/// the Arabic-Indic digits but ٠ and ١: a comma becomes a hamza at its word («دينار)ء», «جهتهاء»),
/// «هـ،» becomes «هه», and marks of direction stand around a digit that it does have.
[[nodiscard]] bool seems_scanned(std::u16string_view text, const DocumentWords& words);

/// جهتهاء قالت -> جهتها، قالت, and 1445 هه فيما -> 1445 هـ، فيما: of a text that seems scanned.
/// Behind a bracket or a quotation mark a hamza is mended in any text (repair_hamza_for_comma).
void repair_scanned_commas(Rewrite& text, const DocumentWords& words);

} // namespace tanqih
