// SPDX-License-Identifier: MIT
#include "tanqih/enum_names.hpp"

#include <set>

#include <gtest/gtest.h>

namespace tanqih {
namespace {

template <class Enum> class EnumNames : public testing::Test {};
using Named =
    testing::Types<BlockKind, BlockShape, RepairRule, MentionType, Origin, IssueCode, ErrorCode,
                   Stage, InputFormat, QuoteStyle, DashStyle, EllipsisStyle, DigitStyle, Reason>;
TYPED_TEST_SUITE(EnumNames, Named);

TYPED_TEST(EnumNames, EachValueHasAWordOfItsOwn) {
  const auto& names = enum_names<TypeParam>;
  for (std::size_t i = 0; i < names.size(); ++i) {
    EXPECT_EQ(name_of(static_cast<TypeParam>(i)), names[i]);
    EXPECT_EQ(enum_named<TypeParam>(names[i]), static_cast<TypeParam>(i));
  }
  EXPECT_EQ(enum_named<TypeParam>("no such word"), std::nullopt);
  EXPECT_EQ(enum_named<TypeParam>(""), std::nullopt);
}

TEST(EnumNames, ALastValueHasTheLastWord) {
  EXPECT_EQ(name_of(BlockKind::other), "other");
  EXPECT_EQ(name_of(Reason::seems_other), "seems_other");
  EXPECT_EQ(container_names.back(), "list");
  EXPECT_EQ(in_list, 1 << (container_count - 1));
}

TEST(EnumNames, KeptAreTheArticlesOwnKinds) {
  std::set<std::string_view> kept;
  for (int kind = 0; kind < block_kind_count; ++kind)
    if (is_kept(static_cast<BlockKind>(kind)))
      kept.insert(name_of(static_cast<BlockKind>(kind)));
  EXPECT_EQ(kept, (std::set<std::string_view>{"body", "subheading", "title"}));
}

TEST(EnumNames, StylesAreSetByTheirNames) {
  TextStyle style;
  EXPECT_TRUE(set_style(style, "quotes", "curly"));
  EXPECT_EQ(style.quotes, QuoteStyle::curly);
  EXPECT_FALSE(set_style(style, "quotes", "dots"));
  EXPECT_EQ(style.quotes, QuoteStyle::curly);
  EXPECT_FALSE(set_style(style, "commas", "curly"));
  EXPECT_EQ(style_names("ellipses").size(), 3U);
  EXPECT_TRUE(style_names("commas").empty());
}

TEST(EnumNames, AUsersNameIsNoDate) {
  EXPECT_EQ(user_name_of(u"الواحة", "misc")->type, MentionType::misc);
  EXPECT_EQ(user_name_of(u"الواحة", "none")->type, std::nullopt);
  EXPECT_FALSE(user_name_of(u"الواحة", "date"));
  EXPECT_FALSE(user_name_of(u"الواحة", "city"));
}

} // namespace
} // namespace tanqih
