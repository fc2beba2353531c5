// SPDX-License-Identifier: MIT
#include "label/word_signs.hpp"

#include <string>

#include <gtest/gtest.h>

#include "label/page_fixture.hpp"
#include "label/vocabulary.hpp"

namespace tanqih {
namespace {

TEST(WordSigns, AreTheSameWhenAskedAgain) {
  WordSignsCache cache(few_words(), few_cues(), few_openers(), 0);
  for (int times = 0; times < 2; ++times) {
    EXPECT_EQ(cache.of(u"في").groups, particle_word);
    EXPECT_EQ(cache.of(u"قال").groups, predicate_word);
    EXPECT_EQ(cache.of(u"المدينه").stem, content_stem(u"المدينه"));
    EXPECT_EQ(cache.of(u"والمستشفيات").stem, content_stem(u"والمستشفيات"));
    EXPECT_EQ(cache.of(u"24ساعه").of_two_kinds, true);
  }
}

TEST(WordSigns, OfMoreWordsThanItHolds) {
  WordSignsCache cache(few_words(), few_cues(), few_openers(), 0);
  // One letter apart, at every place of words of every length around the longest that is held.
  for (std::size_t size = 1; size <= 14; ++size)
    for (std::size_t at = 0; at < size; ++at)
      for (char16_t letter = u'ب'; letter <= u'غ'; ++letter) {
        std::u16string word(size, u'س');
        word[at] = letter;
        EXPECT_EQ(cache.of(word).stem, content_stem(word));
      }
}

} // namespace
} // namespace tanqih
