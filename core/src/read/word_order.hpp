// SPDX-License-Identifier: MIT
// Words that a PDF's reader spells backwards among others that it does not: PDFium, which shows
// PDFs in Chromium, does it to about half of them.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "read/document_words.hpp"
#include "repair/rewrite.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

/// Is the folded word a frequent one of Arabic? May err once in some hundred words.
using KnowsWord = std::function<bool(std::u16string_view)>;

/// «نلعأ ريزو الإسكان ةطخ» -> «أعلن وزير الإسكان خطة», and the marks before a number that stand
/// behind it: «،2024» -> «2024،». A few words that begin with ة or ى, and are known from their
/// other end, prove the text; then each word of a line with such words goes by where ة ى and the
/// article stand, by which of its two readings is known or the commoner. What tells nothing stays.
/// Gives the lines, in the text as it becomes, of which much tells nothing: empty for nearly all.
[[nodiscard]] std::vector<Span> turn_words(Rewrite& text, const DocumentWords& words,
                                           const KnowsWord& knows);

/// شركة» آفاق« لوكالة -> شركة «آفاق» لوكالة: brackets and their spaces as PDFium gives them, of
/// such a text.
void turn_marks_around_words(Rewrite& text);

/// «آذار ،2024 خطة», «بلغت %12.5 في» -> «آذار 2024، خطة», «بلغت 12.5% في»: of a text from a PDF.
void turn_marks_before_numbers(Rewrite& text);

/// «ل ا تنوي» -> «لا تنوي», «ول ا» -> «ولا»: pdf.js gives the alef of some fonts as a piece of its
/// own.
void join_parted_lam_alef(Rewrite& text, const DocumentWords& words);

} // namespace tanqih
