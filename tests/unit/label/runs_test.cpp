// SPDX-License-Identifier: MIT
#include "label/runs.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "growth.hpp"
#include "label/page_fixture.hpp"

namespace tanqih {
namespace {

using Ends = std::vector<std::pair<std::size_t, std::size_t>>;

/// Lines with a tab are rows.
Page with_rows(std::u16string_view paste) {
  return Page(paste, [&](std::vector<Block>& blocks) {
    for (Block& block : blocks)
      if (slice(paste, block.span).find(u'\t') != std::u16string_view::npos)
        block.layout.shape = BlockShape::table_row;
  });
}

Ends runs_of(const Page& page) {
  Ends ends;
  for (const Run& run : find_runs(page.blocks, page.lines))
    ends.emplace_back(run.first, run.last);
  return ends;
}

TEST(Runs, AreRowsOfATableOrFields) {
  EXPECT_EQ(runs_of(with_rows(u"السهم\tالإغلاق\nبنك الخليج\t412\nوتراجعت تسعة أسهم.")),
            (Ends{{0, 1}}));
  EXPECT_EQ(runs_of(with_rows(u"التشكيل\nالدفاع: كريم، حسام\nالوسط: علي\nالهجوم: سيد\nالبدلاء")),
            (Ends{{1, 3}}));
  EXPECT_EQ(runs_of(with_rows(u"أ\tب\nالدفاع: كريم\nالوسط: علي\nالهجوم: سيد\nج\tد\nه\tو")),
            (Ends{{1, 3}, {4, 5}}));
}

TEST(Runs, FewerLinesAndSentencesAreNone) {
  EXPECT_EQ(runs_of(with_rows(u"أ\tب\nالوسط: علي\nالهجوم: سيد")), Ends{});
  EXPECT_EQ(runs_of(with_rows(u"قال: لا.\nقالت: نعم.\nقالوا: ربما.")), Ends{});
  EXPECT_EQ(runs_of(with_rows(u"10:30\n11:30\n12:30")), Ends{});
  EXPECT_EQ(runs_of(with_rows(u"الدفاع:\nالوسط:\nالهجوم:")), Ends{});
}

TEST(Runs, ACueAmongFieldsIsAField) {
  const auto cues_left = [](std::u16string_view paste) {
    Page page(paste);
    spare_fields(find_runs(page.blocks, page.lines), page.lines);
    std::size_t cues = 0;
    for (const Line& line : page.lines)
      cues += line.cue.cue ? 1U : 0U;
    return cues;
  };
  EXPECT_EQ(cues_left(u"الكتاب: حارس الجسر\nالمؤلف: نبيل سمارة\nالمصدر: دار المرفأ"), 0U);
  EXPECT_EQ(cues_left(u"المصدر: الواحة\nالمصدر: المرفأ\nالتحرير: نبيل"), 2U)
      << "credits below each other";
  EXPECT_EQ(cues_left(u"المصدر: الواحة"), 1U);
}

TEST(Runs, AreFoundInLinearTime) {
  expect_near_linear(
      400,
      [](std::size_t times) {
        std::u16string paste;
        for (std::size_t i = 0; i < times; ++i)
          paste.append(u"الوسط: علي نبيل\n");
        return Page(paste);
      },
      [](const Page& page) { return find_runs(page.blocks, page.lines); });
}

} // namespace
} // namespace tanqih
