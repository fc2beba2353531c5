// SPDX-License-Identifier: MIT
// Random changes of a paste, the same for the same seed on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tanqih::fuzz {

/// A small linear congruential generator (Knuth's MMIX constants): std::uniform_int_distribution
/// differs between libraries.
class Random {
public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  /// From 0 to `bound` - 1; `bound` is not 0.
  std::size_t below(std::size_t bound) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>((state_ >> 33) % bound);
  }

private:
  std::uint64_t state_;
};

/// A piece of one of the seeds with a few changes: bytes flipped, cut, repeated, pieces of other
/// seeds and `words`, which parsers stumble over, put in. `seeds` is not empty.
[[nodiscard]] std::vector<std::byte> mutated(const std::vector<std::vector<std::byte>>& seeds,
                                             const std::vector<std::vector<std::byte>>& words,
                                             Random& random);

} // namespace tanqih::fuzz
