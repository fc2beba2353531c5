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

} // namespace
} // namespace tanqih
