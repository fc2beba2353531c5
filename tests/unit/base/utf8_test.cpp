// SPDX-License-Identifier: MIT
#include "tanqih/encode.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

TEST(Encode, Utf8) {
  const struct {
    std::u16string text;
    std::string utf8;
  } cases[] = {
      {u"", ""},
      {u"غزة a\n", "غزة a\n"},
      {u"😀", "😀"},
      {std::u16string(1, u'\0'), std::string(1, '\0')},
      {{0xD83D}, "\uFFFD"}, // lone surrogates, each by itself
      {{0xDE00, u'ا', 0xD83D}, "\uFFFDا\uFFFD"},
      {{0xD83D, 0xD83D, 0xDE00}, "\uFFFD😀"},
      {u"\uFFFF", "\uFFFF"},
  };
  for (const auto& c : cases)
    EXPECT_EQ(to_utf8(c.text), c.utf8);
}

TEST(Encode, BackAgain) {
  const std::u16string text = u"وكالة «أ.ف.ب» 😀 \u200F\0é";
  EXPECT_EQ(from_utf8(to_utf8(text)), text);
  EXPECT_EQ(from_utf8("a\xFF"), u"a\uFFFD");
  std::string long_text;
  for (int i = 0; i < 100000; ++i)
    long_text += "ع ";
  EXPECT_EQ(from_utf8(long_text).size(), 200000U);
}

// A thousand units are made bytes at once; what is parted by the border comes whole.
TEST(Encode, BackAgainOverTheBordersOfSteps) {
  for (const std::u16string_view text : {u"😀", u"ع,", u",ع", u"ー", u"abcdefgh"})
    for (std::size_t before = 1000; before < 1030; ++before)
      for (const char16_t filler : {u'ا', u'a', u'\uFEFB'}) {
        const std::u16string whole = std::u16string(before, filler) + std::u16string(text);
        EXPECT_EQ(from_utf8(to_utf8(whole)), whole);
      }
}

} // namespace
} // namespace tanqih
