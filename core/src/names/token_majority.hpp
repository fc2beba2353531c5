// SPDX-License-Identifier: MIT
// token_majority: as what the text around reads a word elsewhere (Krishnan and Manning 2006). A
// sentence that tells nothing of باستيا is read by help of one that does.
#pragma once

#include <cstdint>
#include <span>

#include "names/facts.hpp"

namespace tanqih {

/// So many words and the rest of the last sentence are read by help of each other, so that a text
/// of any length takes a constant amount of memory.
inline constexpr std::size_t majority_words = 4000;
/// One past the sentences from `begin` on, which begins one, that are.
[[nodiscard]] std::size_t majority_window_end(std::span<const WordFacts> words, std::size_t begin);

/// Fills WordFacts::majority of words that were read without it: their labels, and how sure each is
/// in percent. Words are alike without their proclitics: السد, والسد, للسد. Linear.
void tell_majorities(std::span<WordFacts> words, std::span<const std::uint8_t> labels,
                     std::span<const std::uint8_t> confidences);

} // namespace tanqih
