// SPDX-License-Identifier: MIT
#include "quantities/amounts.hpp"

#include <gtest/gtest.h>

#include "quantities/read_text.hpp"

namespace tanqih {
namespace {

void expect_amounts(std::initializer_list<ReadRow> rows, std::size_t at = 0) {
  expect_read(rows, [at](const ReadText& text, std::vector<Mention>& mentions) {
    SaidCurrencies said((*text).words().currencies.size());
    return read_amount(*text, at, said, mentions);
  });
}

TEST(ReadAmount, ANumberWithItsUnitIsOneMention) {
  expect_amounts({
      {u"50 دولارا ثم", "50 دولارا = USD 50 (95)", "ثم"},
      {u"15 كيلومترا ثم", "15 كيلومترا = 15 km (95)", "ثم"},
      {u"5كم", "5كم = 5 km (95)", ""},
      {u"12.5 في المئة", "12.5 في المئة = 12.5 (95)", ""},
      {u"ثلاثة أشهر", "ثلاثة أشهر = P3M (95)", ""},
      {u"نصف الساعة", "نصف الساعة = PT30M (95)", ""},
      {u"5 الساعة", "5 = 5 (95)", "الساعة"},
      {u"50 الدولار", "50 = 50 (95)", "الدولار"},
      {u"20 أوقية ذهب", "20 أوقية ذهب = 20 oz (95)", ""},
      {u"20 أوقية", "20 أوقية = MRU 20 (95)", ""},
      {u"20 أوقية موريتانية", "20 أوقية موريتانية = MRU 20 (95)", ""},
  });
}

TEST(ReadAmount, ACurrencysCountryIsSaidOrRemembered) {
  expect_amounts({
      {u"100 جنيه مصري", "100 جنيه مصري = EGP 100 (95)", ""},
      {u"100 جنيه فقط", "100 جنيه = 100 (95)", "فقط"},
      {u"100 جنيه سعودي", "100 جنيه = 100 (95)", "سعودي"}, // there is none
      {u"50 سنتا أميركيا", "50 سنتا أميركيا = USD 0.5 (95)", ""},
      {u"50 فلسا", "50 فلسا = 0.05 (95)", ""},
  });
  const ReadText text(u"5 دنانير كويتية و 50 فلسا و 3 ريالات و 7 دنانير");
  std::vector<Mention> mentions;
  SaidCurrencies said((*text).words().currencies.size());
  for (const std::u16string_view number : {u"5 د", u"50", u"3 ر", u"7 د"})
    read_amount(*text, text.at(number), said, mentions);
  EXPECT_EQ(text.told(mentions), "5 دنانير كويتية = KWD 5 (95) | 50 فلسا = KWD 0.05 (80) | "
                                 "3 ريالات = 3 (95) | 7 دنانير = KWD 7 (80)");
}

TEST(ReadAmount, ASignOrACodeMayStandBeforeTheNumber) {
  expect_amounts({
      {u"$50 ثم", "$50 = USD 50 (95)", "ثم"},
      {u"€ 20", "€ 20 = EUR 20 (95)", ""},
      {u"USD 50 مليون", "USD 50 مليون = USD 50000000 (95)", ""},
      {u"%50", "%50 = 50 (95)", ""},
      {u"% 50", "", "% 50"},
      {u"دولار 50", "", "دولار 50"}, // a word stands behind
  });
  expect_amounts({{u"اب%50", "", "%50"}}, 1); // within something longer
}

TEST(ReadAmount, TheFormOfAWordMayCount) {
  expect_amounts({
      {u"دولارين", "دولارين = USD 2 (95)", ""},
      {u"كيلومترين", "كيلومترين = 2 km (95)", ""},
      {u"الكيلومترين", "", "الكيلومترين"},
      {u"عامين ونصف", "عامين ونصف = P2Y6M (95)", ""},
      {u"عقدين من الزمن", "عقدين = P20Y (95)", "من الزمن"},
      {u"عقدين جديدين", "", "عقدين جديدين"}, // two contracts
      {u"يوم واحد", "يوم واحد = P1D (95)", ""},
      {u"يوم الواحد", "", "يوم الواحد"},
      {u"سنة ونصف السنة", "سنة ونصف السنة = P1Y6M (80)", ""},
      {u"دولار ونصف", "دولار ونصف = USD 1.5 (80)", ""},
      {u"يوم جميل", "", "يوم جميل"},
      {u"الأيام الثلاثة الماضية", "الأيام الثلاثة = P3D (95)", "الماضية"},
      {u"السنوات الـ10 الماضية", "السنوات الـ10 = P10Y (95)", "الماضية"},
      {u"الأيام الماضية", "", "الأيام الماضية"},
      {u"أيام ثلاثة", "", "أيام ثلاثة"},
  });
  expect_amounts({{u"خلال شهر فقط", "شهر = P1M (60)", "فقط"},
                  {u"خلال الشهر فقط", "", "الشهر فقط"},
                  {u"كل شهر فقط", "", "شهر فقط"},
                  {u"خلال شهر 10", "", "شهر 10"}},
                 1);
}

TEST(ReadAmount, TwoNumbersMayShareTheUnit) {
  expect_amounts({
      {u"10 إلى 15 مليون دولار", "10 = USD 10000000 (95) | 15 مليون دولار = USD 15000000 (95)", ""},
      {u"5000 إلى 15 مليون دولار", "5000 = USD 5000 (95) | 15 مليون دولار = USD 15000000 (95)",
       ""}, // a thousand and more is said in full
      {u"5-7%", "5 = 5 (95) | 7% = 7 (95)", ""},
      {u"3 ملايين إلى 5 ملايين دولار",
       "3 ملايين = USD 3000000 (95) | 5 ملايين دولار = USD 5000000 (95)", ""},
      {u"10 و40%", "10 = 10 (95)", "و40%"},
  });
  expect_amounts({{u"بين 10 و40%", "10 = 10 (95) | 40% = 40 (95)", ""},
                  {u"بين ثلاثة وأربعة أيام", "ثلاثة = P3D (95) | أربعة أيام = P4D (95)", ""}},
                 1);
}

TEST(ReadAmount, AMinusStandsBeforeAPercentageOrADegreeOnly) {
  expect_amounts({{u"نسبة -3%", "-3% = -3 (95)", ""},
                  {u"نحو -5 درجات مئوية", "-5 درجات مئوية = -5 °C (95)", ""},
                  {u"نحو - 3%", "3% = 3 (95)", ""},
                  {u"نحو -3 كيلومترات", "3 كيلومترات = 3 km (95)", ""}},
                 2);
}

TEST(ReadAmount, ANumberOfThingsWithAPoint) {
  expect_amounts({
      {u"1.350 شخصا", "1.350 = 1350 (95)", "شخصا"}, // the noun is counted in thousands
      {u"1.350%", "1.350% = 1.35 (95)", ""},
      {u"1.350 دولار", "1.350 دولار =  (95)", ""}, // either
      {u"1.350 كيلومترا", "1.350 كيلومترا =  (95)", ""},
  });
}

/// "USD 1350 / USD 1.35" of the only mention; its value where there is one.
std::string readings(std::u16string_view words) {
  const ReadText text(words);
  std::vector<Mention> mentions;
  SaidCurrencies said((*text).words().currencies.size());
  read_amount(*text, 0, said, mentions);
  if (mentions.size() != 1)
    return std::to_string(mentions.size()) + " mentions";
  std::string all = mentions[0].value;
  for (const std::string& reading : mentions[0].readings)
    all += (all.empty() ? "" : " / ") + reading;
  return all;
}

TEST(ReadAmount, TwoReadingsAreBothToldAndNoneIsTheValue) {
  for (const auto& [words, told] : std::initializer_list<std::pair<const char16_t*, const char*>>{
           {u"1.350 دولار", "USD 1350 / USD 1.35"},
           {u"1.350 كيلومترا", "1350 km / 1.35 km"},
           {u"866.646 سهما", "866646"}, // things
           {u"866.646 لاجئ", "866646"},
           {u"866.646 دولار من 1.744.000", "USD 866646"}, // the text parts thousands so
           {u"866.646 دولار من 77.000", "USD 866646"},
           {u"1.350 دولار من 77.000 و3.5", "USD 1350 / USD 1.35"}, // and fractions too
           {u"1.350 منها من 77.000 و3.5", "1350"},
           {u"1.350 دولار من 3.5", "USD 1350 / USD 1.35"},
           {u"1.350 مليار دولار", "USD 1350000000"},
           {u"2,754 مليار دولار", "USD 2754000000000 / USD 2754000000"},
           {u"مليونا فلسطيني", "1000000 / 2000000"},
           {u"250 د.إ", "AED 250"},
           {u"250 د.أ", "JOD 250"},
           {u"250 د.ا", "AED 250 / JOD 250"}, // of the Emirates or of Jordan
           {u"1.350 د.ا", "AED 1350 / AED 1.35 / JOD 1350 / JOD 1.35"},
           {u"99999999999999999999 دولار", "0 mentions"},
           {u"999999999999 تريليون دولار", ""}, // more than is counted
       })
    EXPECT_EQ(readings(words), told) << to_utf8(words);
}

TEST(ReadAmount, AbbreviationsAndCodesAreCurrencies) {
  expect_amounts({
      {u"3,500 ر.س. في", "3,500 ر.س = SAR 3500 (95)", ". في"},
      {u"3,500ر.س في", "3,500ر.س = SAR 3500 (95)", "في"},
      {u"90 ألف ل.ل", "90 ألف ل.ل = LBP 90000 (95)", ""},
      {u"500 ﷼", "500 ﷼ = 500 (95)", ""},
      {u"500 ريال سعودي", "500 ريال سعودي = SAR 500 (95)", ""},
      {u"500 \u20C1", "500 \u20C1 = SAR 500 (95)", ""},
      {u"\u20C1 500", "\u20C1 500 = SAR 500 (95)", ""},
      {u"د.إ. 200 فقط", "د.إ. 200 = AED 200 (95)", "فقط"},
      {u"UK£ 20", "UK£ 20 = GBP 20 (95)", ""},
      {u"JOD 75", "JOD 75 = JOD 75 (95)", ""},
      {u"75 JOD", "75 JOD = JOD 75 (95)", ""},
      {u"75 mad", "75 = 75 (95)", "mad"},
      {u"12 ك.م", "12 ك.م = 12 km (95)", ""},
  });
}

TEST(ReadAmount, AFractionBehindTheUnitIsOfIt) {
  expect_amounts({
      {u"ألف دولار ونصف", "ألف دولار ونصف = USD 1000.5 (95)", ""},
      {u"ألف دولار ونصف مليون ليرة", "ألف دولار = USD 1000 (95)", "ونصف مليون ليرة"},
      {u"سنة ونصف شهر", "", "سنة ونصف شهر"},
      {u"500 عقد", "500 = 500 (95)", "عقد"}, // contracts
      {u"12 كم²", "12 كم² = 12 km² (95)", ""},
      {u"35°م", "35°م = 35 °C (95)", ""},
      {u"35° م", "35° م = 35 °C (95)", ""},
      {u"القمح 12", "", "القمح 12"},
      {u"12 345", "", ""}, // two cells, or one number
  });
}

TEST(ReadAmount, WhatNamesOrOrdersIsReadAndNotMarked) {
  expect_amounts({
      {u"3-1 للأهلي", "", "للأهلي"},
      {u"3-صفر للأهلي", "", "للأهلي"},
      {u"90+3 دقائق", "", "دقائق"},
      {u"0123456789", "", ""},
      {u"12345678 طلبا", "", "طلبا"}, // of more than seven digits: a telephone's
      {u"1. قال", "", ". قال"},
      {u"1- قال", "", "- قال"},
      {u"1500. قال", "1500 = 1500 (95)", ". قال"},
      {u"الثلاثة قالوا", "", "قالوا"},
      {u"واحد منهم", "", "منهم"},
      {u"نصف السكان", "", "السكان"},
      {u"مئتا شخص", "مئتا = 200 (80)", "شخص"},
      {u"08 بنادق", "08 = 8 (95)", "بنادق"},
      {u"قال الوزير", "", "قال الوزير"},
  });
}

TEST(ReadAmount, WhatStandsBeforeANumberMayNameIt) {
  struct Row {
    std::u16string_view text;
    std::u16string_view number;
    std::string_view told;
  };
  for (const auto& [words, number, told] : {
           Row{u"وفق المادة 5 من", u"5", ""},
           Row{u"وفق الأمر 5 من", u"5", "5 = 5 (95)"},
           Row{u"طائرة F-16 قديمة", u"16", ""},
           Row{u"فيروس كوفيد19 منتشر", u"19", ""},
           Row{u"الدورة الـ162 للمجلس", u"162", ""},
           Row{u"اعتقال الـ18 صحفيا", u"18", "18 = 18 (95)"},
           Row{u"هاتف iPhone 15 جديد", u"15", ""},
           Row{u"الحاشية (1) قديمة", u"1", ""},
           Row{u"الإصابات (1500) كثيرة", u"1500", "1500 = 1500 (95)"},
           Row{u"جهاز \"آيباد 2\" جديد", u"2", ""},
           Row{u"الاتصال على +971 مثلا", u"971", ""},
           Row{u"القرار عدد 12 لسنة 2017", u"12", ""},
       }) {
    const ReadText text(words);
    std::vector<Mention> mentions;
    SaidCurrencies said((*text).words().currencies.size());
    read_amount(*text, text.at(number), said, mentions);
    EXPECT_EQ(text.told(mentions), told) << to_utf8(words);
  }
}

} // namespace
} // namespace tanqih
