// SPDX-License-Identifier: MIT
#include "base/count_bits.hpp"

#include <bit>
#include <random>

#include <gtest/gtest.h>

namespace tanqih {
namespace {

TEST(CountBits, IsAsTheStandards) {
  std::mt19937_64 random(1);
  for (int i = 0; i < 10'000; ++i) {
    const std::uint64_t bits = random() & random();
    EXPECT_EQ(count_bits(bits), static_cast<unsigned>(std::popcount(bits)));
  }
  EXPECT_EQ(count_bits(0), 0U);
  EXPECT_EQ(count_bits(~std::uint64_t{0}), 64U);
}

} // namespace
} // namespace tanqih
