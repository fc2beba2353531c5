// SPDX-License-Identifier: MIT
#include "segment/tab_rows.hpp"

#include <gtest/gtest.h>

#include "segment/lines.hpp"

namespace tanqih {
namespace {

/// "x" for each line that is a row, "." for each that is none.
std::string rows_of(std::u16string_view text) {
  std::string rows;
  for (const bool row : tab_rows(text, visible_lines(text)))
    rows += row ? 'x' : '.';
  return rows;
}

TEST(TabRows, ARowHasAsManyCellsAsTheOneBesideIt) {
  EXPECT_EQ(rows_of(u"الأرز\t27\nالسكر\t31"), "xx");
  EXPECT_EQ(rows_of(u"الأرز\t27\nالسكر\t31\t4"), "..");
  EXPECT_EQ(rows_of(u"الأرز\t27"), ".") << "alone";
  EXPECT_EQ(rows_of(u"أ\tب\nج\tد\nه\tو\tز\nح\tط\tي"), "xxxx") << "two tables";
  EXPECT_EQ(rows_of(u"الأرز\t\t27\nالسكر\t31"), "xx") << "an empty cell is none";
  EXPECT_EQ(rows_of(u""), "");
}

TEST(TabRows, LongCellsAreParagraphsBesideEachOther) {
  const std::u16string longest(80, u'ب');
  EXPECT_EQ(rows_of(longest + u"\t27\nالسكر\t31"), "xx");
  EXPECT_EQ(rows_of(longest + u"ب\t27\nالسكر\t31"), "..");
}

} // namespace
} // namespace tanqih
