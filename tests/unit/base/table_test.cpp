// SPDX-License-Identifier: MIT
#include "base/table.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tanqih {
namespace {

using testing::ElementsAre;

std::vector<TableRow> all_rows(std::string_view tsv) {
  std::vector<TableRow> rows;
  for (const TableRow& row : table_rows(tsv))
    rows.push_back(row);
  return rows;
}

TEST(Table, RowsAndFields) {
  EXPECT_THAT(all_rows(""), ElementsAre());
  EXPECT_THAT(all_rows("# only\n\n#\n"), ElementsAre());
  EXPECT_THAT(all_rows("# head\na\tb\r\n\n\tc\nd\t"),
              ElementsAre(ElementsAre("a", "b"), ElementsAre("", "c"), ElementsAre("d", "")));
}

TEST(Table, Variants) {
  std::vector<std::string_view> variants;
  each_variant("a|bc", [&](std::string_view form) { variants.push_back(form); });
  EXPECT_THAT(variants, ElementsAre("a", "bc"));
  each_variant("", [&](std::string_view) { ADD_FAILURE(); });
}

} // namespace
} // namespace tanqih
