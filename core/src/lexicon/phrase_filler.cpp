// SPDX-License-Identifier: MIT
#include "lexicon/phrase_filler.hpp"

#include <algorithm>

#include <unicode/uchar.h>

#include "tanqih/encode.hpp"
#include "text/fold.hpp"
#include "text/tokenise.hpp"

namespace tanqih {

namespace {

/// Letters and spaces: cut at the spaces, as tokenise would. Nearly all phrases are, and that is
/// far faster.
bool is_plain(std::u16string_view folded) {
  return std::all_of(folded.begin(), folded.end(), [](char16_t unit) {
    return (unit >= u'ء' && unit <= u'ي') || unit == u' ' || u_isalpha(unit);
  });
}

} // namespace

std::vector<std::u16string> words_of(std::u16string_view phrase) {
  std::vector<std::u16string> words;
  const std::u16string folded = fold(phrase);
  if (is_plain(folded)) {
    each_folded_word(folded, [&](std::u16string_view word) { words.emplace_back(word); });
    return words;
  }
  for (const Token& token : tokenise(phrase, {{0, static_cast<std::uint32_t>(phrase.size())}}))
    words.push_back(fold(slice(phrase, token.span)));
  return words;
}

std::u16string with_spaces(const std::vector<std::u16string>& words) {
  std::u16string spaced;
  for (const std::u16string& word : words)
    spaced.append(word) += u' ';
  return spaced;
}

PhraseTrie::Node PhraseFiller::add(PhraseTrie& phrases, std::string_view form) {
  fold_utf8(form, folded_);
  if (is_plain(folded_))
    return add_folded(phrases, folded_);
  return add_folded(phrases, with_spaces(words_of(from_utf8(form))));
}

PhraseTrie::Node PhraseFiller::add_folded(PhraseTrie& phrases, std::u16string_view words) {
  PhraseTrie::Node node = PhraseTrie::root;
  each_folded_word(words, [&](std::u16string_view word) {
    node = phrases.add_child(node, phrases.add_word(word));
  });
  return node;
}

} // namespace tanqih
