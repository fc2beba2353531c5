#include "name_profile.hpp"

#include <numeric>

namespace tanqih::train {

namespace {

constexpr std::uint32_t least_count = 4;
constexpr unsigned levels = 4;
constexpr unsigned places = 3;

} // namespace

std::uint8_t profile_of(const LabelCounts& counts) {
  const std::uint32_t all = std::accumulate(counts.begin(), counts.end(), 0U);
  if (all < least_count)
    return 0;
  unsigned type = 0;
  std::uint32_t most = 0;
  for (unsigned t = 0; t < 4; ++t)
    if (const std::uint32_t sum = counts[2 * t + 1] + counts[2 * t + 2]; sum > most) {
      most = sum;
      type = t;
    }
  if (most * 50 < all)
    return 1;
  const unsigned level = most * 10 < all       ? 0
                         : most * 20 < all * 7 ? 1
                         : most * 10 < all * 7 ? 2
                                               : 3;
  const std::uint32_t begins = counts[2 * type + 1];
  const unsigned place = begins * 3 > most * 2 ? 0 : begins * 3 < most ? 2 : 1;
  return static_cast<std::uint8_t>(2 + (type * levels + level) * places + place);
}

bool worth_a_row(std::uint8_t profile) {
  return profile >= 2 && (profile - 2U) / places % levels >= 2;
}

} // namespace tanqih::train
