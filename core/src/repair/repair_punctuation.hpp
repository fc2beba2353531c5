// SPDX-License-Identifier: MIT
// Repairs of punctuation between Arabic words. Numbers, URLs, addresses and Latin text stay.
#pragma once

#include "repair/rewrite.hpp"
#include "text/letters.hpp"

namespace tanqih {

/// Latin , ; ? -> ، ؛ ؟ after an Arabic word, where no Latin word or digit follows.
void repair_punctuation(Rewrite& text);
/// ،، -> ،   !!!! -> !   ؟؟ -> ؟   ..... -> ... ; also with spaces between them.
void repair_repeated_marks(Rewrite& text);
/// No space before ، ؛ ؟ ! : . and one after them: "لا"،مضيفا -> "لا"، مضيفا
void repair_punctuation_spaces(Rewrite& text);
/// The conjunction و belongs to the word after it: "قال و أضاف" -> "قال وأضاف". A و that may be a
/// letter of its own (و م ع, أ و ب) stays. `mixed`: the text has letters that Arabic does not have;
/// then what is in another language keeps its و («زنان و مردان»), as repair_letters knows it.
void repair_conjunction(Rewrite& text, const Letters& letters, bool mixed, bool arabic_by_default);

} // namespace tanqih
