// SPDX-License-Identifier: MIT
#include "label/constraints.hpp"

#include <gtest/gtest.h>

#include "label/page_fixture.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"

namespace tanqih {
namespace {

using namespace article;

bool allows(crf::LabelSet set, BlockKind kind) {
  return (set >> static_cast<unsigned>(kind) & 1U) != 0;
}

std::vector<crf::LabelSet> kinds_of(const Page& page,
                                    std::optional<std::size_t> title = std::nullopt) {
  return allowed_kinds(page.blocks, page.lines, find_region(page.lines), title);
}

std::u16string paste_of(std::initializer_list<std::u16string_view> parts) {
  std::u16string text;
  for (const std::u16string_view part : parts)
    text += part;
  return text;
}

TEST(Constraints, EveryLineMayBeSomething) {
  for (const std::u16string_view paste : {u"", u"قفا نبك", u"مشاركة\nمشاركة"})
    for (const crf::LabelSet set : kinds_of(Page(paste)))
      EXPECT_NE(set, 0U);
}

TEST(Constraints, AWholeCueIsItsKindAndNoOther) {
  const auto kinds = kinds_of(Page(paste_of({lead, u"مشاركة\nتابعوا قناتنا على تلغرام\n", later})));
  EXPECT_EQ(kinds[1], 1U << static_cast<unsigned>(BlockKind::share));
  EXPECT_FALSE(allows(kinds[2], BlockKind::body)) << "a cue inside a line: no article";
  EXPECT_TRUE(allows(kinds[2], BlockKind::promo));
  EXPECT_TRUE(allows(kinds[2], BlockKind::related)) << "but what it is is weighed";
}

TEST(Constraints, ACueBehindASentenceMayBeGluedToAParagraph) {
  const auto kinds = kinds_of(
      Page(paste_of({lead, u"قال الوزير إن الموسم جيد جدا. تابعوا قناتنا على تلغرام\n", later})));
  EXPECT_TRUE(allows(kinds[1], BlockKind::body));
  EXPECT_FALSE(allows(kinds[1], BlockKind::title));
}

TEST(Constraints, TheFirstParagraphIsTheArticle) {
  const auto kinds =
      kinds_of(Page(paste_of({u"عنوان الخبر\n", lead, later, later, later, later, later})));
  EXPECT_EQ(kinds[1], 1U << static_cast<unsigned>(BlockKind::body));
  EXPECT_EQ(kinds[2], kept_kinds);
  EXPECT_FALSE(allows(kinds[2], BlockKind::related));
  EXPECT_TRUE(allows(kinds[3], BlockKind::legal)) << "its last paragraphs may be none";
}

TEST(Constraints, ATitleIsOneAndNothingOfTheArticleStandsAboveIt) {
  const Page page(paste_of({u"اقتصاد\nوزير الزراعة يفتتح معرض التمور\n", lead,
                            u"وزير الزراعة يفتتح معرض التمور\nوزير الزراعة يفتتح معرض التمور | "
                            u"الواحة\n",
                            later}));
  const auto kinds = kinds_of(page, 1);
  EXPECT_EQ(kinds[1], 1U << static_cast<unsigned>(BlockKind::title));
  EXPECT_FALSE(allows(kinds[0], BlockKind::body));
  EXPECT_TRUE(allows(kinds[0], BlockKind::navigation));
  EXPECT_TRUE(allows(kinds[3], BlockKind::title)) << "it may stand there again";
  EXPECT_FALSE(allows(kinds[3], BlockKind::body));
  EXPECT_FALSE(allows(kinds[4], BlockKind::body)) << "nor with a site's name behind it";
}

TEST(Constraints, WhatComesTwiceAboveTheArticleIsAMenu) {
  const auto once = kinds_of(Page(paste_of({u"أخبار\nتمور\n", lead, later})));
  const auto twice = kinds_of(Page(paste_of({u"أخبار\nأخبار\n", lead, later})));
  EXPECT_TRUE(allows(once[0], BlockKind::body));
  EXPECT_FALSE(allows(twice[0], BlockKind::body));
}

TEST(Constraints, ARowOfATableInsideBelongsToTheArticle) {
  const Page page(paste_of({lead, u"الأرز\t27\n", later}), [](std::vector<Block>& blocks) {
    blocks[1].layout.shape = BlockShape::table_row;
  });
  EXPECT_EQ(kinds_of(page)[1], kept_kinds);
}

TEST(Constraints, PlacesOfThePageThatHoldNoArticle) {
  for (const std::uint16_t container : {in_nav, in_figcaption, in_button, in_hidden}) {
    const Page page(paste_of({lead, u"كلام قصير\n", later}),
                    [&](std::vector<Block>& blocks) { blocks[1].layout.containers = container; });
    EXPECT_FALSE(allows(kinds_of(page)[1], BlockKind::body));
  }
}

TEST(Constraints, KeptKindsAreThoseOfTheArticle) {
  for (int kind = 0; kind < block_kind_count; ++kind) {
    const auto one = static_cast<BlockKind>(kind);
    EXPECT_EQ(is_kept(one),
              one == BlockKind::title || one == BlockKind::body || one == BlockKind::subheading)
        << name_of(one);
  }
}

} // namespace
} // namespace tanqih
