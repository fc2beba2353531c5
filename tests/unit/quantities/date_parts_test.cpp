// SPDX-License-Identifier: MIT
#include "quantities/date_parts.hpp"

#include <gtest/gtest.h>

#include "quantities/read_text.hpp"

namespace tanqih {
namespace {

/// Of a text from its first token on; "" where the part is not there.
struct PartRow {
  std::u16string_view text;
  std::string part;
  std::string left;
};

template <class Read> void expect_parts(std::initializer_list<PartRow> rows, Read read) {
  for (const PartRow& row : rows) {
    const ReadText text(row.text);
    const auto [part, next] = read(DateParts(*text));
    EXPECT_EQ(part, row.part) << to_utf8(row.text);
    EXPECT_EQ(text.left(next), row.left) << to_utf8(row.text);
  }
}

using Part = std::pair<std::string, std::size_t>;
const Part none = {"", QuantityText::no_token};

TEST(DateParts, ADayIsOneOfThirtyOneOrAnOrdinal) {
  expect_parts(
      {
          {u"7 أكتوبر", "7", "أكتوبر"},
          {u"07 أكتوبر", "7", "أكتوبر"},
          {u"٣١ مايو", "31", "مايو"},
          {u"32 مايو", "", ""},
          {u"0 مايو", "", ""},
          {u"007 مايو", "", ""},
          {u"7.5 مايو", "", ""},
          {u"السابع من أكتوبر", "7", "من أكتوبر"},
          {u"الحادي والثلاثين من مايو", "31", "من مايو"},
          {u"أول مايو", "1", "مايو"},
          {u"خمسة مايو", "", ""}, // counted, not ordered
      },
      [](const DateParts& parts) {
        const auto day = parts.day(0);
        return day ? Part(std::to_string(day->value), day->next) : none;
      });
}

TEST(DateParts, AMonthMayHaveItsOtherNameBesideIt) {
  const auto month = [](const DateParts& parts) {
    const auto read = parts.month(0, true);
    if (!read)
      return none;
    std::string told = std::to_string(read->value.month);
    told += read->value.hijri ? " hijri" : "";
    told += read->value.doubled ? " doubled" : "";
    told += read->value.ambiguous ? " ambiguous" : "";
    told += read->value.exact ? "" : " inexact";
    return Part(told, read->next);
  };
  expect_parts(
      {
          {u"أكتوبر الماضي", "10", "الماضي"},
          {u"أكتوبر/تشرين الأول الماضي", "10 doubled", "الماضي"},
          {u"أكتوبر (تشرين الأول) الماضي", "10 doubled", "الماضي"},
          {u"أكتوبر تشرين الأول 2023", "10 doubled", "2023"},
          {u"أكتوبر/تشرين الثاني", "10", "/تشرين الثاني"}, // not of one month
          {u"أكتوبر (تشرين الأول", "10", "(تشرين الأول"},  // not closed
          {u"وأكتوبر", "10", ""},
          {u"مارس الرياضة", "3 ambiguous", "الرياضة"}, // he did sports
          {u"آب اللهاب", "8 ambiguous", "اللهاب"},
          {u"أب لطفلين", "8 ambiguous inexact", "لطفلين"}, // a father of two
          {u"رمضان المبارك", "9 hijri", ""},
          {u"ربيع الأول 1445", "3 hijri", "1445"},
          {u"الأكتوبر", "", ""},
      },
      month);
  const ReadText text(u"وأكتوبر");
  EXPECT_FALSE(DateParts(*text).month(0, false).has_value()) << "what goes on has no proclitic";
}

TEST(DateParts, ADayOfAMonthMustExist) {
  const auto day = [](const DateParts& parts) {
    const auto read = parts.day_of_month(0);
    return read ? Part(std::to_string(read->value.day) + '.' +
                           std::to_string(read->value.month.month),
                       read->next)
                : none;
  };
  expect_parts(
      {
          {u"7 أكتوبر 2023", "7.10", "2023"},
          {u"السابع من شهر أكتوبر", "7.10", ""},
          {u"7/أكتوبر", "7.10", ""},
          {u"29 فبراير", "29.2", ""},
          {u"30 فبراير", "", ""},
          {u"30 رمضان", "30.9", ""},
          {u"31 رمضان", "", ""},
          {u"3 - صفر", "", ""}, // a score
          {u"3 - صفر 1446", "3.2", "1446"},
          {u"3 صفر", "3.2", ""},
          {u"7 وأكتوبر", "", ""},
      },
      day);
}

std::string told(const Year& year) {
  std::string all = year.hijri ? "hijri " : "";
  if (year.number)
    all += std::to_string(*year.number);
  if (year.direction)
    all += (year.of_month ? "month " : "year ") + std::to_string(*year.direction);
  return all;
}
Part part_of(const Maybe<Year>& year) {
  return year ? Part(told(year->value), year->next) : none;
}

TEST(DateParts, ABareYearIsNoNumberThatCountsSomething) {
  expect_parts(
      {
          {u"2023 بدأت", "2023", "بدأت"},
          {u"1100", "1100", ""},
          {u"999", "", ""},
          {u"2100", "", ""},
          {u"2,023", "", ""},
          {u"2023م أعلن", "2023", "أعلن"},
          {u"1445هـ", "hijri 1445", ""},
          {u"2000 دولار", "", ""},
          {u"2000 ألف", "", ""},
          {u"1500 كيلومتر", "", ""},
          {u"1500 بالمئة", "", ""},
          {u"1948 يوما", "", ""},
          {u"2023 الدولار", "2023", "الدولار"}, // with its article it is not counted
      },
      [](const DateParts& parts) { return part_of(parts.bare_year(0, false)); });
  expect_parts({{u"1445", "hijri 1445", ""}, {u"2023", "", ""}},
               [](const DateParts& parts) { return part_of(parts.bare_year(0, true)); });
}

TEST(DateParts, BehindAWordForYearLessNeedBeSaid) {
  expect_parts(
      {
          {u"عام 570", "570", ""},
          {u"عام 57", "", ""},
          {u"سنة 32هـ", "hijri 32", ""},
          {u"سنة 500 ق.م", "-499", ""},
          {u"عام 2150", "2150", ""},
          {u"عام 3000", "", ""},
          {u"عام 02023", "", ""},
          {u"عام ألف وتسعمئة وثمانية وأربعين", "1948", ""},
          {u"عام خمسين", "", ""},
          {u"العام الماضي", "year -1", ""},
          {u"العام المقبل بإذن", "year 1", "بإذن"},
      },
      [](const DateParts& parts) { return part_of(parts.said_year(1, false, false)); });
  const ReadText now(u"العام بدأت");
  EXPECT_EQ(told(DateParts(*now).said_year(1, false, true)->value), "year 0") << "هذا العام";
  expect_parts({{u"عام (1325) هجري", "hijri 1325", ""},
                {u"عام (1325 هجري", "", ""},
                {u"عام (قديم)", "", ""}},
               [](const DateParts& parts) { return part_of(parts.bracketed_year(1)); });
}

TEST(DateParts, AMonthsYearIsJoinedInManyWays) {
  expect_parts(
      {
          {u"مايو 2023", "2023", ""},
          {u"مايو، 2023", "2023", ""},
          {u"مايو/2023", "2023", ""},
          {u"مايو من 2023", "2023", ""},
          {u"مايو من عام 2023", "2023", ""},
          {u"مايو عام 2023 في", "2023", "في"},
          {u"مايو الماضي", "month -1", ""},
          {u"مايو من العام الماضي", "year -1", ""},
          {u"مايو من هذا العام", "year 0", ""},
          {u"مايو هذا الأسبوع", "", ""},
          {u"مايو من العام", "", ""},
          {u"مايو، قال", "", ""},
          {u"مايو 2023 دولارا", "", ""},
      },
      [](const DateParts& parts) { return part_of(parts.year_after(1, false)); });
}

TEST(DateParts, TheEndOfARangeStandsBehindWhatItsBeginningAsksFor) {
  struct Row {
    std::u16string_view text;
    std::size_t at;
    std::size_t next;
    std::string second;
  };
  for (const auto& [words, at, next, second] : {
           Row{u"3 - 5 مايو", 0, 1, "5 مايو"},
           Row{u"من 3 إلى 5 مايو", 1, 2, "5 مايو"},
           Row{u"من 3 حتى 5 مايو", 1, 2, "5 مايو"},
           Row{u"وصل 3 إلى 5 مايو", 1, 2, ""}, // three came to …
           Row{u"بين 3 و 5 مايو", 1, 2, "5 مايو"},
           Row{u"يوم 3 و 5 مايو", 1, 2, ""},
           Row{u"في 3 ثم 5 مايو", 1, 2, ""},
       }) {
    const ReadText text(words);
    EXPECT_EQ(text.left(DateParts(*text).second_of_range(at, next)), second) << to_utf8(words);
  }
}

} // namespace
} // namespace tanqih
