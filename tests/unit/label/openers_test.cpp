// SPDX-License-Identifier: MIT
#include "label/openers.hpp"

#include <gtest/gtest.h>

#include "label/page_fixture.hpp"
#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih {
namespace {

TEST(Openers, ALaterParagraphGoesOn) {
  struct Row {
    std::u16string_view line;
    bool continues;
  };
  for (const auto& [line, continues] : {
           Row{u"من جانبه قال المدير", true},
           Row{u"من جانب النهر", false},
           Row{u"بدوره، قال المدير", true},
           Row{u"وأضاف المدير", true},
           Row{u"وزير الزراعة يفتتح", false}, // و is a letter of the word
           Row{u"واشنطن: قال المدير", false},
           Row{u"و قال", false},
           Row{u"", false},
           Row{u"، ثم", false},
       })
    EXPECT_EQ(few_openers().continues(fold(line)), continues) << to_utf8(line);
}

TEST(Openers, AMonthIsAWordOfDatesToo) {
  EXPECT_TRUE(few_openers().month.contains(u"مايو"));
  EXPECT_TRUE(few_openers().dating.contains(u"مايو"));
  EXPECT_TRUE(few_openers().dating.contains(fold(u"الأحد")));
  EXPECT_FALSE(few_openers().month.contains(fold(u"الأحد")));
}

TEST(Openers, AWrongRowIsAnErrorThatNamesTheTable) {
  for (const char* row : {"closing\tكلمة\n", "month\n", "month\tمايو\tيونيو\n", "\tمايو\n",
                          "month\t\n", "month\tمايو\nmonths\tيونيو\n"}) {
    const auto openers = load_openers(row);
    ASSERT_FALSE(openers.ok()) << row;
    EXPECT_EQ(openers.error().code, ErrorCode::damaged_data);
    EXPECT_NE(openers.error().message.find("openers.tsv"), std::string::npos);
  }
  EXPECT_TRUE(load_openers("# nothing\n\n").ok());
}

} // namespace
} // namespace tanqih
