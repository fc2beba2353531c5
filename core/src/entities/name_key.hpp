// SPDX-License-Identifier: MIT
// name_key: one key for the spellings of one name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"

namespace tanqih {

/// The words of a name, each so written that spellings of one name agree: folded, foreign sounds by
/// one letter (core/data/name_spellings.tsv), doubled letters once, without the article,
/// عبد with what follows it.
/// "ماثيو ميللر" and "ماثيو ميلر" -> {"ماثيو", "ميلر"}
[[nodiscard]] std::vector<std::u16string> key_words(const Lexicon& lexicon,
                                                    std::u16string_view name);

} // namespace tanqih
