// SPDX-License-Identifier: MIT
#include "lexicon/lexicon.hpp"

#include "lexicon/phrase_filler.hpp"

namespace tanqih {

const LexicalEntry* Lexicon::find(std::u16string_view phrase) const {
  PhraseTrie::Node node = PhraseTrie::root;
  for (const std::u16string& word : words_of(phrase)) {
    const PhraseTrie::Word known = phrases.find_word(word);
    if (known == PhraseTrie::no_word)
      return nullptr;
    node = phrases.child(node, known);
    if (node == PhraseTrie::nowhere)
      return nullptr;
  }
  const LexicalEntry& entry = entries[node];
  return entry.classes == 0 ? nullptr : &entry;
}

} // namespace tanqih
