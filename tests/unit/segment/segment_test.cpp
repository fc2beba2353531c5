// SPDX-License-Identifier: MIT
#include "segment/segment.hpp"

#include <gtest/gtest.h>

#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

/// The blocks of a text that needs no repair.
std::vector<Block> blocks_of(const Source& source) {
  return segment(source, source.text, OffsetMap{});
}

std::vector<Block> blocks_of(std::u16string_view text) {
  return blocks_of(read_text(text));
}

std::vector<std::string> lines_of(std::u16string_view text) {
  std::vector<std::string> lines;
  for (const Block& block : blocks_of(std::u16string(text)))
    lines.push_back(to_utf8(slice(text, block.span)));
  return lines;
}

using Lines = std::vector<std::string>;

TEST(Segment, EveryVisibleLineIsABlock) {
  EXPECT_EQ(lines_of(u""), Lines{});
  EXPECT_EQ(lines_of(u" \n\u00A0\n\u200B\n\t"), Lines{});
  EXPECT_EQ(lines_of(u"عنوان\n\n  فقرة أولى \nفقرة ثانية"),
            (Lines{"عنوان", "فقرة أولى", "فقرة ثانية"}));
  EXPECT_EQ(lines_of(u"أ\r\nب\rج\u2029د"), (Lines{"أ", "ب", "ج", "د"}));
  EXPECT_EQ(lines_of(u"\xD800\n."), (Lines{"\uFFFD", "."})) << "a lone surrogate is a box";
}

TEST(Segment, CountsTheBlankLinesOfThePaste) {
  const auto blocks = blocks_of(u"\n\nعنوان\nفقرة\n\nفقرة\r\n \r\n\r\nفقرة");
  ASSERT_EQ(blocks.size(), 4U);
  EXPECT_EQ(blocks[0].layout.blank_before, 0);
  EXPECT_EQ(blocks[1].layout.blank_before, 0);
  EXPECT_EQ(blocks[2].layout.blank_before, 1);
  EXPECT_EQ(blocks[3].layout.blank_before, 2);
}

TEST(Segment, AnItemOfATypedListIsOne) {
  const auto blocks = blocks_of(u"المطالب:\n• وقف النار\n2- فتح المعبر");
  ASSERT_EQ(blocks.size(), 3U);
  EXPECT_EQ(blocks[0].layout, Layout{});
  for (const std::size_t item : {1U, 2U}) {
    EXPECT_EQ(blocks[item].layout.shape, BlockShape::list_item);
    EXPECT_EQ(blocks[item].layout.level, 1);
    EXPECT_TRUE(blocks[item].layout.bullet);
  }
}

TEST(Segment, RowsOfTabsAreATable) {
  const auto shapes = [](std::u16string_view text) {
    std::vector<bool> rows;
    for (const Block& block : blocks_of(std::u16string(text)))
      rows.push_back(block.layout.shape == BlockShape::table_row);
    return rows;
  };
  EXPECT_EQ(shapes(u"الأسعار\nالأرز\t27\nالسكر\t31\nنهاية"),
            (std::vector{false, true, true, false}));
  EXPECT_EQ(shapes(u"الرئيسية\tسياسة\nثم سطر"), (std::vector{false, false})) << "alone";
  EXPECT_EQ(shapes(u"أ\tب\nج\tد\tه"), (std::vector{false, false})) << "not as many cells";
  EXPECT_EQ(shapes(u"\tأ\n\tب"), (std::vector{false, false})) << "an indent is no cell";
}

TEST(Segment, ColumnsOfHeadlinesAreBlocksInPlainTextOnly) {
  constexpr std::u16string_view text =
      u"دورة جديدة للبحارة الشباب\tنقابة الصيادين تطالب بتنظيم الموسم";
  EXPECT_EQ(lines_of(text),
            (Lines{"دورة جديدة للبحارة الشباب", "نقابة الصيادين تطالب بتنظيم الموسم"}));
  Source page;
  page.text = text;
  page.marked.push_back({{0, static_cast<std::uint32_t>(text.size())}, {}, 0});
  EXPECT_EQ(blocks_of(page).size(), 1U) << "a page says where its cells are";
}

TEST(Segment, LinesOfAMarkedBlockShareItsLayout) {
  const std::u16string text = u"عنوان الخبر\nسطر أول\nسطر ثان\n\nذيل";
  Source source = read_text(text);
  Layout heading;
  heading.shape = BlockShape::heading;
  heading.level = 2;
  Layout quote;
  quote.containers = in_article | in_quote;
  source.marked = {{{0, 11}, heading}, {{12, 27}, quote}, {{29, 32}, {}}};
  source.links = {{6, 11}, {16, 24}}; // the second goes over the line break
  source.bolds = {{0, 11}, {29, 31}};
  const auto blocks = blocks_of(source);
  ASSERT_EQ(blocks.size(), 4U);
  EXPECT_EQ(blocks[0].layout.shape, BlockShape::heading);
  EXPECT_EQ(blocks[0].layout.level, 2);
  EXPECT_EQ(blocks[0].layout.link_units, 5U);
  EXPECT_EQ(blocks[0].layout.bold_units, 11U);
  EXPECT_EQ(blocks[1].layout.containers, in_article | in_quote);
  EXPECT_EQ(blocks[2].layout.containers, in_article | in_quote);
  EXPECT_EQ(blocks[1].layout.link_units, 3U);
  EXPECT_EQ(blocks[2].layout.link_units, 4U);
  EXPECT_EQ(blocks[3].layout.bold_units, 2U);
  EXPECT_EQ(blocks[3].layout.blank_before, 1);
}

TEST(Segment, OriginsDoNotOverlap) {
  // "في\n، ثم" has its comma turned to the end of the first line by one edit across the break.
  const std::vector<Block> blocks = {{{0, 3}, {}}, {{4, 6}, {}}};
  const OffsetMap map({{{1, 6}, RepairRule::visual_order, u"ي،\nث"}});
  EXPECT_EQ(map.to_source(blocks[1].span).begin, 1U) << "inside the first";
  EXPECT_EQ(origins_of(blocks, map), (std::vector<Span>{{0, 6}, {6, 7}}));
  EXPECT_EQ(origins_of(blocks, OffsetMap{}), (std::vector<Span>{{0, 3}, {4, 6}}));
  EXPECT_TRUE(origins_of({}, map).empty());
}

} // namespace
} // namespace tanqih
