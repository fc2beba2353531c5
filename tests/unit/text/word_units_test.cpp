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

TEST(WordUnits, SeveralAtATimeAreWhatTheyAreAlone) {
  for (unsigned first = 0; first < 0x10000; first += 64) {
    std::u16string units;
    for (unsigned unit = first; unit < first + 64; ++unit)
      units += static_cast<char16_t>(unit);
    const std::uint64_t words = word_bits<is_word_unit>(units.data(), units.size());
    const std::uint64_t cues = word_bits<is_cue_unit>(units.data(), units.size());
    for (std::size_t i = 0; i < units.size(); ++i) {
      EXPECT_EQ((words >> i & 1) != 0, is_word_unit(units[i])) << first + i;
      EXPECT_EQ((cues >> i & 1) != 0, is_cue_unit(units[i])) << first + i;
    }
  }
}

TEST(WordUnits, WordsOfAnyLengthAreFoundAtAnyPlace) {
  for (std::size_t before = 0; before < 70; ++before)
    for (const std::size_t length : {1U, 5U, 64U, 70U, 130U}) {
      const std::u16string text =
          std::u16string(before, u'.') + std::u16string(length, u'ك') + u" نص";
      std::vector<std::u16string_view> one, several;
      each_word(text, is_word_unit, [&](std::u16string_view word) { one.push_back(word); });
      each_word(text, [&](std::u16string_view word) { several.push_back(word); });
      EXPECT_EQ(one, several);
      EXPECT_EQ(count_words(text), 2U);
    }
}

TEST(WordUnits, AWordOfStemsIsOneOfWords) {
  for (unsigned unit = 0; unit < 0x10000; ++unit)
    EXPECT_LE(is_stem_unit(static_cast<char16_t>(unit)), is_word_unit(static_cast<char16_t>(unit)))
        << unit;
}

} // namespace
} // namespace tanqih
