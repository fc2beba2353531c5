// SPDX-License-Identifier: MIT
#include "text/word_units.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <unicode/uchar.h>

namespace tanqih {
namespace {

using testing::ElementsAre;

template <class ClassOf>
std::vector<std::u16string> words(std::u16string_view text, ClassOf class_of) {
  std::vector<std::u16string> words;
  each_word(text, class_of, [&](std::u16string_view word) { words.emplace_back(word); });
  return words;
}

TEST(WordUnits, AWordIsLettersAndDigitsOfAnyScript) {
  EXPECT_THAT(words(u"«سوق 24h»: café, Москва!", is_word_unit),
              ElementsAre(u"سوق", u"24h", u"café", u"Москва"));
  EXPECT_THAT(words(u" ،.- ", is_word_unit), ElementsAre());
  EXPECT_THAT(words(u"", is_word_unit), ElementsAre());
}

TEST(WordUnits, TheQuickAnswersAreIcus) {
  for (unsigned unit = 0; unit < 0x10000; ++unit)
    ASSERT_EQ(is_word_unit(static_cast<char16_t>(unit)), u_isalnum(static_cast<UChar32>(unit)) != 0)
        << unit;
}

TEST(WordUnits, HalvesOfAPictureAreUnitsForCuesAlone) {
  EXPECT_THAT(words(u"📷 تصوير", is_cue_unit), ElementsAre(u"📷", u"تصوير"));
  EXPECT_THAT(words(u"📷 تصوير", is_word_unit), ElementsAre(u"تصوير"));
}

TEST(WordUnits, WrittenWordsKeepTheirVowelsAndTatweelSeparates) {
  EXPECT_THAT(words(u"كَتَبَ ـ سالم", is_written_unit), ElementsAre(u"كَتَبَ", u"سالم"));
  EXPECT_THAT(words(u"كَتَبَ", is_word_unit), ElementsAre(u"ك", u"ت", u"ب"));
}

TEST(WordUnits, StemsHaveNoDigitsAndFeaturesDo) {
  EXPECT_THAT(words(u"طراز x5 2024", is_stem_unit), ElementsAre(u"طراز", u"x"));
  EXPECT_THAT(words(u"طراز x5 2024", is_short_line_unit), ElementsAre(u"طراز", u"x5", u"2024"));
  EXPECT_THAT(words(u"قال: نعم.وقال", is_paragraph_unit), ElementsAre(u"قال:", u"نعم", u"وقال"));
}

TEST(WordUnits, RunsOfTwoClassesAreTwoWords) {
  const auto class_of = [](char16_t unit) {
    return is_ascii_digit(unit) ? 2 : is_word_unit(unit) ? 1 : 0;
  };
  EXPECT_THAT(words(u"24h 7", class_of), ElementsAre(u"24", u"h", u"7"));
}

TEST(WordUnits, FalseEndsTheWalk) {
  int seen = 0;
  each_word(u"واحد اثنان ثلاثة", is_word_unit, [&](std::u16string_view) { return ++seen < 2; });
  EXPECT_EQ(seen, 2);
}

TEST(WordUnits, AreCounted) {
  EXPECT_EQ(count_words(u""), 0U);
  EXPECT_EQ(count_words(u" - "), 0U);
  EXPECT_EQ(count_words(u"اقرا ايضا: 3 صور"), 4U);
}

} // namespace
} // namespace tanqih
