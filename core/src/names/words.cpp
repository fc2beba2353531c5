// SPDX-License-Identifier: MIT
#include "names/words.hpp"

#include <algorithm>

#include "base/characters.hpp"

namespace tanqih {

namespace {

/// ال or لل before one of the stems.
bool has_article(std::u16string_view word, std::uint8_t stems) {
  for (std::size_t stem = 2; stem < 8; ++stem)
    if ((stems >> stem & 1U) != 0 && word[stem - 1] == u'ل' &&
        (word[stem - 2] == u'ا' || word[stem - 2] == u'ل'))
      return true;
  return false;
}

/// With or without the conjunction: على, وعلى.
bool is_homograph(const Lexicon& lexicon, std::u16string_view word) {
  const auto& listed = lexicon.homographs;
  const auto is_listed = [&](std::u16string_view form) {
    return std::find(listed.begin(), listed.end(), form) != listed.end();
  };
  return is_listed(word) || (word.front() == u'و' && is_listed(word.substr(1)));
}

} // namespace

std::vector<Word> read_words(const Lexicon& lexicon, std::u16string_view text,
                             const std::vector<Token>& tokens, const Lookup& lookup) {
  std::vector<Word> words(tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    Word& word = words[i];
    const std::u16string_view letters = slice(text, tokens[i].span);
    word.is_word = tokens[i].kind == TokenKind::word && is_arabic_letter(letters.back());
    word.definite = word.is_word && has_article(letters, tokens[i].stems);
    for (const Match& match : lookup.at(i))
      if (match.count == 1 && (word.entry == nullptr || match.stem < word.stem)) {
        word.entry = match.entry;
        word.classes = match.entry->classes;
        word.stem = match.stem;
        word.article = match.article;
      }
    if (word.is(name_classes | is_name_opener | is_family_particle) &&
        is_homograph(lexicon, letters))
      word = {is_plain_word, 0, false, word.definite, true, word.entry};
  }
  return words;
}

} // namespace tanqih
