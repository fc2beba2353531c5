// SPDX-License-Identifier: MIT
#include "read/visual_order.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

struct Case {
  std::u16string_view shown;
  std::u16string_view read;
};

using Step = void (*)(Rewrite&);

/// Each text gives the other, which is then left alone.
void expect_all(Step step, const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    Rewrite text(c.shown);
    step(text);
    EXPECT_EQ(to_utf8(text.text()), to_utf8(c.read)) << to_utf8(c.shown);
    Rewrite again(text.text());
    step(again);
    EXPECT_EQ(again.passes(), 0U) << "twice: " << to_utf8(c.shown);
  }
}

void expect_same(Step step, const std::vector<std::u16string_view>& texts) {
  for (const std::u16string_view text : texts) {
    Rewrite rewrite(text);
    step(rewrite);
    EXPECT_EQ(to_utf8(rewrite.text()), to_utf8(text));
  }
}

// Embeddings as poppler writes them: U+202B a line, U+202A what is shown from left to right in it.

TEST(VisualOrder, MarksBeforeANumberBelongBehindIt) {
  expect_all(turn_embedded, {{u"\u202Bلبناء \u202A 4500\u202Cوحدة\u202C", u"لبناء 4500 وحدة"},
                             {u"\u202Bآذار \u202A ،2024\u202Cخطة\u202C", u"آذار 2024، خطة"},
                             {u"\u202Bبلغت \u202A %12.5\u202Cفي\u202C", u"بلغت 12.5% في"},
                             {u"\u202Bشباط \u202A.٢٠٢٤\u202C\u202C", u"شباط ٢٠٢٤."},
                             {u"\u202Bوتابع\u202A\" :\u202Cالأولوية\u202C", u"وتابع: \"الأولوية"},
                             {u"\u202Bفي \u202A )2024\u202C(يوليو\u202C", u"في 2024) (يوليو"}});
}

TEST(VisualOrder, LatinWordsAndNumbersKeepTheirOrder) {
  expect_all(turn_embedded,
             {{u"\u202Bالدولي \u202A World Bank\u202Cسيقدم\u202C", u"الدولي World Bank سيقدم"},
              {u"\u202Bنظام \u202A Windows 11\u202Cالجديد\u202C", u"نظام Windows 11 الجديد"},
              {u"\u202Bالساعة \u202A 10:30\u202Cصباحا\u202C", u"الساعة 10:30 صباحا"},
              {u"\u202Bبين \u202A2024 - 2023\u202C\u202C", u"بين 2023 - 2024"},
              {u"\u202Bأول\u202C\n\u202Bثان \u202A 3\u202Cأيام\u202C", u"أول\nثان 3 أيام"},
              {u"\u202Bقد\u202C\n\u202B\u0651\u202C\n\u202Bأقر\u202C", u"قد\n\u0651\nأقر"}});
}

TEST(VisualOrder, WhatIsNoEmbeddingOfAPdfStays) {
  expect_same(turn_embedded,
              {u"", u"وزير 2024", u"\u202A4500\u202C وحدة", u"\u202E4500\u202C",
               u"استخدم \u202B\u202A-m\u202C\u202C هنا", u"\u202B\u202A'My\u202C\u202C",
               u"\u202Bوزير \u202A 4500", u"\u202Bوزير \u202A 4500\u202C", u"\u202B\n",
               u"\u202Bوزير\u202C ثم", u"\u202Bوزير\u202C\u202C"});
}

TEST(VisualOrder, LinesAreTurned) {
  expect_all(
      turn_lines,
      {{u".رالود نويلم 320 غلب يطايتحالا نأو ،ةيضاملا رهشألا يف 3.5 ةبسنب ةصروبلا تعفترا",
        u"ارتفعت البورصة بنسبة 3.5 في الأشهر الماضية، وأن الاحتياطي بلغ 320 مليون دولار."},
       {u"ةينكس ةدحو 4500 ءانبل ةطخ\n،2024 راذآ 12 ءاثالثلا\nةنيدملا يف",
        u"خطة لبناء 4500 وحدة سكنية\nالثلاثاء 12 آذار 2024،\nفي المدينة"},
       {u"World Bank يلودلا كنبلا ةكرش ةموكحلا ةطخ", u"خطة الحكومة شركة البنك الدولي World Bank"},
       {u"%12.5 ةبسنب ةعرسب ةكرشلا تمن", u"نمت الشركة بسرعة بنسبة 12.5%"}});
}

TEST(VisualOrder, BracketsAreTurnedWhereTheyAreSeen) {
  expect_all(turn_lines, {{u"(ةكرش 227 ةطخ) ةنيدم «ةينطو»", u"«وطنية» مدينة (خطة 227 شركة)"},
                          {u")ةكرش 227 ةطخ( ةنيدم »ةينطو«", u"«وطنية» مدينة (خطة 227 شركة)"}});
}

TEST(VisualOrder, NumbersThatAreBackwardsTooAreTurned) {
  expect_all(turn_lines, {{u"4202 ماع ةطخ 0054 ةدحو knaB dlroW ةنيدم",
                           u"مدينة World Bank وحدة 4500 خطة عام 2024"}});
}

TEST(VisualOrder, LinesThatStandWellStay) {
  expect_all(turn_lines, {{u"خطة الحكومة للمدينة\nةينكس ةدحو ةطخ ةنيدم\nليست في القائمة الطويلة",
                           u"خطة الحكومة للمدينة\nمدينة خطة وحدة سكنية\nليست في القائمة الطويلة"}});
  expect_same(turn_lines, {u"", u"ة", u"خطة لبناء وحدة سكنية في المدينة",
                           u"وزار ةالصحة ووزار ةالعدل في المدينة", u"ىرقلا",
                           u"خطة ةطخ مدينة ةنيدم وحدة ةدحو شركة", u"English text only",
                           u"قال إن لا أحد يعرف هذا"});
}

TEST(VisualOrder, TurningIsLinear) {
  std::u16string line;
  for (int i = 0; i < 100'000; ++i)
    line += u"ةطخ 1 1 (";
  Rewrite text(line);
  turn_lines(text);
  EXPECT_EQ(text.text().size(), line.size());
  std::u16string embedded(1, u'\u202B');
  for (int i = 0; i < 100'000; ++i)
    embedded += u"\u202A 1 \u202C\u202Cا\u202B";
  Rewrite open(embedded);
  turn_embedded(open);
  EXPECT_EQ(open.passes(), 0U);
}

TEST(VisualOrder, WordsThatAreBackwardsInTheirPlacesAreNoLineThatIs) {
  const std::u16string_view words = u"ةيدلبلا تنلعأ، ةنيدملا يف، ةطخ ةديدج.";
  Rewrite text(words);
  turn_lines(text);
  EXPECT_EQ(to_utf8(text.text()), to_utf8(words));
}

} // namespace
} // namespace tanqih
