// SPDX-License-Identifier: MIT
#include "names/candidates.hpp"

#include <gtest/gtest.h>

#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

TEST(Candidates, WhatIsLeftOfAWordMustBeLongEnoughToBeAName) {
  struct Row {
    std::u16string_view word;
    std::size_t stem;
    MentionType type;
    bool may;
  };
  for (const auto& [word, stem, type, may] : {
           Row{u"شل", 0, MentionType::organisation, true},
           Row{u"فشل", 1, MentionType::organisation, false}, // not ف + شل
           Row{u"وقطر", 1, MentionType::place, true},
           Row{u"ولقطر", 2, MentionType::place, true},
           Row{u"فقطر", 1, MentionType::place, false}, // ف stands before few names
           Row{u"فتونس", 1, MentionType::place, true},
           Row{u"وعلي", 1, MentionType::person, false},
           Row{u"ونبيل", 1, MentionType::person, true},
           Row{u"ولنبيل", 2, MentionType::person, false}, // two proclitics ask for more
           Row{u"ولسلمان", 2, MentionType::person, true},
           Row{u"السورية", 2, MentionType::place, false}, // the article is part of a name
           Row{u"للسورية", 2, MentionType::place, false},
       })
    EXPECT_EQ(may_begin(word, stem, false, type), may) << to_utf8(word);
  EXPECT_TRUE(may_begin(u"للقاهرة", 2, true, MentionType::place)) << "القاهرة, of لل";
}

TEST(Candidates, AWordOutOfVocabularyLooksLikeANameByItsForm) {
  for (const std::u16string_view word : {u"بلنتر", u"الطرابيشي", u"أنيشر", u"كوفاتش"})
    EXPECT_TRUE(looks_like_name(word, word.starts_with(u"ال"))) << to_utf8(word);
  for (const std::u16string_view word : {u"يزور", u"تستعد", u"سيبحث", u"استقبل", u"وغادر", u"زيارة",
                                         u"قرارات", u"مصيره", u"بيتها", u"عليهم", u"منهما", u"قد"})
    EXPECT_FALSE(looks_like_name(word, false)) << to_utf8(word);
  EXPECT_FALSE(looks_like_name(u"الجو", true)) << "too short behind its article";
  EXPECT_FALSE(looks_like_name(u"والجوار", true)) << "its article is not the first thing";
}

Candidate candidate(std::uint32_t begin, std::uint32_t end, int confidence,
                    MentionType type = MentionType::place) {
  return {begin, end, 0, type, Origin::rule, static_cast<std::uint8_t>(confidence)};
}

/// "begin-end" of each that is chosen.
std::string chosen(std::vector<Candidate> candidates) {
  std::string all;
  for (const Candidate& one : choose(std::move(candidates), 10))
    all += std::to_string(one.begin) + '-' + std::to_string(one.end) + ' ';
  return all;
}

TEST(Candidates, TheLongerOneIsChosenUnlessItIsFarLessSure) {
  EXPECT_EQ(chosen({candidate(1, 2, 90), candidate(0, 2, 75)}), "0-2 ") << "جامعة القاهرة";
  EXPECT_EQ(chosen({candidate(1, 2, 90), candidate(0, 2, 65)}), "1-2 ");
  EXPECT_EQ(chosen({candidate(1, 2, 85), candidate(0, 2, 65)}), "0-2 ") << "as sure: the longer";
  EXPECT_EQ(chosen({candidate(0, 6, 60), candidate(0, 5, 60)}), "0-6 ");
}

TEST(Candidates, ThoseThatDoNotOverlapAreAllChosenInOrder) {
  EXPECT_EQ(chosen({candidate(4, 5, 60), candidate(0, 2, 90), candidate(2, 4, 70)}),
            "0-2 2-4 4-5 ");
  EXPECT_EQ(chosen({candidate(0, 3, 90), candidate(2, 5, 80), candidate(4, 6, 80)}), "0-3 4-6 ");
  EXPECT_EQ(chosen({}), "");
}

TEST(Candidates, AGuessIsNotChosen) {
  EXPECT_EQ(chosen({candidate(0, 4, 55)}), "");
  EXPECT_EQ(chosen({candidate(0, 4, 60)}), "0-4 ");
}

TEST(Candidates, OfEqualsTheChoiceIsAlwaysTheSame) {
  const Candidate person = candidate(0, 1, 80, MentionType::person);
  const Candidate place = candidate(0, 1, 80, MentionType::place);
  for (const auto& both : {std::vector{person, place}, std::vector{place, person}}) {
    const auto one = choose(both, 10);
    ASSERT_EQ(one.size(), 1U);
    EXPECT_EQ(one[0].type, MentionType::person);
  }
}

} // namespace
} // namespace tanqih
