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

} // namespace tanqih
