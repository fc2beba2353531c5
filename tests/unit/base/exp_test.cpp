// SPDX-License-Identifier: MIT
#include "base/exp.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace tanqih {
namespace {

TEST(Exp, IsTheLibrarysToTwelveDigits) {
  for (double x = 0; x > -60; x -= 0.037)
    EXPECT_NEAR(exp_of(x) / std::exp(x), 1, 1e-12) << x;
}

TEST(Exp, IsOneAtNothingAndNothingFarBelow) {
  EXPECT_EQ(exp_of(0), 1);
  EXPECT_GT(exp_of(-700), 0);
  EXPECT_EQ(exp_of(-701), 0);
}

TEST(Exp, IsKnownWhenCompiled) {
  static_assert(exp_of(-1) > 0.36787944 && exp_of(-1) < 0.36787945);
}

} // namespace
} // namespace tanqih
