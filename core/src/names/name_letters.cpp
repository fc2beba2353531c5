// SPDX-License-Identifier: MIT
#include "names/name_letters.hpp"

#include <array>

namespace tanqih {

std::uint8_t foreign_step(const crf::Model& letters, std::u16string_view folded) {
  if (folded.size() < least_letters)
    return 0;
  std::array<std::uint32_t, 2 * (most_letters + 1) + 1> features{};
  std::size_t count = 0;
  letter_features(folded, [&](std::uint32_t feature) { features[count++] = feature; });
  crf::Scores scores{};
  letters.score(std::span(features).first(count), scores);
  // Odds of 1 to 150, 1 to 20, 1 to 4.5, even, and as many the other way; beyond, 1,100 to 1.
  static constexpr std::array<std::int32_t, foreign_steps - 1> nats_in_halves = {-10, -6, -3, 0,
                                                                                 3,   6,  10, 14};
  const std::int32_t lead = 2 * (scores[1] - scores[0]);
  std::uint8_t step = 1;
  for (const std::int32_t bound : nats_in_halves)
    step = static_cast<std::uint8_t>(step + (lead >= bound * letters.scale()));
  return step;
}

} // namespace tanqih
