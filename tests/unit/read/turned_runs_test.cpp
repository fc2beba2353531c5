// SPDX-License-Identifier: MIT
#include "read/turned_runs.hpp"

#include <gtest/gtest.h>

#include "../growth.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

std::string turned(std::u16string_view paste) {
  Rewrite text(paste);
  turn_runs(text);
  return to_utf8(text.text());
}

TEST(TurnedRuns, StandInTheOrderOfReadingAgain) {
  EXPECT_EQ(turned(u"بلدية السلط تفتتح مكتبة\n"
                   u"أيار 2024، مكتبة عامة/أعلنت البلدية الأحد 12 مايو\n"
                   u"نحو 40 ألف( في مبنى السوق القديم بكلفة 60 ألف دولار\n"
                   u"، وقال رئيسها إن العمل انتهى.)دينار\n"
                   u"الكتب للجميع\" وأضاف: Open Library 2 مع مشروع\n"
                   u"من المال. %وبلغت الحصة 12.5"),
            "بلدية السلط تفتتح مكتبة\n"
            "أعلنت البلدية الأحد 12 مايو/أيار 2024، مكتبة عامة\n"
            "في مبنى السوق القديم بكلفة 60 ألف دولار (نحو 40 ألف\n"
            "دينار)، وقال رئيسها إن العمل انتهى.\n"
            "مع مشروع Open Library 2 وأضاف: \"الكتب للجميع\n"
            "وبلغت الحصة 12.5% من المال.");
}

TEST(TurnedRuns, ALineOrALooseBracketProvesNothing) {
  for (const std::u16string_view text :
       {u"نحو 40 ألف( في مبنى السوق القديم", u"باريس( فرنسا ) ولندن( بريطانيا ) وروما",
        u"1)أول البنود\n2)ثانيها\nأ)ثالثها", u"وزادت 5 %من قيمتها ثم 6 %منها",
        u"قال (رويترز)وأضاف (الأناضول)وختم\nقال (رويترز)وأضاف", u""})
    EXPECT_EQ(turned(text), to_utf8(text));
}

TEST(TurnedRuns, IsLinear) {
  const auto make = [](std::size_t runs) {
    std::u16string text;
    for (std::size_t i = 0; i < runs; ++i)
      text += i % 7 == 0 ? u"نحو مليون( في\n" : u"قال \" ثم ";
    return text;
  };
  expect_near_linear(2'000, make, [](const std::u16string& text) { turned(text); });
}

} // namespace
} // namespace tanqih
