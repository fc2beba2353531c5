// SPDX-License-Identifier: MIT
#include "quantities/calendar_date.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

using std::chrono::year;

CalendarDate gregorian(std::optional<int> of, int month, int day) {
  return {of, month, day, CalendarSystem::gregorian};
}
CalendarDate hijri(std::optional<int> of, int month, int day) {
  return {of, month, day, CalendarSystem::hijri};
}

TEST(CalendarDate, ExistsWhereTheCalendarHasSuchADay) {
  EXPECT_TRUE(gregorian(2024, 2, 29).exists());
  EXPECT_FALSE(gregorian(2023, 2, 29).exists());
  EXPECT_TRUE(gregorian({}, 2, 29).exists()) << "of a year that is not said";
  EXPECT_FALSE(gregorian({}, 2, 30).exists());
  EXPECT_FALSE(gregorian({}, 4, 31).exists());
  EXPECT_FALSE(gregorian(2024, 13, 0).exists());
  EXPECT_FALSE(gregorian(2024, 0, 7).exists()) << "a day of no month";
  EXPECT_TRUE(gregorian(2024, 7, 0).exists()) << "a month";
  EXPECT_TRUE(hijri(1445, 9, 30).exists());
  EXPECT_FALSE(hijri(1445, 9, 31).exists());
}

TEST(CalendarDate, IsWrittenAsFarAsItIsSaid) {
  EXPECT_EQ(to_iso(gregorian(2023, 10, 7)), "2023-10-07");
  EXPECT_EQ(to_iso(gregorian(2023, 10, 0)), "2023-10");
  EXPECT_EQ(to_iso(gregorian(2023, 0, 0)), "2023");
  EXPECT_EQ(to_iso(gregorian({}, 10, 7)), "--10-07");
  EXPECT_EQ(to_iso(gregorian({}, 10, 0)), "--10");
  EXPECT_EQ(to_iso(hijri(23, 9, 1)), "hijri:0023-09-01");
  EXPECT_EQ(to_iso(hijri({}, 9, 0)), "hijri:--09");
  EXPECT_EQ(to_iso(year(2024) / 6 / 2), "2024-06-02");
}

TEST(CalendarDate, YearsHaveFourDigitsAndASignBeforeTheFirst) {
  EXPECT_EQ(iso_year(570), "0570");
  EXPECT_EQ(iso_year(0), "0000");     // 1 BC
  EXPECT_EQ(iso_year(-499), "-0499"); // 500 BC
  EXPECT_EQ(iso_year(2024), "2024");
}

TEST(CalendarDate, DaysAreCountedOverTheEndsOfMonths) {
  EXPECT_EQ(days_after(year(2024) / 2 / 28, 2), year(2024) / 3 / 1);
  EXPECT_EQ(days_after(year(2024) / 1 / 1, -1), year(2023) / 12 / 31);
  EXPECT_EQ(weekday_of(year(2024) / 6 / 10), 1) << "a Monday";
  EXPECT_EQ(weekday_of(year(2024) / 6 / 16), 7) << "a Sunday";
}

TEST(CalendarDate, OfATimeOfIso8601IsItsDay) {
  const CivilDate day{year(2024), std::chrono::February, std::chrono::day(29)};
  for (const std::u16string_view time :
       {u"2024-02-29", u"2024-02-29T10:00:00+03:00", u"2024-02-29 10:00"})
    EXPECT_EQ(day_of_iso(time), day);
  for (const std::u16string_view time : {u"", u"2024", u"2024-02", u"2023-02-29", u"2024/02/29",
                                         u"20-4-02-29", u"2024-0x-01", u"٢٠٢٤-٠٢-٢٩"})
    EXPECT_EQ(day_of_iso(time), std::nullopt);
}

} // namespace
} // namespace tanqih
