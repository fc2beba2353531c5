// SPDX-License-Identifier: MIT
// topic: what the text around a word is about. In a text on sport a city's name is mostly its
// club's: فاز ميلان على روما.
#pragma once

#include "names/facts.hpp"

namespace tanqih {

/// So many words before and after a word are the text around it.
inline constexpr std::size_t topic_reach = 60;

/// Fills WordFacts::sport. Linear.
void tell_topic(Facts& facts);

} // namespace tanqih
