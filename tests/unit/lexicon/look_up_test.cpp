// SPDX-License-Identifier: MIT
// What the lexicon finds in a text.
#include "lexicon/look_up.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

const Lexicon& lexicon() {
  return *knowledge().lexicon;
}

/// "token:stem:phrase" of each match, the phrase as it stands in the text.
std::vector<std::string> matches_in(std::u16string_view text, LexicalClasses classes) {
  const std::vector<Token> tokens = tokenise(text, {{0, static_cast<std::uint32_t>(text.size())}});
  const Lookup lookup = look_up(lexicon(), text, tokens);
  std::vector<std::string> found;
  for (std::size_t i = 0; i < tokens.size(); ++i)
    for (const Match& match : lookup.at(i)) {
      EXPECT_EQ(match.token, i);
      const Span span = {tokens[i].span.begin + match.stem, tokens[i + match.count - 1].span.end};
      if (match.entry->is(classes))
        found.push_back(std::to_string(i) + ':' + std::to_string(match.stem) + ':' +
                        (match.article ? "ال" : "") + to_utf8(slice(text, span)));
    }
  return found;
}

TEST(LookUp, FindsPhrasesBehindProclitics) {
  using testing::ElementsAre;
  EXPECT_THAT(matches_in(u"إلى جدة والقاهرة", is_place), ElementsAre("1:0:جدة", "2:1:القاهرة"));
  EXPECT_THAT(matches_in(u"وللقاهرة", is_place), ElementsAre("0:3:القاهرة"));
  EXPECT_THAT(matches_in(u"لبلينكن", is_family_name), ElementsAre("0:1:بلينكن"));
  EXPECT_THAT(matches_in(u"الأمريكي", is_nisba), ElementsAre("0:2:أمريكي"));
  EXPECT_THAT(matches_in(u"للولايات المتحدة", is_place), ElementsAre("0:2:الولايات المتحدة"));
}

TEST(LookUp, LongerPhrasesComeFirst) {
  EXPECT_THAT(matches_in(u"في معبر رفح", is_place),
              testing::ElementsAre("1:0:معبر رفح", "2:0:رفح"));
  const std::u16string text = u"جامعة الدول العربية";
  const std::vector<Token> tokens = tokenise(text, {{0, static_cast<std::uint32_t>(text.size())}});
  const Lookup lookup = look_up(lexicon(), text, tokens);
  const Match* longest = lookup.longest(0, is_organisation);
  ASSERT_NE(longest, nullptr);
  EXPECT_EQ(longest->count, 3);
  EXPECT_EQ(lookup.longest(1, is_person), nullptr);
}

TEST(LookUp, NoPhraseCrossesASentence) {
  const std::u16string text = u"معبر\nرفح";
  const std::vector<Token> tokens = tokenise(text, {{0, 4}, {5, 8}});
  EXPECT_EQ(look_up(lexicon(), text, tokens).longest(0, is_place), nullptr);
}

TEST(LookUp, AnyTokensHaveAnAnswer) {
  EXPECT_EQ(look_up(lexicon(), u"", {}).begin.size(), 1U);
  const std::u16string text = std::u16string(100'000, u'و') + u" 14 " + u"\xD800 \u064B";
  const std::vector<Token> tokens = tokenise(text, {{0, static_cast<std::uint32_t>(text.size())}});
  const Lookup lookup = look_up(lexicon(), text, tokens);
  EXPECT_EQ(lookup.begin.size(), tokens.size() + 1);
  EXPECT_TRUE(lookup.matches.empty());
}

} // namespace
} // namespace tanqih
