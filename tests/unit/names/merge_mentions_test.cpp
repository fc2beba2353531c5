// SPDX-License-Identifier: MIT
#include "names/merge_mentions.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

Mention name(std::uint32_t begin, std::uint32_t end) {
  return {{begin, end}, MentionType::place, Origin::rule, 80, {}};
}
Mention date(std::uint32_t begin, std::uint32_t end) {
  return {{begin, end}, MentionType::date, Origin::rule, 80, {}};
}

/// "p0-5 d6-9": places and dates with their spans.
std::string merged(std::vector<Mention> first, std::vector<Mention> second) {
  std::string all;
  for (const Mention& mention : merge_mentions(std::move(first), std::move(second))) {
    all += all.empty() ? "" : " ";
    all += mention.type == MentionType::place ? 'p' : 'd';
    all += std::to_string(mention.span.begin) + '-' + std::to_string(mention.span.end);
  }
  return all;
}

TEST(MergeMentions, ThoseThatDoNotOverlapAllStay) {
  EXPECT_EQ(merged({name(0, 5), name(10, 12)}, {date(5, 8), date(20, 22)}),
            "p0-5 d5-8 p10-12 d20-22");
  EXPECT_EQ(merged({}, {date(5, 8)}), "d5-8");
  EXPECT_EQ(merged({name(0, 5)}, {}), "p0-5");
  EXPECT_EQ(merged({}, {}), "");
}

TEST(MergeMentions, OfTwoThatOverlapTheLongerStays) {
  EXPECT_EQ(merged({name(0, 12)}, {date(5, 12)}), "p0-12") << "شارع 15 مايو, not 15 مايو";
  EXPECT_EQ(merged({name(5, 8)}, {date(0, 8)}), "d0-8");
  EXPECT_EQ(merged({name(0, 4)}, {date(3, 9)}), "d3-9");
  EXPECT_EQ(merged({name(0, 4)}, {date(0, 9)}), "d0-9");
}

TEST(MergeMentions, OfTwoAsLongTheFirstsStays) {
  EXPECT_EQ(merged({name(0, 4)}, {date(0, 4)}), "p0-4");
  EXPECT_EQ(merged({date(0, 4)}, {name(0, 4)}), "d0-4");
}

TEST(MergeMentions, ALongOneMayTakeThePlaceOfSeveral) {
  EXPECT_EQ(merged({name(0, 3), name(4, 6)}, {date(0, 10)}), "d0-10");
}

} // namespace
} // namespace tanqih
