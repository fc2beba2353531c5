// SPDX-License-Identifier: MIT
// name_key: one key for the spellings of one name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"

namespace tanqih {

/// The words of a name, each so written that spellings of one name agree: folded, foreign sounds by
/// one letter and أبي as أبو (core/data/name_spellings.tsv), doubled letters once, without the
/// article, عبد with what follows it, الدين with what is before it.
/// "ماثيو ميللر" and "ماثيو ميلر" -> {"ماثيو", "ميلر"}
[[nodiscard]] std::vector<std::u16string> key_words(const Lexicon& lexicon,
                                                    std::u16string_view name);

/// What a word of key_words is spelled with whatever vowels a press writes: سايمون, سيمون -> سمن
[[nodiscard]] std::u16string without_long_vowels(std::u16string_view word);

} // namespace tanqih
