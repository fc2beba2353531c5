// SPDX-License-Identifier: MIT
#include "segment/tab_rows.hpp"

#include <gtest/gtest.h>

#include "segment/lines.hpp"
#include "tanqih/encode.hpp"

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

/// The lines with "|" between them.
std::string columns_of(std::u16string_view text) {
  const std::vector<Span> lines = visible_lines(text);
  std::string columns;
  for (const Span line : split_columns(text, lines, tab_rows(text, lines)))
    columns.append(columns.empty() ? "" : "|").append(to_utf8(slice(text, line)));
  return columns;
}

TEST(Columns, OfHeadlinesAreLinesOfTheirOwn) {
  EXPECT_EQ(columns_of(u"دورة جديدة للبحارة الشباب\t\tنقابة الصيادين تطالب بتنظيم الموسم\nنص"),
            "دورة جديدة للبحارة الشباب|نقابة الصيادين تطالب بتنظيم الموسم|نص");
}

TEST(Columns, RowsAndCellsStayTogether) {
  for (const auto* line :
       {u"السعر\tنقابة الصيادين تطالب بتنظيم الموسم", u"أ\tب", u"نص", u"دورة جديدة للبحارة الشباب"})
    EXPECT_EQ(columns_of(line), to_utf8(line));
  EXPECT_EQ(columns_of(u"تسرب الماء من الصنبور\tشد الصامولة برفق شديد\nصوت عال في المضخة\tنظف "
                       u"المرشح كل أسبوع"),
            "تسرب الماء من الصنبور\tشد الصامولة برفق شديد|صوت عال في المضخة\tنظف المرشح كل أسبوع")
      << "a table of sentences";
}

} // namespace
} // namespace tanqih
