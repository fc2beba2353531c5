// SPDX-License-Identifier: MIT
// How the time of a stage grows with what it is given.
#pragma once

#include <algorithm>
#include <cstddef>
#include <ctime>

#include <gtest/gtest.h>

namespace tanqih {

/// Asserts that eight times `size` takes near eight times as long, not 64 times as a square would.
/// The bound is half of that, as what is larger also leaves the processor's caches. Processor time
/// of this process, the least of three runs: what else the machine does is not counted.
/// `make(size)` makes the input, and `work(input)` alone is timed.
template <class Make, class Work> void expect_near_linear(std::size_t size, Make make, Work work) {
  const auto once = make(size);
  const auto eight_times = make(8 * size);
  const auto seconds = [&](const auto& input, int times) {
    const std::clock_t begin = std::clock();
    for (int i = 0; i < times; ++i)
      work(input);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  };
  const auto least = [&](const auto& input, int times) {
    return std::min({seconds(input, times), seconds(input, times), seconds(input, times)});
  };
  int times = 1; // so often that a clock of microseconds tells it
  while (seconds(once, times) < 0.002)
    times *= 2;
  const double little = least(once, times);
  EXPECT_LT(least(eight_times, times), 32 * little) << "seconds; an eighth takes " << little;
}

} // namespace tanqih
