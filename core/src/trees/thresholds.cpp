// SPDX-License-Identifier: MIT
#include "trees/thresholds.hpp"

#include "base/hash.hpp"

namespace tanqih::trees {

namespace {

std::uint64_t hash_of(std::size_t feature, std::size_t bin) {
  const std::uint64_t mixed = ((feature << 8 | bin) + 1) * golden_64;
  return (mixed ^ mixed >> 32) * golden_64;
}

} // namespace

RowBins::RowBins(const Thresholds& thresholds)
    : thresholds_(thresholds), bins_(thresholds.features()), numbers_(thresholds.features()) {
  for (std::size_t feature = 0; feature < thresholds.features(); ++feature) {
    lower_.push_back(thresholds.bounds(feature)[0]);
    upper_.push_back(thresholds.bounds(feature)[1]);
    hash_ ^= hash_of(feature, 0);
  }
}

bool RowBins::move(std::span<const float> row) {
  const std::span<const std::uint16_t> places = thresholds_.places();
  const std::size_t features = places.size();
  for (std::size_t i = 0; i < features; ++i)
    numbers_[i] = row[places[i]];
  // Several at a time, by the compiler's vectors; then what moved is looked for.
  int moved = 0;
  for (std::size_t i = 0; i < features; ++i)
    moved |= static_cast<int>(numbers_[i] <= lower_[i]) | static_cast<int>(numbers_[i] > upper_[i]);
  if (moved == 0)
    return false;
  for (std::size_t i = 0; i < features; ++i)
    if (numbers_[i] <= lower_[i] || numbers_[i] > upper_[i])
      move_one(i);
  return true;
}

void RowBins::move_one(std::size_t feature) {
  const float* const bounds = thresholds_.bounds(feature);
  const float number = numbers_[feature];
  std::size_t bin = bins_[feature];
  hash_ ^= hash_of(feature, bin);
  while (bin + 1 < thresholds_.bins(feature) && number > bounds[bin + 1])
    ++bin;
  while (bin > 0 && number <= bounds[bin])
    --bin;
  hash_ ^= hash_of(feature, bin);
  bins_[feature] = static_cast<std::uint8_t>(bin);
  lower_[feature] = bounds[bin];
  upper_[feature] = bounds[bin + 1];
}

} // namespace tanqih::trees
