// SPDX-License-Identifier: MIT
#include "names/word_facts.hpp"

#include <string>
#include <tuple>
#include <vector>

#include <gmock/gmock.h>

#include "base/hash.hpp"
#include "knowledge.hpp"
#include "names/given_words.hpp"
#include "names/name_rules.hpp"

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

/// All that features ask of a word; its letters instead of where they are kept.
auto known_of(const Facts& facts, std::size_t at) {
  const WordFacts& word = facts.words.at(at);
  return std::tuple(word.form, facts.letters.substr(word.letters, word.letter_count), word.begins,
                    word.begins_long, word.inside, word.rule, word.lexical, word.stem_foreign,
                    word.repeats, word.repeats_with_next, word.sport, word.sentence_begin);
}

TEST(WordFacts, AreTheSameWindowByWindow) {
  // So many different words that their numbers begin anew, with names, sport and words that repeat
  // across the windows' edges.
  std::vector<std::u16string> words;
  for (std::size_t i = 0; i < 40'000; ++i) {
    std::u16string word = u"م";
    for (std::size_t rest = i; rest != 0; rest /= 20)
      word += u"بتثجحخدذرزسشصضطظعغفق"[rest % 20];
    words.push_back(word);
    if (i % 7 == 0)
      words.insert(words.end(), {u"الأمم", u"المتحدة"});
    if (i % 300 < 100)
      words.push_back(u"المباراة");
    if (i % 11 == 0)
      words.push_back(u"");
  }
  const GivenWords given = read_given_words(words);
  const Lookup lookup = look_up(*knowledge().lexicon, given.text, given.tokens);
  const std::vector<Mention> rules =
      tag_names_by_rules(*knowledge().lexicon, given.text, given.tokens, lookup);
  const WordModels& models = knowledge().names->words;
  const Facts whole = word_facts(models, given.text, given.tokens, lookup, rules);
  FactReader reader(models, given.text, given.tokens, lookup, rules);
  std::size_t read = 0;
  while (reader.next(1234)) {
    ASSERT_EQ(reader.first_token(), read);
    for (std::size_t at = reader.window().begin; at < reader.window().end; ++at, ++read)
      ASSERT_EQ(known_of(reader.facts(), at), known_of(whole, read)) << read;
  }
  EXPECT_EQ(read, given.tokens.size());
  EXPECT_GT(reader.facts().numbering, 0U);
}

} // namespace
} // namespace tanqih
