// SPDX-License-Identifier: MIT
#include "read/html_style.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

TEST(HtmlStyle, IsReadForWhatItSaysOfText) {
  const InlineStyle style =
      read_style("background:url(data:a;b:c) ; FONT-WEIGHT : Bold !important;display:inline-flex;");
  EXPECT_EQ(style.bold, true);
  EXPECT_EQ(style.display, Display::in_line);
  EXPECT_EQ(read_style("font-weight:600").bold, true);
  EXPECT_EQ(read_style("font-weight:500").bold, false);
  EXPECT_EQ(read_style("font-weight:inherit").bold, std::nullopt);
  EXPECT_TRUE(read_style("float:right").out_of_flow);
  EXPECT_TRUE(read_style("position: absolute").out_of_flow);
  EXPECT_FALSE(read_style("float:none; position: relative").out_of_flow);
  EXPECT_EQ(read_style(":;;:x;display").display, std::nullopt);
}

TEST(HtmlStyle, WhiteSpaceIsKeptOrNot) {
  struct Row {
    const char* declarations;
    std::optional<bool> spaces;
    std::optional<bool> lines;
  };
  for (const auto& [declarations, spaces, lines] : {
           Row{"white-space: pre", true, true},
           Row{"white-space: pre-wrap", true, true},
           Row{"white-space: break-spaces", true, true},
           Row{"white-space: pre-line", false, true},
           Row{"white-space: normal", false, false},
           Row{"white-space: nowrap", false, false},
           Row{"color: red", std::nullopt, std::nullopt},
       }) {
    EXPECT_EQ(read_style(declarations).keep_spaces, spaces) << declarations;
    EXPECT_EQ(read_style(declarations).keep_lines, lines) << declarations;
  }
}

TEST(HtmlStyle, WhatIsNotSeenSaysSo) {
  for (const char* declarations :
       {"visibility: hidden", "visibility:collapse", "mso-hide:all", "VISIBILITY:HIDDEN"})
    EXPECT_TRUE(read_style(declarations).invisible) << declarations;
  EXPECT_FALSE(read_style("visibility: visible").invisible);
  EXPECT_EQ(read_style("display:none").display, Display::none);
}

TEST(HtmlStyle, WordSaysWhatIsAnItemAndWhatItsMark) {
  const InlineStyle item = read_style("mso-list:l0 level2 lfo1");
  EXPECT_TRUE(item.list_item);
  EXPECT_FALSE(item.list_mark);
  EXPECT_EQ(item.list_level, 2);
  EXPECT_TRUE(read_style("mso-list:Ignore").list_mark);
  EXPECT_FALSE(read_style("mso-list:none").list_mark);
}

} // namespace
} // namespace tanqih
