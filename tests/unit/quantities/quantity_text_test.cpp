// SPDX-License-Identifier: MIT
#include "quantities/quantity_text.hpp"

#include <gtest/gtest.h>

#include "quantities/read_text.hpp"

namespace tanqih {
namespace {

using Role = QuantityRole;

TEST(QuantityText, APhraseIsTheLongestThatBeginsAtAToken) {
  const ReadText text(u"تشرين الأول الماضي");
  ASSERT_NE((*text).sense(0, Role::month), nullptr);
  EXPECT_EQ((*text).sense(0, Role::month)->value, 10);
  EXPECT_EQ(text.left((*text).after(0)), "الماضي");
  EXPECT_EQ((*text).sense(0, Role::ordinal), nullptr);
  EXPECT_EQ((*text).sense(1, Role::ordinal)->value, 1) << "the second word alone";
  const ReadText begun(u"تشرين 2023");
  EXPECT_EQ((*begun).sense(0, Role::month), nullptr) << "only the first word of a phrase";
}

TEST(QuantityText, ProcliticsStandBeforeAPhraseAndAreNoPartOfIt) {
  const ReadText text(u"والأربعاء");
  EXPECT_NE((*text).sense(0, Role::weekday), nullptr);
  EXPECT_EQ((*text).whole(0, Role::weekday), nullptr) << "it has a proclitic";
  EXPECT_NE((*text).joined(0, Role::weekday), nullptr);
  EXPECT_EQ((*text).begin(0), 1U);
  const ReadText with(u"بالأربعاء");
  EXPECT_NE((*with).sense(0, Role::weekday), nullptr);
  EXPECT_EQ((*with).joined(0, Role::weekday), nullptr) << "behind و and no other";
  const ReadText both(u"وبألف");
  EXPECT_NE((*both).sense(0, Role::numeral), nullptr);
  EXPECT_EQ((*both).joined(0, Role::numeral), nullptr);
}

TEST(QuantityText, SomeProcliticsStandBeforeNoneOfTheseWords) {
  for (const std::u16string_view word : {u"كمية", u"سمية", u"كألف"})
    EXPECT_TRUE((*ReadText(word)).is_plain(0)) << to_utf8(word);
  EXPECT_FALSE((*ReadText(u"بمئة")).is_plain(0));
}

TEST(QuantityText, AWordMayNeedItsLetter) {
  EXPECT_NE((*ReadText(u"مئة")).sense(0, Role::numeral), nullptr);
  EXPECT_EQ((*ReadText(u"مية")).sense(0, Role::numeral), nullptr) << "no hundred without ئ";
  const ReadText august(u"آب");
  const ReadText father(u"أب");
  EXPECT_TRUE((*august).is_exact(0, *(*august).sense(0, Role::month)));
  EXPECT_FALSE((*father).is_exact(0, *(*father).sense(0, Role::month)));
}

TEST(QuantityText, TheArticleIsSeen) {
  const auto has_article = [](std::u16string_view word, Role role) {
    const ReadText text(word);
    return (*text).has_article(0, *(*text).sense(0, role));
  };
  EXPECT_TRUE(has_article(u"الخمسة", Role::numeral));
  EXPECT_FALSE(has_article(u"خمسة", Role::numeral));
  EXPECT_FALSE(has_article(u"ألف", Role::numeral)) << "its ا and ل are its own";
  EXPECT_TRUE(has_article(u"الساعة", Role::span));
  EXPECT_TRUE(has_article(u"للدولار", Role::currency));
}

TEST(QuantityText, NothingIsReadOverASentencesEnd) {
  const ReadText text(u"وصل 20. ألف دولار");
  const std::size_t mark = text.at(u".");
  EXPECT_EQ((*text).next(mark), QuantityText::no_token);
  EXPECT_EQ((*text).sentence_end(0), mark + 1);
  EXPECT_EQ((*text).previous(mark + 1), QuantityText::no_token);
  EXPECT_EQ((*text).previous(0), QuantityText::no_token);
  EXPECT_EQ((*text).phrase_before(mark + 1, Role::numeral), QuantityText::no_token);
  EXPECT_EQ((*text).end_before(0, QuantityText::no_token), 7U) << "the sentence's last unit";
}

TEST(QuantityText, NoTokenIsNothing) {
  const ReadText text(u"مئة دولار");
  const auto none = QuantityText::no_token;
  EXPECT_EQ((*text).sense(none, Role::numeral), nullptr);
  EXPECT_EQ((*text).whole(none, Role::numeral), nullptr);
  EXPECT_EQ((*text).joined(none, Role::numeral), nullptr);
  EXPECT_EQ((*text).mark(none), 0);
  EXPECT_FALSE((*text).is_number(none));
  EXPECT_FALSE((*text).is_word(none));
  EXPECT_EQ((*text).next(none), none);
}

TEST(QuantityText, PhrasesBeforeATokenEndRightThere) {
  const ReadText text(u"أكثر من 2000 شخص");
  EXPECT_EQ((*text).phrase_before(2, Role::approximately), 0U);
  EXPECT_EQ((*text).phrase_before(2, Role::of_word), 1U) << "من is one too";
  EXPECT_EQ((*text).phrase_before(2, Role::label), QuantityText::no_token);
  EXPECT_EQ((*text).phrase_before(3, Role::approximately), QuantityText::no_token);
  EXPECT_TRUE((*text).follows(2, Role::approximately));
  EXPECT_FALSE((*text).follows(1, Role::approximately));
}

TEST(QuantityText, SomeWordsBearADateAsTheirName) {
  struct Row {
    std::u16string_view text;
    std::u16string_view date;
    bool borne;
  };
  for (const auto& [words, date, borne] : {
           Row{u"شارع 15 مايو", u"15", true},
           Row{u"الشارع 15 مايو", u"15", true},
           Row{u"ملعب \"5 جويلية\"", u"5", true},
           Row{u"ملعب «5 جويلية»", u"5", true},
           Row{u"ملعب (5 جويلية)", u"5", false},
           Row{u"الملعب 5 جويلية", u"5", false}, // which was named before
           Row{u"يوم 15 مايو", u"15", false},
       }) {
    const ReadText text(words);
    EXPECT_EQ((*text).is_borne(text.at(date)), borne) << to_utf8(words);
  }
}

} // namespace
} // namespace tanqih
