// SPDX-License-Identifier: MIT
// How the phrases of a table come into a trie.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/phrase_trie.hpp"

namespace tanqih {

/// The words of a phrase as the trie has them: folded, cut where tokenise cuts.
[[nodiscard]] std::vector<std::u16string> words_of(std::u16string_view phrase);

/// Calls `use` with each word between the spaces of folded words.
template <class Use> void each_folded_word(std::u16string_view folded, Use use) {
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find(u' ', begin), folded.size());
    if (end > begin)
      use(folded.substr(begin, end - begin));
    begin = end + 1;
  }
}

/// Allocates nothing but what is kept: this is most of what loading a table costs.
class PhraseFiller {
public:
  /// A phrase in any spelling, as UTF-8.
  PhraseTrie::Node add(PhraseTrie& phrases, std::string_view form);
  /// What words_of gave, with spaces between.
  static PhraseTrie::Node add_folded(PhraseTrie& phrases, std::u16string_view words);

private:
  std::u16string folded_; ///< the form that is added
};

/// Words with a space after each.
[[nodiscard]] std::u16string with_spaces(const std::vector<std::u16string>& words);

} // namespace tanqih
