// SPDX-License-Identifier: MIT
#include "read/paste_language.hpp"

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

TEST(PasteLanguage, OtherLanguagesAreTold) {
  for (const std::u16string_view text :
       {u"The ministry said on Sunday that the new bridge will open to traffic next month.",
        u"وزیر آموزش و پرورش گفت که سال تحصیلی جدید از ماه آینده آغاز "
        u"می‌شود "
        u"و "
        u"مدارس "
        u"برای "
        u"این "
        u"کار "
        u"آماده شده است.",
        u"وزیر تعلیم نے کہا ہے کہ نیا تعلیمی سال اگلے مہینے سے شروع ہو گا اور تمام اسکول اس کے لیے "
        u"تیار "
        u"ہیں۔",
        u"وەزیری پەروەردە ڕایگەیاند کە ساڵی نوێی خوێندن لە مانگی داهاتوودا دەست پێ دەکات و هەموو "
        u"قوتابخانەکان ئامادەن."})
    EXPECT_TRUE(is_in_another_language(text, knowledge().letters)) << to_utf8(text);
}

TEST(PasteLanguage, ArabicIsNone) {
  for (const std::u16string_view text :
       {u"قال الوزير إن العام الدراسي الجديد يبدأ في الشهر المقبل.", u"", u"Reuters",
        u"قال الوزیر کریم إن العام الدراسی الجدید یبدأ فی الشهر المقبل فی المدینة وإن المدارس "
        u"مستعدة "
        u"له.",
        u"Home News Sport Contact us About this site\nSubscribe to our newsletter and read more\n"
        u"قال الوزير إن العام الدراسي الجديد يبدأ في الشهر المقبل."})
    EXPECT_FALSE(is_in_another_language(text, knowledge().letters)) << to_utf8(text);
}

} // namespace
} // namespace tanqih
