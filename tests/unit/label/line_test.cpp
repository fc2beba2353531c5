// SPDX-License-Identifier: MIT
#include "label/line.hpp"

#include <gtest/gtest.h>

#include "label/page_fixture.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

Line line_of(std::u16string_view text, const Layout& layout = {}) {
  return Page(text, [&](std::vector<Block>& blocks) { blocks.at(0).layout = layout; }).lines.at(0);
}

/// Which lines have what one member of Line says.
struct Row {
  std::u16string_view text;
  bool is;
};
void expect_lines(bool Line::*member, std::initializer_list<Row> rows) {
  for (const Row& row : rows)
    EXPECT_EQ(line_of(row.text).*member, row.is) << to_utf8(row.text);
}

TEST(Line, ASentenceEndsWithItsStopInsideClosersToo) {
  expect_lines(&Line::stop, {{u"انتهى الموسم.", true},
                             {u"قال: «انتهى الموسم.»", true},
                             {u"هل انتهى الموسم؟", true},
                             {u"انتهى الموسم!)", true},
                             {u"انتهى الموسم", false},
                             {u"انتهى الموسم..", false}, // a headline cut short
                             {u"انتهى الموسم…", false},
                             {u"انتهى الموسم:", false}});
  EXPECT_EQ(line_of(u"انتهى الموسم..").end, SentenceEnd::broken_off);
  EXPECT_EQ(line_of(u"«هل انتهى الموسم؟»").end, SentenceEnd::question);
  expect_lines(&Line::colon, {{u"وجاءت النتائج كالتالي:", true}, {u"وجاءت: النتائج", false}});
}

TEST(Line, IsADateWhereItSaysWhenAndNothingElse) {
  expect_lines(&Line::date, {{u"الأحد، 12 مايو 2024 - 10:14 م", true},
                             {u"2024-04-13 21:14:10", true},
                             {u"مايو 2024", true},
                             {u"القاهرة: الأحد، 07 مايو 2020 12:19 م", true},
                             {u"افتتح الأحد 12 مايو معرضا", false},
                             {u"12 مزارعا", false},
                             {u"مايو", false},
                             {u"3 - 1", false}});
  expect_lines(&Line::dated, {{u"16/06/09 - 14:30 أعلن الوزير", true},
                              {u"2339 (GMT+04:00) - 16/06/09 أعلن", true},
                              {u"3 - 1 للأهلي", false},
                              {u"أعلن 16/06/09 - 14:30", false}});
}

TEST(Line, IsProseByItsLengthOrItsStop) {
  const std::u16string eight = u"قال الوزير إن الموسم كان جيدا هذا العام";
  EXPECT_EQ(line_of(eight).words, 8U);
  EXPECT_FALSE(line_of(eight + u".").prose);
  EXPECT_TRUE(line_of(eight + u" كله.").prose) << "nine words and a stop";
  EXPECT_FALSE(line_of(eight + u" كله؟").prose) << "a headline may ask";
  EXPECT_TRUE(line_of(eight + u" كله في الشمال وفي الجنوب؟").prose);
  EXPECT_FALSE(line_of(eight + u" كله في الشمال").prose);
  EXPECT_TRUE(line_of(eight + u" كله " + eight + u" كله").prose) << "eighteen words without one";
  Layout heading;
  heading.shape = BlockShape::heading;
  EXPECT_FALSE(line_of(eight + u" كله.", heading).prose);
  Layout menu;
  menu.containers = in_nav;
  EXPECT_FALSE(line_of(eight + u" كله.", menu).prose);
  Layout link;
  link.link_units = 40;
  EXPECT_TRUE(line_of(eight + u" كله.", link).link);
  EXPECT_FALSE(line_of(eight + u" كله.", link).prose);
  link.link_units = 20;
  EXPECT_FALSE(line_of(eight + u" كله.", link).link) << "a link in a sentence";
}

TEST(Line, ACueIsNoneInALongParagraph) {
  const std::u16string sentence =
      u"قال الوزير إن الموسم كان جيدا هذا العام كله في محافظات الشمال والجنوب على السواء.";
  EXPECT_NE(line_of(u"كتب سالم المنصوري").cue.cue, nullptr);
  EXPECT_EQ(line_of(u"كتب سالم المنصوري: " + sentence).cue.cue, nullptr);
  EXPECT_EQ(line_of(sentence + u" (رويترز)").cue.cue, nullptr);
  EXPECT_NE(line_of(u"مزارع يجني التمر (رويترز)").cue.cue, nullptr);
}

TEST(Line, ACueBehindASentenceIsSeen) {
  const std::u16string sentence = u"قال الوزير إن الموسم كان جيدا.";
  const Line after = line_of(sentence + u" تابعوا قناتنا على تلغرام");
  ASSERT_NE(after.cue.cue, nullptr);
  EXPECT_TRUE(after.cue_behind);
  EXPECT_FALSE(line_of(u"مهم. تابعوا قناتنا على تلغرام").cue_behind) << "too short for a sentence";
}

TEST(Line, CreditsSignaturesAndPlacesWithAgencies) {
  expect_lines(&Line::credit_end, {{u"مزارع يجني التمر (أ ف ب)", true},
                                   {u"التمر (أ ف ب)", true},
                                   {u"تمر (واس)", false},
                                   {u"(أ ف ب)", false},
                                   {u"مزارع يجني التمر (قبل موسم الحصاد الماضي بيومين)", false},
                                   {u"مزارع يجني التمر", false}});
  expect_lines(&Line::signed_off, {{u"--(بترا)", true},
                                   {u"(أ ف ب)", true},
                                   {u"(قال الوزير إن الموسم جيد)", false},
                                   {u"بترا", false}});
  expect_lines(&Line::place_agency, {{u"الواحة نيوز – دوليات", true},
                                     {u"الطائف ـ الوئام ـ محمد السويهري :", true},
                                     {u"وادي-النخل", false},
                                     {u"قال الوزير - وهو يضحك - إن الموسم جيد هذا العام", false},
                                     {u"الواحة – دوليات.", false}});
}

TEST(Line, AlikeLinesKnowTheFirst) {
  const Page page(u"مشاركة\nعنوان\nمُشاركة\nعنوان");
  EXPECT_EQ(page.lines[0].first_alike, 0U);
  EXPECT_EQ(page.lines[1].first_alike, 1U);
  EXPECT_EQ(page.lines[2].first_alike, 0U) << "in another spelling";
  EXPECT_EQ(page.lines[3].first_alike, 1U);
}

} // namespace
} // namespace tanqih
