// SPDX-License-Identifier: MIT
// Exchange: word classes by the exchange algorithm.
#pragma once

#include <cstdint>
#include <vector>

namespace tanqih::train {

/// Parts words into classes so that a class bigram model gives `text` the highest likelihood: words
/// that stand between the same words come together (Kneser and Ney 1993; Martin, Liermann and Ney
/// 1998). Word 0 is the boundary and every word that has no number: a class of its own, class 0.
/// Words are numbered by falling frequency, below `words`. Gives each word's class, below
/// `classes`.
[[nodiscard]] std::vector<std::uint16_t> exchange(const std::vector<std::uint32_t>& text,
                                                  std::size_t words, std::size_t classes,
                                                  int rounds);

} // namespace tanqih::train
