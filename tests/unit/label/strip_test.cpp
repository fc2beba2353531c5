// SPDX-License-Identifier: MIT
#include "label/strip.hpp"

#include <gtest/gtest.h>

#include "segment/segment.hpp"

namespace tanqih {
namespace {

const std::vector<Block> blocks = {{{0, 5}, {}}, {{6, 10}, {}}, {{11, 20}, {}}};
const std::vector<Label> labels = {{BlockKind::title, false, 90, Reason::body, u""},
                                   {BlockKind::share, false, 90, Reason::body, u""},
                                   {BlockKind::body, false, 90, Reason::body, u""}};

std::vector<bool> kept(const Options& options) {
  std::vector<bool> result;
  for (const Decision& decision :
       strip(blocks, labels, OffsetMap{}, options.keep, options.overrides))
    result.push_back(decision.keep);
  return result;
}

TEST(Strip, KeepsTheArticle) {
  EXPECT_EQ(kept({}), (std::vector{true, false, true}));
}

TEST(Strip, KeepsTheKindsAskedFor) {
  Options options;
  options.keep = {BlockKind::share};
  EXPECT_EQ(kept(options), (std::vector{true, true, true}));
}

TEST(Strip, APersonWins) {
  Options options;
  options.overrides = {{6, true, {}}, {11, {}, BlockKind::caption}, {7, true, {}}};
  EXPECT_EQ(kept(options), (std::vector{true, true, false}));
  const auto decisions = strip(blocks, labels, OffsetMap{}, options.keep, options.overrides);
  EXPECT_TRUE(decisions[1].overridden);
  EXPECT_EQ(decisions[2].label.kind, BlockKind::caption);
  EXPECT_FALSE(decisions[0].overridden);
}

TEST(Strip, ABlockIsNamedByWhereItStandsWithoutOverlap) {
  // The second line begins, by the edit, inside the first: it is known by where the first ends.
  const OffsetMap map({{{4, 8}, RepairRule::visual_order, u"،\nثم"}});
  const auto decisions =
      strip(blocks, labels, map, {}, {{origins_of(blocks, map)[1].begin, true, {}}});
  EXPECT_FALSE(decisions[0].overridden);
  EXPECT_TRUE(decisions[1].overridden);
}

} // namespace
} // namespace tanqih
