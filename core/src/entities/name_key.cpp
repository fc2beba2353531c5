// SPDX-License-Identifier: MIT
#include "entities/name_key.hpp"

#include "lexicon/phrase_filler.hpp"
#include "text/article_prefix.hpp"

namespace tanqih {

namespace {

bool is_opener(const Lexicon& lexicon, std::u16string_view word) {
  const LexicalEntry* entry = lexicon.find(word);
  return entry != nullptr && entry->is(is_name_opener) && !entry->is(is_kunya_opener);
}

/// عبد العاطي is written عبدالعاطي too.
void join_openers(const Lexicon& lexicon, std::vector<std::u16string>& words) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i)
    if (is_opener(lexicon, words[i])) {
      words[i] += words[i + 1];
      words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
}

/// نور الدين is written نورالدين too.
void join_to_words_before(const Lexicon& lexicon, std::vector<std::u16string>& words) {
  for (std::size_t i = words.size(); i-- > 1;)
    for (const auto& [form, read_as] : lexicon.word_readings)
      if (words[i] == form && read_as.starts_with(u'-')) {
        words[i - 1] += read_as.substr(1);
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
        break;
      }
}

std::u16string key_of(const Lexicon& lexicon, std::u16string_view word) {
  for (const auto& [form, read_as] : lexicon.word_readings)
    if (word == form && !read_as.starts_with(u'-'))
      word = read_as;
  std::u16string key;
  for (char16_t unit : without_article(word)) {
    for (const auto& [letter, read_as] : lexicon.letter_readings)
      if (unit == letter)
        unit = read_as;
    if (key.empty() || key.back() != unit)
      key.push_back(unit);
  }
  return key;
}

} // namespace

std::vector<std::u16string> key_words(const Lexicon& lexicon, std::u16string_view name) {
  std::vector<std::u16string> words = words_of(name);
  join_openers(lexicon, words);
  join_to_words_before(lexicon, words);
  for (std::u16string& word : words)
    word = key_of(lexicon, word);
  return words;
}

std::u16string without_long_vowels(std::u16string_view word) {
  std::u16string consonants;
  for (const char16_t unit : word)
    if (unit != u'ا' && unit != u'و' && unit != u'ي')
      consonants.push_back(unit);
  return consonants;
}

} // namespace tanqih
