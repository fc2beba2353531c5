// SPDX-License-Identifier: MIT
#include "read/line_breaks.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

TEST(LineBreaks, AreReadFolded) {
  const LineBreaks breaks = load_line_breaks("hanging\tإلى\nproclitic\tال\n").value();
  EXPECT_TRUE(breaks.hanging.contains(std::u16string_view(u"الي")));
  EXPECT_TRUE(breaks.proclitic.contains(std::u16string_view(u"ال")));
}

TEST(LineBreaks, ARowThatIsNoneIsNamed) {
  for (const std::string_view row : {"hanging\n", "hanging\t\n", "other\tفي\n"}) {
    const auto loaded = load_line_breaks(row);
    ASSERT_FALSE(loaded.ok());
    EXPECT_EQ(loaded.error().code, ErrorCode::damaged_data);
    EXPECT_NE(loaded.error().message.find("line_breaks.tsv"), std::string::npos);
  }
}

} // namespace
} // namespace tanqih
