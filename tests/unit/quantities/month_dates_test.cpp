// SPDX-License-Identifier: MIT
#include "quantities/month_dates.hpp"

#include <gtest/gtest.h>

#include "quantities/read_text.hpp"

namespace tanqih {
namespace {

const RelativeDates unknown(std::nullopt);
/// Wednesday 12 June 2024.
const RelativeDates june(std::chrono::year(2024) / 6 / 12, true);

void expect_days(std::initializer_list<ReadRow> rows, const RelativeDates& relative = unknown) {
  expect_read(rows, [&](const ReadText& text, std::vector<Mention>& mentions) {
    return read_days(DateParts(*text), 0, 0, relative, mentions);
  });
}
void expect_months(std::initializer_list<ReadRow> rows, const RelativeDates& relative = unknown) {
  expect_read(rows, [&](const ReadText& text, std::vector<Mention>& mentions) {
    return read_month(DateParts(*text), 0, relative, mentions);
  });
}

TEST(MonthDates, DaysAreOneTwoOrAnInterval) {
  expect_days({
      {u"7 أكتوبر 2023 بدأت", "7 أكتوبر 2023 = 2023-10-07 (95)", "بدأت"},
      {u"7 و8 أكتوبر", "7 = --10-07 (80) | 8 أكتوبر = --10-08 (95)", ""},
      {u"7 أو 8 أكتوبر", "7 = --10-07 (80) | 8 أكتوبر = --10-08 (95)", ""},
      {u"السابع والثامن من أكتوبر", "السابع = --10-07 (80) | الثامن من أكتوبر = --10-08 (95)", ""},
      {u"3-5 مايو", "3-5 مايو = --05-03/--05-05 (95)", ""},
      {u"5-3 مايو", "", "5-3 مايو"}, // no interval runs back
      {u"30-31 أبريل", "", "30-31 أبريل"},
      {u"3 مايو - 5 يونيو 2023", "3 مايو - 5 يونيو 2023 = 2023-05-03/2023-06-05 (95)", ""},
      {u"7 أكتوبر - 15 رمضان", "7 أكتوبر = --10-07 (95)", "- 15 رمضان"},
      {u"7 رجال", "", "7 رجال"},
  });
}

TEST(MonthDates, ADayInANameIsReadAndNotMarked) {
  const ReadText street(u"شارع 15 مايو بالقاهرة");
  std::vector<Mention> mentions;
  EXPECT_EQ(street.left(read_days(DateParts(*street), 1, 1, unknown, mentions)), "بالقاهرة");
  EXPECT_TRUE(mentions.empty());
  // A day bears no name.
  const ReadText day(u"يوم 15 مايو بالقاهرة");
  EXPECT_EQ(day.left(read_days(DateParts(*day), 1, 1, unknown, mentions)), "بالقاهرة");
  EXPECT_EQ(day.told(mentions), "15 مايو = --05-15 (95)");
}

TEST(MonthDates, AMentionMayBeginAWordBefore) {
  const ReadText text(u"مساء 7 أكتوبر");
  std::vector<Mention> mentions;
  EXPECT_EQ(text.left(read_days(DateParts(*text), 0, 1, unknown, mentions)), "");
  EXPECT_EQ(text.told(mentions), "مساء 7 أكتوبر = --10-07 (95)");
}

TEST(MonthDates, AYearIsToldFromPublicationWhereItIsNear) {
  expect_days({{u"3 يونيو", "3 يونيو = 2024-06-03 (80)", ""},
               {u"12 سبتمبر", "12 سبتمبر = 2024-09-12 (80)", ""},
               {u"12 أكتوبر", "12 أكتوبر = --10-12 (95)", ""},
               {u"7 أكتوبر الماضي", "7 أكتوبر الماضي = 2023-10-07 (95)", ""},
               {u"15 رمضان", "15 رمضان = hijri:--09-15 (95)", ""}},
              june);
}

TEST(MonthDates, AMonthWithoutADay) {
  expect_months({
      {u"أكتوبر 2023 شهد", "أكتوبر 2023 = 2023-10 (95)", "شهد"},
      {u"شهر رمضان الماضي", "شهر رمضان الماضي = hijri:--09 (95)", ""},
      {u"مايو 10, 2016", "مايو 10, 2016 = 2016-05-10 (95)", ""},
      {u"مايو 35, 2016", "مايو = --05 (95)", "35, 2016"},
      {u"فبراير 30, 2016", "فبراير = --02 (95)", "30, 2016"},
      {u"أكتوبر - ديسمبر 2023", "أكتوبر - ديسمبر 2023 = 2023-10/2023-12 (95)", ""},
      {u"الأسبوع الماضي", "", "الأسبوع الماضي"},
  });
}

TEST(MonthDates, ANameThatIsAlsoAWordNeedsMoreToBeAMonth) {
  expect_months({
      {u"مارس الضغط عليه", "", "مارس الضغط عليه"},
      {u"مارس 2023", "مارس 2023 = 2023-03 (95)", ""},
      {u"شهر مارس", "شهر مارس = --03 (95)", ""},
      {u"مارس/آذار", "مارس/آذار = --03 (95)", ""},
      {u"رمضان صبحي", "", "رمضان صبحي"},
  });
  const ReadText led(u"منذ مارس");
  std::vector<Mention> mentions;
  EXPECT_EQ(read_month(DateParts(*led), 1, unknown, mentions), QuantityText::no_token);
  EXPECT_EQ(led.told(mentions), "مارس = --03 (95)");
  const ReadText father(u"منذ أب"); // آب without its letter is a father
  mentions.clear();
  EXPECT_EQ(read_month(DateParts(*father), 1, unknown, mentions), 1U);
}

TEST(MonthDates, AWrittenDateHasItsYear) {
  const ReadText text(u"السابع من أكتوبر عام 2023 بدأت");
  const auto date = read_written_date(DateParts(*text), 0, unknown);
  ASSERT_TRUE(date.has_value());
  EXPECT_EQ(to_iso(date->value), "2023-10-07");
  EXPECT_EQ(text.left(date->next), "بدأت");
  const ReadText leap(u"29 فبراير 2023");
  EXPECT_EQ(to_iso(read_written_date(DateParts(*leap), 0, unknown)->value), "2023-02");
  EXPECT_FALSE(read_written_date(DateParts(*text), 2, unknown).has_value());
}

} // namespace
} // namespace tanqih
