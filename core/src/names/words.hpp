// SPDX-License-Identifier: MIT
// words: how the rules see a token, worked out once.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon/look_up.hpp"

namespace tanqih {

/// A token with the reading that takes the fewest proclitics off: وليد is وليد, not و + ليد.
struct Word {
  LexicalClasses classes = 0;          ///< of that reading; 0: out of vocabulary, or no word
  std::uint8_t stem = 0;               ///< where the reading begins
  bool article = false;                ///< as Match::article
  bool definite = false;               ///< has ال, after other proclitics or not
  bool is_word = false;                ///< of Arabic letters
  const LexicalEntry* entry = nullptr; ///< null: out of vocabulary

  [[nodiscard]] bool is(LexicalClasses any_of) const { return (classes & any_of) != 0; }
  /// A word that the lexicon has not, but as an other name that is ambiguous: a name, or one of the
  /// many ordinary words that are not listed.
  [[nodiscard]] bool out_of_vocabulary() const {
    return is_word && (classes & ~LexicalClasses{is_common_other_name}) == 0;
  }
};

[[nodiscard]] std::vector<Word> read_words(const Lexicon& lexicon, std::u16string_view text,
                                           const std::vector<Token>& tokens, const Lookup& lookup);

} // namespace tanqih
