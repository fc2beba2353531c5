// SPDX-License-Identifier: MIT
#include "label/site_key.hpp"

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "text/fold.hpp"

namespace tanqih {
namespace {

SiteKey key_of(std::u16string_view line) {
  return site_key(fold(line), knowledge().openers);
}

TEST(SiteKey, IsTheWordsWithoutMarksAndSpelling) {
  EXPECT_EQ(key_of(u"★ تابعُونا على: تلغرام!").words, u"تابعونا علي تلغرام");
  EXPECT_EQ(key_of(u"تابعونا   علي تلغرام").words, key_of(u"«تابعونا على تلغرام»").words);
  EXPECT_EQ(key_of(u"* * *").words, u"");
  EXPECT_EQ(key_of(u"").words, u"");
  EXPECT_EQ(key_of(u"\xD83D").words, u""); // a lone surrogate is no word
}

TEST(SiteKey, NumbersAndTheirDateAreOneMarkOfThePattern) {
  const SiteKey count = key_of(u"عدد المشاهدات: 1,234");
  EXPECT_EQ(count.pattern, u"عدد المشاهدات #");
  EXPECT_EQ(count.words, u"عدد المشاهدات 1 234");
  EXPECT_EQ(count.count, 2U);
  EXPECT_TRUE(count.numbers);
  EXPECT_EQ(key_of(u"نشر: الثلاثاء 11 يونيو 2024 - 10:14").pattern,
            key_of(u"نشر: الأحد ٣ مايو ٢٠٢٥ - ٠٩:٥٠").pattern);
}

TEST(SiteKey, WordsOfDatesWithoutANumberAreWords) {
  const SiteKey key = key_of(u"لقاء الثلاثاء");
  EXPECT_EQ(key.pattern, key.words);
  EXPECT_EQ(key.count, 2U);
  EXPECT_FALSE(key.numbers);
}

TEST(SiteKey, FiguresAloneHaveNoWords) {
  EXPECT_EQ(key_of(u"12 / 7 / 2024").count, 0U);
  EXPECT_EQ(key_of(u"12 / 7 / 2024").pattern, u"#");
}

} // namespace
} // namespace tanqih
