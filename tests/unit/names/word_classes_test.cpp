// SPDX-License-Identifier: MIT
#include "names/word_classes.hpp"

#include <gmock/gmock.h>

#include "models.hpp"
#include "word_table.hpp"

namespace tanqih {
namespace {

std::uint32_t key_of(std::u16string_view form) {
  return text_hash(form) >> (32 - word_key_bits);
}

crf::Bytes small_table() {
  train::WordTable table;
  table.middle = {0, 5, 5};
  table.coarse = {0, 2, 3};
  table.words[key_of(u"القاهره")] = 1;
  table.words[key_of(u"دمشق")] = 2;
  return train::word_table_bytes(table);
}

TEST(WordClasses, TellWhatTheFileHas) {
  const auto words = WordClasses::read(small_table());
  ASSERT_TRUE(words.ok());
  const WordClass damascus = words.value().find(text_hash(std::u16string_view(u"دمشق")));
  EXPECT_EQ(damascus.fine, 2);
  EXPECT_EQ(damascus.middle, 5);
  EXPECT_EQ(damascus.coarse, 3);
  EXPECT_EQ(words.value().find(text_hash(std::u16string_view(u"غريب"))).fine, 0);
}

TEST(WordClasses, RefuseDamagedBytes) {
  const crf::Bytes whole = small_table();
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_FALSE(WordClasses::read(std::span(whole).first(size)).ok()) << "cut to " << size;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    crf::Bytes changed = whole;
    changed[i] ^= std::byte{0x20};
    ASSERT_FALSE(WordClasses::read(changed).ok()) << "byte " << i;
  }
}

TEST(WordClasses, ReadOrRefuseAnyBytesUnderARightChecksum) {
  const crf::Bytes whole = small_table();
  const crf::Bytes body(whole.begin() + 8, whole.end());
  for (std::size_t i = 0; i < body.size(); ++i)
    for (const unsigned value : {0U, 1U, 0x7FU, 0x80U, 0xFFU}) {
      crf::Bytes changed = body;
      changed[i] = static_cast<std::byte>(value);
      const auto words = WordClasses::read(crf::wrapped("TQWC", changed));
      if (words.ok())
        (void)words.value().find(text_hash(std::u16string_view(u"دمشق")));
    }
}

TEST(WordClasses, TheShippedFileKnowsFrequentWords) {
  const auto words = WordClasses::read(models::word_classes);
  ASSERT_TRUE(words.ok());
  const auto find = [&](std::u16string_view form) { return words.value().find(text_hash(form)); };
  for (const std::u16string_view form : {u"في", u"القاهره", u"الرييس", u"وقال", u"محمد"})
    EXPECT_NE(find(form).fine, 0);
  // Weekdays stand between the same words, so they have one class.
  EXPECT_EQ(find(u"الاثنين").fine, find(u"الثلاثا").fine);
  EXPECT_NE(find(u"الاثنين").fine, find(u"في").fine);
}

} // namespace
} // namespace tanqih
