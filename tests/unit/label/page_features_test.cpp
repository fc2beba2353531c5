// SPDX-License-Identifier: MIT
#include "label/page_features.hpp"

#include <cmath>
#include <map>

#include <gtest/gtest.h>

#include "data.hpp"
#include "knowledge.hpp"
#include "read/source.hpp"
#include "repair/repair.hpp"
#include "segment/segment.hpp"

namespace tanqih {
namespace {

/// The numbers of each line by their names.
std::vector<std::map<std::string, float>> rows_of(std::u16string_view paste, bool html) {
  const Knowledge& known = knowledge();
  const Source source = html ? read_html(paste, known.classes) : read_text(paste);
  const Repaired repaired = repair(known.letters, source.text);
  const std::vector<Block> blocks = segment(source, repaired.text, repaired.map);
  const PageReading reading =
      read_page({known.cues, known.openers, known.frames, known.words, known.classes},
                {repaired.text, blocks, source.tree, source.page.title.text});
  const PageFeatures features(reading);
  const auto names = page_feature_names(known.classes.names());
  EXPECT_EQ(names.size(), features.size());
  std::vector<std::map<std::string, float>> rows;
  std::vector<float> row(features.size());
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    features.describe(i, row);
    for (std::size_t f = 0; f < row.size(); ++f)
      EXPECT_FALSE(std::isnan(row[f])) << names[f];
    rows.emplace_back();
    for (std::size_t f = 0; f < row.size(); ++f)
      rows.back()[names[f]] = row[f];
  }
  return rows;
}

constexpr std::u16string_view sentence =
    u"افتتح وزير الزراعة صباح اليوم معرض التمور السنوي في المدينة القديمة بحضور مئات المزارعين من "
    u"القرى التي تجاورها، وقال إن الموسم كان جيدا.";

TEST(PageFeatures, ALineByItself) {
  const auto row = rows_of(u"هل ارتفع السعر إلى 12:30؟", false).at(0);
  EXPECT_EQ(row.at("line_words"), 6);
  EXPECT_EQ(row.at("line_asks"), 1);
  EXPECT_EQ(row.at("line_clock"), 1);
  EXPECT_EQ(row.at("line_particles"), 1) << "إلى";
}

TEST(PageFeatures, NearLinesAreSeenAndThereEnds) {
  const auto rows = rows_of(u"سطر\nسطران هنا\nثلاثة أسطر هنا", false);
  EXPECT_EQ(rows[1].at("near_-1_words"), 1);
  EXPECT_EQ(rows[1].at("near_1_words"), 3);
  EXPECT_EQ(rows[1].at("near_-2_words"), -1) << "there is none";
}

TEST(PageFeatures, TheBranchOfASidebarIsAllOfIt) {
  std::u16string html(u"<main><article><h1>عنوان الخبر كله</h1>");
  for (int i = 0; i < 5; ++i)
    html.append(u"<p>").append(sentence).append(u"</p>");
  html += u"</article><aside class=related><h4>اقرأ أيضا</h4><ul><li><a href=x>خبر أول</a></li>"
          u"<li><a href=y>خبر ثان</a></li></ul></aside></main>";
  const auto rows = rows_of(html, true);
  ASSERT_EQ(rows.size(), 9U);
  EXPECT_EQ(rows[7].at("in_aside"), 3) << "steps up: li, ul, aside";
  EXPECT_EQ(rows[7].at("class_related"), 3);
  EXPECT_EQ(rows[7].at("tree_branch_lines"), 3) << "the heading and both links";
  EXPECT_EQ(rows[7].at("tree_link"), 1);
  EXPECT_EQ(rows[3].at("in_article"), 2);
  EXPECT_EQ(rows[3].at("class_related"), 0);
  EXPECT_GT(rows[3].at("tree_form_prose_share"), 0.9F);
}

TEST(PageFeatures, PlainTextHasNothingOfATree) {
  const auto rows = rows_of(sentence, false);
  for (const auto& [name, value] : rows.at(0))
    if (name.starts_with("tree_") || name.starts_with("class_") || name.starts_with("in_")) {
      EXPECT_EQ(value, 0) << name;
    }
}

} // namespace
} // namespace tanqih
