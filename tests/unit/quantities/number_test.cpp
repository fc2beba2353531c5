// SPDX-License-Identifier: MIT
#include "quantities/number.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

constexpr std::int64_t most = INT64_MAX;

TEST(Number, IsKeptInLowestTerms) {
  EXPECT_EQ((Number{1, 2} + Number{1, 6}), (Number{2, 3}));
  EXPECT_EQ((Number{1, 2} + Number{1, 2}), (Number{1, 1}));
  EXPECT_EQ((Number{2, 3} * Number{3, 4}), (Number{1, 2}));
  EXPECT_EQ((Number{-1, 2} * Number{4, 1}), (Number{-2, 1}));
  EXPECT_EQ((Number{0, 1} * Number{1, 3}), (Number{0, 1}));
  EXPECT_TRUE((Number{5, 1}.is(5)));
  EXPECT_FALSE((Number{5, 2}.is(5)));
}

TEST(Number, TooLargeIsUnknownAndNotWrapped) {
  EXPECT_FALSE((Number{most, 1} + Number{1, 1}).known());
  EXPECT_FALSE((Number{most, 1} * Number{2, 1}).known());
  EXPECT_FALSE((Number{1, most} + Number{1, 2}).known());
  EXPECT_FALSE((Number{1, most} * Number{1, 2}).known());
  EXPECT_TRUE((Number{most, 1} + Number{0, 1}).known());
}

TEST(Number, WithAnUnknownOneIsUnknown) {
  EXPECT_FALSE((Number::unknown() + Number{1, 1}).known());
  EXPECT_FALSE((Number{1, 1} + Number::unknown()).known());
  EXPECT_FALSE((Number::unknown() * Number{0, 1}).known());
}

TEST(Number, IsLessByItsValue) {
  EXPECT_TRUE((Number{1, 3} < Number{1, 2}));
  EXPECT_FALSE((Number{1, 2} < Number{1, 2}));
  EXPECT_TRUE((Number{-5, 1} < Number{1, 2}));
  EXPECT_FALSE((Number::unknown() < Number{1, 1}));
  EXPECT_FALSE((Number{1, 1} < Number::unknown()));
}

TEST(Number, IsWrittenAsADecimalWhereThatEnds) {
  struct Row {
    Number number;
    const char* decimal;
  };
  for (const auto& [number, decimal] : {
           Row{{0, 1}, "0"},
           Row{{1'500'000, 1}, "1500000"},
           Row{{25, 2}, "12.5"},
           Row{{-1, 4}, "-0.25"},
           Row{{1, 1000}, "0.001"},
           Row{{1, 3}, ""}, // without end
           Row{{most, 1}, "9223372036854775807"},
           Row{Number::unknown(), ""},
       })
    EXPECT_EQ(to_decimal(number), decimal);
}

} // namespace
} // namespace tanqih
