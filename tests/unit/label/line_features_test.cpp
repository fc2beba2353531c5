// SPDX-License-Identifier: MIT
#include "label/line_features.hpp"

#include <functional>

#include <gtest/gtest.h>

#include "label/page_fixture.hpp"
#include "label/rules.hpp"
#include "label/title.hpp"

namespace tanqih {
namespace {

using namespace article;
using Hashes = std::vector<std::uint32_t>;

/// The features of each line.
std::vector<Hashes> features_of(const Page& page) {
  const Region region = find_region(page.lines);
  const auto title = find_title(page.lines, page.blocks, region);
  const auto rules = label_by_rules(page.text, page.blocks, page.lines, region, title);
  crf::Features features;
  extract_line_features({page.blocks, page.lines, region, title, rules}, features);
  std::vector<Hashes> all;
  for (std::size_t i = 0; i < features.size(); ++i)
    all.emplace_back(features[i].begin(), features[i].end());
  return all;
}

std::u16string paste_of(std::u16string_view between) {
  return std::u16string(lead) + std::u16string(between) + std::u16string(later);
}

TEST(LineFeatures, AreTheSameForTheSamePaste) {
  const auto one = features_of(Page(paste_of(u"دعم المزارعين\n")));
  EXPECT_EQ(one, features_of(Page(paste_of(u"دعم المزارعين\n"))));
  ASSERT_EQ(one.size(), 3U);
  for (const Hashes& line : one)
    EXPECT_FALSE(line.empty());
}

TEST(LineFeatures, EachLineIsGivenOnceInOrderWhereItIsWanted) {
  const Page page(paste_of(u"دعم المزارعين\nمشاركة\n"));
  const Region region = find_region(page.lines);
  const auto title = find_title(page.lines, page.blocks, region);
  const auto rules = label_by_rules(page.text, page.blocks, page.lines, region, title);
  const LineReading reading{page.blocks, page.lines, region, title, rules};
  const auto all = features_of(page);
  std::vector<std::size_t> given;
  each_line_features(
      reading, [](std::size_t line) { return line % 2 == 1; },
      [&](std::size_t line, std::span<const std::uint32_t> features) {
        given.push_back(line);
        EXPECT_EQ(Hashes(features.begin(), features.end()), all[line])
            << "what is left out changes nothing of the others";
      });
  EXPECT_EQ(given, (std::vector<std::size_t>{1, 3}));
}

TEST(LineFeatures, TellACueAShapeAPlaceAndAMark) {
  const Hashes plain = features_of(Page(paste_of(u"دعم المزارعين\n")))[1];
  EXPECT_NE(features_of(Page(paste_of(u"مشاركة\n")))[1], plain);
  EXPECT_NE(features_of(Page(paste_of(u"دعم المزارعين:\n")))[1], plain);
  EXPECT_NE(features_of(Page(paste_of(u"دعم المزارعين؟\n")))[1], plain);
  const auto with = [](const std::function<void(Layout&)>& set) {
    return features_of(Page(paste_of(u"دعم المزارعين\n"),
                            [&](std::vector<Block>& blocks) { set(blocks[1].layout); }))[1];
  };
  EXPECT_NE(with([](Layout& layout) { layout.shape = BlockShape::heading; }), plain);
  EXPECT_NE(with([](Layout& layout) { layout.containers = in_aside; }), plain);
  EXPECT_NE(with([](Layout& layout) { layout.link_units = 13; }), plain);
  EXPECT_NE(with([](Layout& layout) { layout.blank_before = 1; }), plain);
}

TEST(LineFeatures, TellTheLinesAround) {
  const auto alone = features_of(Page(paste_of(u"دعم المزارعين\n")));
  const auto beside = features_of(Page(paste_of(u"دعم المزارعين\nمشاركة\n")));
  EXPECT_NE(alone[1], beside[1]);
}

TEST(LineFeatures, OfNoLinesAreNone) {
  EXPECT_TRUE(features_of(Page(u"")).empty());
  EXPECT_EQ(features_of(Page(u"كلمة")).size(), 1U);
}

} // namespace
} // namespace tanqih
