// SPDX-License-Identifier: MIT
#include "names/word_facts.hpp"

#include <gmock/gmock.h>

#include "base/hash.hpp"
#include "knowledge.hpp"
#include "names/given_words.hpp"

namespace tanqih {
namespace {

using testing::Contains;
using testing::Not;

Facts facts_of(const std::vector<std::u16string>& words, const std::vector<Mention>& rules = {}) {
  const GivenWords given = read_given_words(words);
  return word_facts(knowledge().names->words, given.text, given.tokens,
                    look_up(*knowledge().lexicon, given.text, given.tokens), rules);
}

std::uint32_t hash_of(std::u16string_view form) {
  return text_hash(form);
}

TEST(WordFacts, FormsAreFoldedAndWithoutMarksAtTheirEnds) {
  const struct {
    std::u16string_view word;
    std::u16string_view form;
    std::uint8_t edges;
  } cases[] = {
      {u"القاهرة", u"القاهره", 0}, {u"(القاهرة،", u"القاهره", marks_before | marks_after},
      {u"أُنس", u"انس", 0},         {u"«", u"«", only_marks},
      {u"2024", u"0000", 0},       {u"ق.م.", u"ق.م", marks_after},
      {u"٣٫٥", u"0٫0", 0},         {u"Reuters", u"reuters", 0},
      {u"ـ", u"", only_marks},
  };
  for (const auto& [word, form, edges] : cases) {
    std::u16string letters = u"before";
    EXPECT_EQ(append_form(word, letters), edges);
    EXPECT_EQ(letters, u"before" + std::u16string(form));
  }
}

TEST(WordFacts, AWordIsKnownByItsStems) {
  const Facts facts = facts_of({u"والقاهرة"});
  const WordFacts& word = facts.words.at(0);
  const std::vector<std::uint32_t> stems(word.stems.begin(), word.stems.begin() + word.stem_count);
  EXPECT_THAT(stems, Contains(hash_of(u"القاهره")));
  EXPECT_THAT(stems, Contains(hash_of(u"قاهره")));
  EXPECT_THAT(stems, Not(Contains(hash_of(u"والقاهره"))));
}

TEST(WordFacts, TheLexiconTellsWherePhrasesBeginAndGoOn) {
  const Facts facts = facts_of({u"وزارة", u"الأمم", u"المتحدة"});
  EXPECT_TRUE(facts.words.at(0).begins & (is_organisation_head | is_institution));
  EXPECT_TRUE(facts.words.at(1).begins_long & is_organisation);
  EXPECT_TRUE(facts.words.at(2).inside & is_organisation);
  EXPECT_FALSE(facts.words.at(1).inside & is_organisation);
}

TEST(WordFacts, RulesLabelWholeWords) {
  // "قال أنتوني بلينكن لمصر": a person, and a place behind a proclitic
  const std::vector<Mention> rules = {{{4, 17}, MentionType::person, Origin::rule, 90, {}},
                                      {{19, 22}, MentionType::place, Origin::rule, 90, {}}};
  const Facts facts = facts_of({u"قال", u"أنتوني", u"بلينكن", u"لمصر"}, rules);
  EXPECT_EQ(facts.words.at(0).rule, label_none);
  EXPECT_EQ(facts.words.at(1).rule, label_person);
  EXPECT_EQ(facts.words.at(2).rule, label_in_person);
  EXPECT_EQ(facts.words.at(3).rule, label_place);
}

TEST(WordFacts, ALongWordIsCutNotRefused) {
  const Facts facts = facts_of({std::u16string(100'000, u'م'), std::u16string(40, u'.')});
  EXPECT_EQ(facts.words.at(0).letter_count, WordFacts::most_letters);
  EXPECT_EQ(facts.words.at(1).edges, only_marks);
}

TEST(WordFacts, WordsRepeatWithAndWithoutProclitics) {
  const Facts facts = facts_of({u"الرازي", u"طبيب", u"،", u"والرازي", u"عالم", u"للرازي"});
  EXPECT_EQ(facts.words.at(0).repeats, 3U);
  EXPECT_EQ(facts.words.at(5).repeats, 3U);
  EXPECT_EQ(facts.words.at(1).repeats, 1U);
  EXPECT_EQ(facts.words.at(2).repeats, 0U) << "a mark";
}

TEST(WordFacts, PairsRepeatWithinSentences) {
  const Facts facts = facts_of({u"كرة", u"القدم", u"لعبة", u"", u"وكرة", u"القدم", u"", u"لعبة"});
  EXPECT_EQ(facts.words.at(0).repeats_with_next, 2U);
  EXPECT_EQ(facts.words.at(1).repeats_with_next, 1U);
  EXPECT_EQ(facts.words.at(4).repeats_with_next, 0U) << "the last of its sentence";
}

TEST(WordFacts, LettersTellAForeignName) {
  const Facts facts = facts_of({u"غوتيريش", u"لغوتيريش", u"والاقتصادية", u"Reuters", u"،", u"في"});
  EXPECT_GE(facts.words.at(0).foreign, 7U);
  EXPECT_GE(facts.words.at(1).stem_foreign, 7U);
  EXPECT_LE(facts.words.at(2).stem_foreign, 3U);
  for (const std::size_t other : {3U, 4U, 5U})
    EXPECT_EQ(facts.words.at(other).stem_foreign, 0U);
}

} // namespace
} // namespace tanqih
