// SPDX-License-Identifier: MIT
#include "label/vocabulary.hpp"

#include <gtest/gtest.h>

#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih {
namespace {

Stems stems(std::u16string_view text) {
  return content_stems(fold(text));
}

TEST(Vocabulary, FormsOfOneWordMeet) {
  for (const auto& [one, other] : std::vector<std::pair<std::u16string_view, std::u16string_view>>{
           {u"العسكرية", u"عسكريا"},
           {u"المزارعين", u"والمزارعون"},
           {u"القرية", u"بالقرية"},
           {u"للوزارة", u"الوزارة"},
           {u"مَعرِض", u"معرض"}})
    EXPECT_EQ(stems(one), stems(other)) << to_utf8(one) << ' ' << to_utf8(other);
  EXPECT_NE(stems(u"معرض"), stems(u"عروض"));
}

TEST(Vocabulary, OnlyWordsOfFourLettersAreContent) {
  EXPECT_EQ(stems(u"قال من على").size(), 0U);
  EXPECT_EQ(stems(u"قال الوزير من المعرض").size(), 2U);
  EXPECT_EQ(stems(u"12345 ، … 2024"), Stems{});
  EXPECT_EQ(stems(u"in Beirut, Tripoli").size(), 2U);
}

TEST(Vocabulary, CoversTheShareThatItHas) {
  Vocabulary words;
  EXPECT_EQ(words.covers(stems(u"معرض التمور")), 0);
  words.add(stems(u"افتتح الوزير معرض التمور"));
  EXPECT_EQ(words.covers(stems(u"معرض التمور")), 1);
  EXPECT_EQ(words.covers(stems(u"معرض الكتاب")), 0.5);
  EXPECT_EQ(words.covers(stems(u"مباراة الكرة")), 0);
  EXPECT_EQ(words.covers({}), 0);
}

TEST(Vocabulary, KeepsAllWordsAsItGrows) {
  Vocabulary words;
  Stems many;
  for (std::uint32_t i = 1; i <= 5000; ++i)
    many.push_back(i * 64); // most fall on one another
  words.add(many);
  words.add(many);
  EXPECT_EQ(words.covers(many), 1);
  EXPECT_EQ(words.covers(Stems{1, 2, 3, 5001 * 64}), 0);
}

TEST(StemCounts, CountsALineOnceForAStem) {
  StemCounts counts;
  EXPECT_EQ(counts.of(7), 0U);
  counts.add_line(Stems{7, 8, 7});
  counts.add_line(Stems{7});
  Stems many;
  for (std::uint32_t stem = 100; stem < 400; ++stem)
    many.push_back(stem);
  counts.add_line(many);
  EXPECT_EQ(counts.of(7), 2U);
  EXPECT_EQ(counts.of(8), 1U);
  EXPECT_EQ(counts.of(250), 1U);
  EXPECT_EQ(counts.of(9), 0U);
}

} // namespace
} // namespace tanqih
