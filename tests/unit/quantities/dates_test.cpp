// SPDX-License-Identifier: MIT
#include "quantities/dates.hpp"

#include <gtest/gtest.h>

#include "quantities/read_text.hpp"

namespace tanqih {
namespace {

/// A Wednesday.
constexpr CivilDate wednesday = std::chrono::year(2024) / 6 / 12;

void expect_dates(std::initializer_list<ReadRow> rows,
                  std::optional<CivilDate> published = std::nullopt) {
  expect_read(rows, [&](const ReadText& text, std::vector<Mention>& mentions) {
    LastDate last;
    return read_date(*text, 0, published, last, mentions);
  });
}

TEST(ReadDate, ADayToldFromToday) {
  expect_dates({
      {u"أمس قال", "أمس = -P1D (80)", "قال"},
      {u"اليوم الأربعاء قال", "اليوم الأربعاء = -W-3 (80)", "قال"},
      {u"مساء أمس الثلاثاء", "مساء أمس الثلاثاء = -W-2 (80)", ""},
      {u"يوم الجمعة المقبل", "يوم الجمعة المقبل = -W-5 (80)", ""},
      {u"وأمس قال", "أمس = -P1D (80)", "قال"},
      {u"غد مشرق", "", "غد مشرق"},
      {u"صباح غد", "صباح غد = P1D (80)", ""},
      {u"اليوم الثاني", "", "اليوم الثاني"},
      {u"باليوم الواحد", "", "باليوم الواحد"},
      {u"واليوم قال", "اليوم = P0D (80)", "قال"},
  });
  expect_dates({{u"أمس قال", "أمس = 2024-06-11 (80)", "قال"},
                {u"اليوم الأربعاء قال", "اليوم الأربعاء = 2024-06-12 (95)", "قال"},
                {u"اليوم الثلاثاء قال", "اليوم الثلاثاء = 2024-06-11 (60)", "قال"}},
               wednesday);
}

TEST(ReadDate, ADateBehindADayOfTheWeekIsOneWithIt) {
  expect_dates({
      {u"الأربعاء، 7 أكتوبر", "الأربعاء، 7 أكتوبر = --10-07 (95)", ""},
      {u"الأربعاء - 7/10/2023", "الأربعاء - 7/10/2023 = 2023-10-07 (95)", ""},
      {u"السبت الموافق 7 أكتوبر 2023", "السبت الموافق 7 أكتوبر 2023 = 2023-10-07 (95)", ""},
      {u"الأحد 9/6", "الأحد 9/6 = --06-09 (95)", ""},
      {u"الأربعاء، أكتوبر", "الأربعاء = -W-3 (80)", "، أكتوبر"},
      {u"الأربعاء 7 رجال", "الأربعاء = -W-3 (80)", "7 رجال"},
  });
}

TEST(ReadDate, WordsBeforeADateAreOfIt) {
  expect_dates({
      {u"يوم 7 أكتوبر", "يوم 7 أكتوبر = --10-07 (95)", ""},
      {u"مساء 7/10", "مساء 7/10 = --10-07 (95)", ""},
      {u"يومي 7 و8 أكتوبر", "يومي 7 = --10-07 (80) | 8 أكتوبر = --10-08 (95)", ""},
      {u"يومي وشهري", "", "يومي وشهري"},
      {u"مساء جميل", "", "مساء جميل"},
  });
}

TEST(ReadDate, SpansToldFromPublication) {
  expect_dates({
      {u"العام الماضي شهد", "العام الماضي = -P1Y (80)", "شهد"},
      {u"هذا الأسبوع شهد", "هذا الأسبوع = P0W (80)", "شهد"},
      {u"عام ماض", "", "عام ماض"},
      {u"العام الدراسي", "", "العام الدراسي"},
      {u"الساعة الماضية", "", "الساعة الماضية"},
      {u"اليوم الماضي", "اليوم = P0D (80)", "الماضي"},
      {u"هذا اليوم قال", "", "هذا اليوم قال"}, // اليوم behind it is the date
  });
}

TEST(ReadDate, WhatFollowsADateOfAnotherTimeIsOfThatTime) {
  const ReadText text(u"في 23 يوليو 1952 ثم 26 يوليو");
  std::vector<Mention> mentions;
  LastDate last;
  const std::size_t next = read_date(*text, 1, wednesday, last, mentions);
  ASSERT_EQ(text.left(next), "ثم 26 يوليو");
  read_date(*text, text.at(u"26"), wednesday, last, mentions);
  EXPECT_EQ(text.told(mentions), "23 يوليو 1952 = 1952-07-23 (95) | 26 يوليو = --07-26 (95)");
  mentions.clear();
  LastDate none;
  read_date(*text, text.at(u"26"), wednesday, none, mentions);
  EXPECT_EQ(text.told(mentions), "26 يوليو = 2024-07-26 (80)") << "with no such date before it";
}

TEST(ReadDate, AFullDateIsAWholeGregorianDay) {
  struct Row {
    std::u16string_view text;
    const char* iso;
  };
  for (const auto& [words, iso] : {
           Row{u"12 يونيو 2024", "2024-06-12"},
           Row{u"12/6/2024", "2024-06-12"},
           Row{u"السابع من أكتوبر عام 2023", "2023-10-07"},
           Row{u"12 يونيو", ""},
           Row{u"يونيو 2024", ""},
           Row{u"29 فبراير 2023", ""},
           Row{u"15 رمضان 1445", ""},
           Row{u"15/9/1445", ""},
           Row{u"اليوم", ""},
       }) {
    const ReadText text(words);
    const auto date = read_full_date(*text, 0);
    EXPECT_EQ(date ? to_iso(*date) : "", iso) << to_utf8(words);
  }
}

} // namespace
} // namespace tanqih
