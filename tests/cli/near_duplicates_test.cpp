// SPDX-License-Identifier: MIT
#include "stream/near_duplicates.hpp"

#include <random>
#include <string>

#include <gtest/gtest.h>

namespace tanqih::cli {
namespace {

/// Words of no meaning, so that two texts have nothing in common by chance.
class Words {
public:
  explicit Words(unsigned seed) : random_(seed) {}
  std::u16string text(int words) {
    std::u16string all;
    for (int i = 0; i < words; ++i)
      all += word() + u' ';
    return all;
  }
  std::u16string word() {
    std::u16string letters;
    for (int i = 0; i < 5; ++i)
      letters += static_cast<char16_t>(u'ا' + random_() % 26);
    return letters;
  }

private:
  std::mt19937 random_;
};

TextSignature of(std::u16string_view text) {
  return signature_of(text).value();
}

TEST(NearDuplicates, MarksAndSpacesAreNoDifference) {
  EXPECT_EQ(of(u"قال الوزير: «نعم»، ثم خرج"), of(u"قَالَ الوزيــر نعم\n\nثم خرج."));
  EXPECT_NE(of(u"قال الوزير نعم ثم خرج"), of(u"قال الوزير لا ثم خرج"));
  EXPECT_EQ(signature_of(u" ، … "), std::nullopt);
  EXPECT_EQ(of(u"نعم"), of(u"نعم!"));
}

TEST(NearDuplicates, LikenessIsTheShareOfRunsInCommon) {
  Words words(1);
  const std::u16string text = words.text(400);
  // Of 400 words and as many that are others, half of one of them is a third of both.
  for (const auto& [own, expected] :
       {std::pair{0, 0}, {200, 33}, {320, 66}, {380, 90}, {400, 100}}) {
    const std::u16string other =
        text.substr(0, static_cast<std::size_t>(own) * 6) + words.text(400 - own);
    EXPECT_NEAR(likeness(of(text), of(other)), expected, 15) << own;
  }
}

TEST(NearDuplicates, TruePairsAreFoundAndFalseOnesAreNot) {
  Words words(2);
  NearDuplicates seen;
  int missed = 0;
  int wrong = 0;
  for (int pair = 0; pair < 2000; ++pair) {
    const std::u16string text = words.text(300);
    wrong += seen.is_one(of(text)) ? 1 : 0;
    // A changed headline and a new last sentence: an agency's copy.
    missed += seen.is_one(of(words.text(6) + text.substr(36) + words.text(8))) ? 0 : 1;
    // Two paragraphs quoted in another article.
    wrong += seen.is_one(of(text.substr(0, 600) + words.text(200))) ? 1 : 0;
  }
  EXPECT_EQ(wrong, 0);
  EXPECT_LE(missed, 4);
}

} // namespace
} // namespace tanqih::cli
