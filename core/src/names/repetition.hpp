// SPDX-License-Identifier: MIT
// repetition: how often the text around a word has it again. What an article is about comes often,
// and what comes often though it is no ordinary word is mostly a name.
#pragma once

#include "names/facts.hpp"

namespace tanqih {

/// So many words before and after a word are the text around it.
inline constexpr std::size_t repetition_reach = 1000;

/// Fills WordFacts::repeats and repeats_with_next of all words. Words count without their
/// proclitics: الرازي, والرازي, للرازي are three times one word. Linear, and a constant amount of
/// memory besides the facts.
void count_repetitions(Facts& facts);

/// What alike words have alike; no_repetition: of marks. The word after the longest chain of its
/// proclitics: والرازي, رازي alike are رازي; so is لندن ندن wherever it stands, which does not
/// matter.
[[nodiscard]] std::uint32_t repetition_key(const WordFacts& word);
inline constexpr std::uint32_t no_repetition = 0;

} // namespace tanqih
