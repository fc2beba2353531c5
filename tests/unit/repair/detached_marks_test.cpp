// SPDX-License-Identifier: MIT
#include "repair/detached_marks.hpp"

#include <gtest/gtest.h>

#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

std::string repaired(std::u16string_view paste) {
  Rewrite text(paste);
  repair_detached_marks(text);
  Rewrite again(text.text());
  repair_detached_marks(again);
  EXPECT_EQ(again.passes(), 0U) << "twice: " << to_utf8(paste);
  return to_utf8(text.text());
}

TEST(DetachedMarks, BelongToTheLetterBefore) {
  EXPECT_EQ(repaired(u"أكد الوزير أن ّ التنمية المرجو ّة تحتاج إلى صبر، وأن َ الحل ّ قريب، شكر ًا لكم."),
            "أكد الوزير أنّ التنمية المرجوّة تحتاج إلى صبر، وأنَ الحلّ قريب، شكرًا لكم.");
  EXPECT_EQ(repaired(u"شهريا ً"), "شهرياً");
  EXPECT_EQ(repaired(u"قال  ِّ ثم"), "قالِّ ثم");
}

TEST(DetachedMarks, GoWhereNobodyCanTellWhoseTheyAre) {
  EXPECT_EQ(repaired(u"نص\nً\n ّ \nنص"), "نص\n\n\nنص");
  EXPECT_EQ(repaired(u"ّ وحدة سكنية"), "وحدة سكنية");
  EXPECT_EQ(repaired(u"في العاصمة ّ\nعمان"), "في العاصمة\nعمان") << "ة bears no shadda";
}

TEST(DetachedMarks, AWordThatBreaksAtItsMarkGoesOn) {
  EXPECT_EQ(repaired(u"الأراضي، ل ً\nافتا إلى"), "الأراضي، لافتا إلى");
  EXPECT_EQ(repaired(u"في العاصمة ع ّ\nإلى 320"), "في العاصمة عّ\nإلى 320");
}

TEST(DetachedMarks, MarksThatAreShownAndMarksOnLettersStay) {
  for (const std::u16string_view text : {u"", u"شكرًا لكم", u"الضمة ( ُ ) والكسرة", u"«ـَ»",
                                         u"الحركات: َ، ُ", u"ّو", u"قال 5 ً", u"أن یكون َلها عدد"})
    EXPECT_EQ(repaired(text), to_utf8(text));
}

TEST(DetachedMarks, SeveralInARowAreErasedOnceEach) {
  Rewrite text(u"قال\n ً  ّ \n2024 ً ّ ثم");
  repair_detached_marks(text);
  std::vector<Edit> edits;
  text.append_edits(edits);
  for (std::size_t i = 1; i < edits.size(); ++i)
    EXPECT_LE(edits[i - 1].span.end, edits[i].span.begin);
  EXPECT_EQ(to_utf8(text.text()), "قال\n\n2024 ً ثم");
}

TEST(DetachedMarks, LinesThatBeginWithOneAreCounted) {
  EXPECT_EQ(count_lines_of_marks(u"ًأول\nّ\nثان ً\nثالث\r\nً", 9), 3u);
  EXPECT_EQ(count_lines_of_marks(u"ً\nً\nً", 2), 2u);
  EXPECT_EQ(count_lines_of_marks(u"أولًا\nثان", 2), 0u);
}

} // namespace
} // namespace tanqih
