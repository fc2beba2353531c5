// SPDX-License-Identifier: MIT
// given_words: a text whose words are given, as NER corpora have them.
#pragma once

#include <string>
#include <vector>

#include "text/tokenise.hpp"

namespace tanqih {

struct GivenWords {
  std::u16string text;              ///< the words with spaces between, a line a sentence
  std::vector<Token> tokens;        ///< one a word that is not empty
  std::vector<std::size_t> word_of; ///< each token's place in the words
};

/// An empty word ends a sentence.
[[nodiscard]] GivenWords read_given_words(const std::vector<std::u16string>& words);

} // namespace tanqih
