// SPDX-License-Identifier: MIT
// topic: what the text around a word is about. In a text on sport a city's name is mostly its
// club's: فاز ميلان على روما.
#pragma once

#include <cstddef>
#include <span>

#include "names/facts.hpp"

namespace tanqih {

/// So many words before and after a word are the text around it.
inline constexpr std::size_t topic_reach = 60;

/// Fills WordFacts::sport of words[window], around which are all words that tell it. Linear.
void tell_topic(std::span<WordFacts> words, WordRange window);

} // namespace tanqih
