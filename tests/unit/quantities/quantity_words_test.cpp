// SPDX-License-Identifier: MIT
#include "quantities/quantity_words.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "knowledge.hpp"

namespace tanqih {
namespace {

/// One small row of each table.
QuantityTables small() {
  return {.calendar = "month_gregorian\tأكتوبر\t\t10\n",
          .numerals = "خمسة\tخمس\t5\n",
          .currencies = "جنيه\tجنيها\t-\tمصري=EGP\n",
          .units = "كيلومتر\tكم\tkm\n",
          .quantity_words = "and\tو\n",
          .nisba_endings = "ة\n"};
}

TEST(QuantityWords, AreReadFromTheirTables) {
  const auto words = load_quantity_words(small());
  ASSERT_TRUE(words.ok()) << words.error().message;
  EXPECT_EQ(words.value().numerals.size(), 1U);
  EXPECT_EQ(words.value().currencies.size(), 1U);
  EXPECT_EQ(words.value().units, std::vector<std::string>{"km"});
  EXPECT_TRUE(load_quantity_words({}).ok()) << "a table may be empty";
}

struct WrongRow {
  const char* name;
  std::string_view QuantityTables::*table;
  const char* row;
};

class WrongQuantityRow : public testing::TestWithParam<WrongRow> {};

TEST_P(WrongQuantityRow, IsAnErrorThatNamesTheTable) {
  QuantityTables tables = small();
  tables.*GetParam().table = GetParam().row;
  const auto words = load_quantity_words(tables);
  ASSERT_FALSE(words.ok());
  EXPECT_EQ(words.error().code, ErrorCode::damaged_data);
  EXPECT_NE(words.error().message.find(".tsv"), std::string::npos) << words.error().message;
}

INSTANTIATE_TEST_SUITE_P(
    Tables, WrongQuantityRow,
    testing::Values(
        WrongRow{"calendar_too_few_columns", &QuantityTables::calendar, "weekday\tالأحد\t\n"},
        WrongRow{"calendar_unknown_kind", &QuantityTables::calendar, "weekend\tالأحد\t\t7\n"},
        WrongRow{"calendar_no_kind", &QuantityTables::calendar, "\tالأحد\t\t7\n"},
        WrongRow{"calendar_no_number", &QuantityTables::calendar, "weekday\tالأحد\t\tseven\n"},
        WrongRow{"calendar_number_and_more", &QuantityTables::calendar, "weekday\tالأحد\t\t7x\n"},
        WrongRow{"calendar_no_clock", &QuantityTables::calendar, "moment\tالظهر\t\t1200\n"},
        WrongRow{"calendar_unknown_span", &QuantityTables::calendar, "span_word\tيوم\t\tQ\n"},
        WrongRow{"calendar_unknown_zone", &QuantityTables::calendar, "zone\tت غ\t\tUTC\n"},
        WrongRow{"second_row", &QuantityTables::calendar,
                 "weekday\tالأحد\t\t7\nweekday\tالاثنين\n"},
        WrongRow{"words_unknown_kind", &QuantityTables::quantity_words, "or\tأو\n"},
        WrongRow{"words_too_few_columns", &QuantityTables::quantity_words, "and\n"},
        WrongRow{"numeral_no_value", &QuantityTables::numerals, "خمسة\tخمس\n"},
        WrongRow{"numeral_no_number", &QuantityTables::numerals, "خمسة\tخمس\tfive\n"},
        WrongRow{"numeral_no_denominator", &QuantityTables::numerals, "نصف\t\t1/\n"},
        WrongRow{"unit_no_symbol", &QuantityTables::units, "كيلومتر\tكم\t\n"},
        WrongRow{"unit_too_few_columns", &QuantityTables::units, "كيلومتر\tكم\n"},
        WrongRow{"currency_short_code", &QuantityTables::currencies, "دولار\t\tUS\n"},
        WrongRow{"currency_short_other_code", &QuantityTables::currencies, "د.إ\t\tAED|JO\n"},
        WrongRow{"currency_no_divisor", &QuantityTables::currencies, "سنت\t\tUSD/x\n"},
        WrongRow{"currency_too_few_columns", &QuantityTables::currencies, "دولار\t\n"},
        WrongRow{"ending_empty", &QuantityTables::nisba_endings, "\tx\n"}),
    [](const auto& info) { return info.param.name; });

TEST(QuantityWords, AnErrorQuotesTheRow) {
  QuantityTables tables = small();
  tables.calendar = "weekend\tالأحد\t\t7\n";
  EXPECT_EQ(load_quantity_words(tables).error().message,
            "calendar.tsv: a column is missing or unknown; near: الأحد");
}

TEST(QuantityWords, ACurrencysCodeIsThatOfItsAdjective) {
  Currency pound;
  pound.countries = {{0, "EGP"}, {3, "GBP"}};
  EXPECT_EQ(*pound.code_of(3), "GBP");
  EXPECT_EQ(pound.code_of(1), nullptr);
  EXPECT_EQ(pound.code_of(-1), nullptr);
}

TEST(QuantityWords, AWordThatIsTwoThingsIsBoth) {
  const QuantityWords& words = *knowledge().quantities;
  bool second_and_a_second = false;
  for (const QuantityWords::Range& range : words.ranges) {
    const std::span<const Sense> senses{words.all_senses.data() + range.begin, range.count};
    const auto has = [&](QuantityRole role) {
      return std::any_of(senses.begin(), senses.end(),
                         [&](const Sense& sense) { return sense.role == role; });
    };
    second_and_a_second = second_and_a_second || (has(QuantityRole::ordinal) && // ثانية
                                                  has(QuantityRole::span));
  }
  EXPECT_TRUE(second_and_a_second);
}

} // namespace
} // namespace tanqih
