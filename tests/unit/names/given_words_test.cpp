// SPDX-License-Identifier: MIT
#include "names/given_words.hpp"

#include <gtest/gtest.h>

#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

TEST(GivenWords, AreATextWithATokenEach) {
  const GivenWords given = read_given_words({u"وصل", u"بلينكن", u"", u"قال", u"12", u"!"});
  EXPECT_EQ(to_utf8(given.text), "وصل بلينكن\nقال 12 !");
  ASSERT_EQ(given.tokens.size(), 5U);
  EXPECT_EQ(given.word_of, (std::vector<std::size_t>{0, 1, 3, 4, 5}));
  EXPECT_TRUE(given.tokens[0].sentence_begin);
  EXPECT_FALSE(given.tokens[1].sentence_begin);
  EXPECT_TRUE(given.tokens[2].sentence_begin) << "an empty word ends a sentence";
  EXPECT_TRUE(given.tokens[1].space_before);
  EXPECT_FALSE(given.tokens[2].space_before);
  EXPECT_EQ(given.tokens[3].kind, TokenKind::number);
  EXPECT_EQ(given.tokens[4].kind, TokenKind::punctuation);
  for (const Token& token : given.tokens)
    EXPECT_FALSE(slice(given.text, token.span).empty());
}

TEST(GivenWords, AWordOfAnyLettersAndDigitsIsAWord) {
  const GivenWords given = read_given_words({u"F16", u"٢٠٢٤", u"«قال»", u"2024م"});
  EXPECT_EQ(given.tokens[0].kind, TokenKind::word);
  EXPECT_EQ(given.tokens[1].kind, TokenKind::number);
  EXPECT_EQ(given.tokens[2].kind, TokenKind::word);
  EXPECT_EQ(given.tokens[3].kind, TokenKind::word);
}

TEST(GivenWords, NoWordsAreNoTokens) {
  EXPECT_TRUE(read_given_words({}).tokens.empty());
  const GivenWords empty = read_given_words({u"", u""});
  EXPECT_TRUE(empty.tokens.empty());
  EXPECT_TRUE(empty.text.empty());
}

} // namespace
} // namespace tanqih
