// SPDX-License-Identifier: MIT
#include "segment/lines.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

TEST(Lines, AreTrimmedAndHaveSomethingToSee) {
  const std::u16string text = u"  a \n\n\u200B\n\u00A0b\u2028c\r\nd";
  std::vector<std::u16string_view> lines;
  for (const Span line : visible_lines(text))
    lines.push_back(slice(text, line));
  EXPECT_EQ(lines, (std::vector<std::u16string_view>{u"a", u"b", u"c", u"d"}));
  EXPECT_TRUE(visible_lines(u"").empty());
  EXPECT_TRUE(visible_lines(u" \t\u200F\n").empty()) << "a mark of direction is not seen";
  EXPECT_EQ(visible_lines(u"\U0001F600").size(), 1U);
}

TEST(Lines, BreaksAreCountedAndCarriageReturnsWithTheirLineFeeds) {
  EXPECT_EQ(count_line_breaks(u""), 0U);
  EXPECT_EQ(count_line_breaks(u"a\nb"), 1U);
  EXPECT_EQ(count_line_breaks(u"a\r\nb"), 1U);
  EXPECT_EQ(count_line_breaks(u"a\n\rb"), 2U);
  EXPECT_EQ(count_line_breaks(u"\r\r\n\u2029\u0085"), 4U);
}

} // namespace
} // namespace tanqih
