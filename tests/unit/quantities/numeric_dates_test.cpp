// SPDX-License-Identifier: MIT
#include "quantities/numeric_dates.hpp"

#include <gtest/gtest.h>

#include "quantities/read_text.hpp"

namespace tanqih {
namespace {

struct Row {
  std::u16string_view text;
  const char* iso; ///< "": no date
  bool sure = true;
  const char* left = "";
};

void expect_dates(std::initializer_list<Row> rows, std::optional<int> weekday = std::nullopt) {
  for (const Row& row : rows) {
    const ReadText text(row.text);
    const auto read = read_numeric_date(DateParts(*text), 0, weekday);
    EXPECT_EQ(read ? to_iso(read->value.date) : "", row.iso) << to_utf8(row.text);
    EXPECT_EQ(read ? read->value.sure : true, row.sure) << to_utf8(row.text);
    EXPECT_EQ(read ? text.left(read->next) : "", row.left) << to_utf8(row.text);
  }
}

TEST(NumericDates, TheDayComesFirstButWhereItCannot) {
  expect_dates({
      {u"7/10/2023 في", "2023-10-07", false, "في"}, // 10 July, may be
      {u"13/10/2023", "2023-10-13", true},
      {u"10/13/2023", "2023-10-13", true},
      {u"7/7/2023", "2023-07-07", true},
      {u"07-10-2023", "2023-10-07", false},
      {u"07.10.2023", "2023-10-07", false},
      {u"٧/١٠/٢٠٢٣", "2023-10-07", false},
      {u"7 / 10 / 2023", "2023-10-07", false},
      {u"7\\10\\2023", "2023-10-07", false},
      {u"2023-10-07", "2023-10-07", true},
      {u"2023/13/10", "2023-10-13", true},
      {u"07/10/23", "2023-10-07", false},
      {u"07/10/51", ""}, // a year of two digits is of this century
      {u"07-10-23", ""}, // may be three numbers
  });
}

TEST(NumericDates, ADayThatDoesNotExistIsNone) {
  expect_dates({
      {u"32/10/2023", ""},
      {u"29/2/2023", ""},
      {u"13/13/2023", ""},
      {u"0/10/2023", ""},
      {u"2023-00-10", ""},
      {u"31/4/2023", ""},
  });
}

TEST(NumericDates, WhatIsWrittenOtherwiseIsNone) {
  expect_dates({
      {u"7/10", ""},
      {u"7/10-2023", ""},
      {u"7/10/2023/5", ""},
      {u"2023", ""},
      {u"192.168.1.1", ""},
      {u"1.2.3", ""},
      {u"7/أكتوبر/2023", ""},
      {u"007/10/2023", ""},
      {u"7/10/999", ""},
  });
}

TEST(NumericDates, AYearOfTheHijriCalendarSaysSo) {
  expect_dates({
      {u"15/9/1445", "hijri:1445-09-15", true},
      {u"1445/9/15", "hijri:1445-09-15", true},
      {u"1/9/1349هـ", "hijri:1349-09-01", false},
      {u"30/9/1445هـ قال", "hijri:1445-09-30", true, "قال"},
      {u"31/9/1445", ""},
      {u"5/6/1350", "hijri:1350-06-05", false},
      {u"15/9/1501", "1501-09-15", true},
  });
}

TEST(NumericDates, BehindADayOfTheWeekTwoNumbersAreEnough) {
  expect_dates({{u"7/10 في", "--10-07", false, "في"},
                {u"13/10", "--10-13", true},
                {u"7 / 10", ""}, // not tight
                {u"7/13/5", ""}},
               0);
}

TEST(NumericDates, TheDayOfTheWeekSaysWhichNumberIsTheDay) {
  constexpr int saturday = 6;
  constexpr int monday = 1;
  constexpr int tuesday = 2;
  expect_dates({{u"7/10/2023", "2023-10-07", true}}, saturday);
  expect_dates({{u"7/10/2023", "2023-07-10", true}}, monday);
  expect_dates({{u"7/10/2023", "2023-10-07", false}}, tuesday); // neither
}

} // namespace
} // namespace tanqih
