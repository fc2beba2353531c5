// SPDX-License-Identifier: MIT
#include "quantities/relative_dates.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

/// A Wednesday.
constexpr CivilDate day = std::chrono::year(2024) / 6 / 12;
const RelativeDates known(day, true);
const RelativeDates far(day, false);
const RelativeDates unknown(std::nullopt);

MonthName month_of(int month, bool hijri = false) {
  MonthName name;
  name.month = month;
  name.hijri = hijri;
  return name;
}
Year year_of(std::optional<int> number, std::optional<int> direction = {}, bool of_month = false) {
  return {number, direction, of_month, false};
}
CalendarDate without_year(int month, int of_day) {
  return {{}, month, of_day, CalendarSystem::gregorian};
}

TEST(RelativeDates, AYearIsToldWithinThreeMonths) {
  EXPECT_EQ(to_iso(known.dated(without_year(6, 3))), "2024-06-03");
  EXPECT_EQ(to_iso(known.dated(without_year(9, 30))), "2024-09-30");
  EXPECT_EQ(to_iso(known.dated(without_year(3, 1))), "2024-03-01");
  EXPECT_EQ(to_iso(known.dated(without_year(10, 7))), "--10-07") << "the last one or the next";
  EXPECT_TRUE(known.dated(without_year(6, 3)).told);
  EXPECT_FALSE(known.dated({2019, 6, 3, CalendarSystem::gregorian}).told) << "it is said";
  EXPECT_EQ(to_iso(far.dated(without_year(6, 3))), "--06-03") << "the text is of another time";
  EXPECT_EQ(to_iso(known.dated({{}, 6, 3, CalendarSystem::hijri})), "hijri:--06-03");
  EXPECT_EQ(to_iso(unknown.dated(without_year(6, 3))), "--06-03");
}

TEST(RelativeDates, AYearIsToldAcrossItsTurn) {
  const RelativeDates january(std::chrono::year(2024) / 1 / 10, true);
  const RelativeDates december(std::chrono::year(2023) / 12 / 20, true);
  EXPECT_EQ(to_iso(january.dated(without_year(11, 25))), "2023-11-25");
  EXPECT_EQ(to_iso(december.dated(without_year(2, 5))), "2024-02-05");
}

TEST(RelativeDates, TheLastOrNextMonthIsTheNearestThatIsNotNow) {
  struct Row {
    int day;
    int month;
    int direction;
    const char* iso;
  };
  for (const auto& [of_day, month, direction, iso] : {
           Row{7, 10, -1, "2023-10-07"},
           Row{7, 5, -1, "2024-05-07"},
           Row{7, 6, -1, "2024-06-07"},
           Row{12, 6, -1, "2023-06-12"}, // today is not the last one
           Row{20, 6, -1, "2023-06-20"},
           Row{20, 6, 1, "2024-06-20"},
           Row{7, 6, 1, "2025-06-07"},
           Row{0, 6, -1, "2023-06"}, // يونيو الماضي, said in June
           Row{7, 5, 1, "2025-05-07"},
           Row{7, 6, 0, "2024-06-07"},
       })
    EXPECT_EQ(to_iso(known.date(of_day, month_of(month), year_of({}, direction, true))), iso);
}

TEST(RelativeDates, ADateHasTheYearThatIsSaid) {
  EXPECT_EQ(to_iso(known.date(7, month_of(10), year_of(2019))), "2019-10-07");
  EXPECT_EQ(to_iso(known.date(7, month_of(10), year_of({}, -1))), "2023-10-07") << "العام الماضي";
  EXPECT_EQ(to_iso(unknown.date(7, month_of(10), year_of({}, -1))), "--10-07");
  EXPECT_EQ(to_iso(known.date(29, month_of(2), year_of(2023))), "2023-02");
  EXPECT_EQ(to_iso(known.date(7, month_of(9, true), year_of({}, -1))), "hijri:--09-07");
}

TEST(RelativeDates, SpansAreCountedFromTheDay) {
  struct Row {
    SpanUnit unit;
    int direction;
    const char* iso;
    const char* way;
  };
  for (const auto& [unit, direction, iso, way] : {
           Row{SpanUnit::day, 0, "2024-06-12", "P0D"},
           Row{SpanUnit::day, -1, "2024-06-11", "-P1D"},
           Row{SpanUnit::week, 0, "2024-W24", "P0W"},
           Row{SpanUnit::week, -1, "2024-W23", "-P1W"},
           Row{SpanUnit::month, 1, "2024-07", "P1M"},
           Row{SpanUnit::month, -1, "2024-05", "-P1M"},
           Row{SpanUnit::year, -1, "2023", "-P1Y"},
           Row{SpanUnit::decade, -1, "201X", "-P10Y"},
           Row{SpanUnit::century, -1, "19XX", "-P100Y"},
       }) {
    EXPECT_EQ(known.span(unit, direction), iso);
    EXPECT_EQ(unknown.span(unit, direction), way);
  }
  const RelativeDates january(std::chrono::year(2024) / 1 / 3, true);
  EXPECT_EQ(january.span(SpanUnit::month, -1), "2023-12");
  EXPECT_EQ(january.span(SpanUnit::week, -1), "2023-W52");
}

TEST(RelativeDates, ADayOfTheWeekIsTheOneThatNewsMeans) {
  struct Row {
    std::optional<int> offset, weekday, direction;
    const char* iso;
    int confidence;
  };
  for (const auto& [offset, weekday, direction, iso, confidence] : {
           Row{-1, {}, {}, "2024-06-11", 80}, // أمس
           Row{{}, 3, {}, "2024-06-12", 60},  // الأربعاء: today
           Row{{}, 4, {}, "2024-06-06", 60},  // الخميس: gone by
           Row{{}, 3, -1, "2024-06-05", 80},  // الأربعاء الماضي
           Row{{}, 3, 1, "2024-06-19", 80},   // الأربعاء المقبل
           Row{{}, 4, 1, "2024-06-13", 80},   // الخميس المقبل
           Row{{}, 7, 0, "2024-06-16", 60},   // الأحد الجاري: the week begins on Monday
           Row{0, 3, {}, "2024-06-12", 95},   // اليوم الأربعاء: it agrees
           Row{0, 2, {}, "2024-06-11", 60},   // اليوم الثلاثاء: dated a day late
           Row{0, 4, {}, "2024-06-13", 60},   // اليوم الخميس: dated a day early
           Row{1, 4, {}, "2024-06-13", 95},   // غدا الخميس
       }) {
    const ToldDate told = known.day({offset, weekday, direction});
    EXPECT_EQ(told.value, iso);
    EXPECT_EQ(told.confidence, confidence) << iso;
  }
  EXPECT_EQ(unknown.day({{}, 3, {}}).value, "-W-3");
  EXPECT_EQ(unknown.day({-1, {}, {}}).value, "-P1D");
}

TEST(RelativeDates, CenturiesAndYears) {
  EXPECT_EQ(known.century(-1), "19");
  EXPECT_EQ(known.century(0), "20");
  EXPECT_EQ(unknown.century(-1), "19") << "no article of today means another";
  EXPECT_EQ(unknown.century(0), "");
  EXPECT_EQ(known.year(year_of(2019)), 2019);
  EXPECT_EQ(known.year(year_of({}, -1)), 2023);
  EXPECT_EQ(unknown.year(year_of({}, -1)), std::nullopt);
  EXPECT_EQ(known.year({{}, -1, false, true}), std::nullopt) << "of the hijri calendar";
}

} // namespace
} // namespace tanqih
