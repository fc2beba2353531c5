// SPDX-License-Identifier: MIT
// exp to the last bit the same on every platform: libraries differ in it, and with them confidences
// would.
#pragma once

#include <cstdint>

#include "base/bit_cast.hpp"

namespace tanqih {

/// e to the power of `x`, for x <= 0; 0 below -700. Within 1e-12 of the true value, by sums and
/// products alone, which IEEE 754 fixes (the library is compiled without fused ones).
[[nodiscard]] constexpr double exp_of(double x) {
  if (x < -700)
    return 0;
  constexpr double log_2 = 0.69314718055994530942;
  const auto whole = static_cast<std::int64_t>(x / log_2 - 0.5); // rounds to nearest for x <= 0
  const double rest = x - static_cast<double>(whole) * log_2;    // |rest| <= log_2 / 2
  double sum = 1;
  for (int i = 12; i > 0; --i)
    sum = 1 + sum * rest / i;
  return sum * bit_cast<double>(static_cast<std::uint64_t>(whole + 1023) << 52U);
}

} // namespace tanqih
