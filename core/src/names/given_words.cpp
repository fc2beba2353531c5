// SPDX-License-Identifier: MIT
#include "names/given_words.hpp"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace tanqih {

namespace {

TokenKind kind_of(std::u16string_view word) {
  bool digits = false;
  for (std::size_t at = 0; at < word.size();) {
    UChar32 point = 0;
    U16_NEXT(word.data(), at, word.size(), point);
    if (u_isalpha(point))
      return TokenKind::word;
    digits = digits || u_isdigit(point);
  }
  return digits ? TokenKind::number : TokenKind::punctuation;
}

} // namespace

GivenWords read_given_words(const std::vector<std::u16string>& words) {
  GivenWords given;
  auto& [text, tokens, word_of] = given;
  tokens.reserve(words.size());
  bool sentence_begin = true;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].empty()) {
      sentence_begin = true;
      continue;
    }
    if (!tokens.empty())
      text += sentence_begin ? u'\n' : u' ';
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += words[i];
    const Span span = {begin, static_cast<std::uint32_t>(text.size())};
    tokens.push_back(
        {span, kind_of(words[i]), stems_of(words[i]), sentence_begin, !sentence_begin});
    word_of.push_back(i);
    sentence_begin = false;
  }
  return given;
}

} // namespace tanqih
