// SPDX-License-Identifier: MIT
#include "cut/line_words.hpp"

#include <gtest/gtest.h>

#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

std::string words(std::u16string_view text) {
  std::string all;
  for (const std::u16string_view word : words_in(text))
    all += to_utf8(word) + '|';
  return all;
}

TEST(LineWords, AreRunsOfLettersMarksAndDigits) {
  EXPECT_EQ(words(u"قال (رويترز) - 12 أيارَ، B2B: أ.ش.أ"), "قال|رويترز|12|أيارَ|B2B|أ|ش|أ|");
  EXPECT_EQ(words(u"… - «»"), "");
  EXPECT_EQ(words(u""), "");
}

TEST(LineWords, MarksAtTheEndsGo) {
  EXPECT_EQ(without_marks(u" - «(رويترز)»: "), u"رويترز");
  EXPECT_EQ(without_marks(u"أ.ش.أ"), u"أ.ش.أ") << "inside they stay";
  EXPECT_EQ(without_marks(u" -- "), u"");
}

TEST(LineWords, AJoinIsTheTextBetweenTwoWords) {
  const std::u16string_view text = u"دبي، الإمارات - قال";
  EXPECT_EQ(joined(words_in(text), 0), u"دبي");
  EXPECT_EQ(joined(words_in(text), 1), u"دبي، الإمارات");
}

TEST(LineWords, AMarkBetweenDigitsPartsNoWords) {
  EXPECT_TRUE(between_digits(u"3:1", 1));
  EXPECT_TRUE(between_digits(u"12-5", 2));
  EXPECT_FALSE(between_digits(u"3: 1", 1));
  EXPECT_FALSE(between_digits(u"3:", 1));
  EXPECT_FALSE(between_digits(u":1", 0));
}

} // namespace
} // namespace tanqih
