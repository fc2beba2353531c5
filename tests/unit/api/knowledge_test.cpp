// SPDX-License-Identifier: MIT
#include "api/knowledge.hpp"

#include <gtest/gtest.h>

#include "tanqih/knowledge.hpp"

namespace tanqih {
namespace {

TEST(Knowledge, AllBuiltInTablesRead) {
  EXPECT_TRUE(load_knowledge().ok());
  EXPECT_TRUE(built_in_lexicon().ok());
  EXPECT_TRUE(built_in_quantities().ok());
  EXPECT_TRUE(built_in_names().ok());
  EXPECT_TRUE(built_in_latin_names().ok());
}

int loads = 0;

TEST(Lazy, IsReadOnce) {
  static const Lazy<int> table(+[] { return Result<int>(++loads); });
  EXPECT_EQ(*table, 1);
  EXPECT_EQ(*table, 1);
  EXPECT_FALSE(table.damage());
}

TEST(Lazy, IsEmptyWhereItIsDamaged) {
  static const Lazy<int> table(+[] { return Result<int>(Error{ErrorCode::damaged_data, "no"}); });
  EXPECT_FALSE(table.damage());
  EXPECT_EQ(*table, 0);
  EXPECT_EQ(table.damage()->message, "no");
}

} // namespace
} // namespace tanqih
