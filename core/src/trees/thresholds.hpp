// SPDX-License-Identifier: MIT
// What trees see of a row: between which of their thresholds each number lies.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace tanqih::trees {

/// The thresholds of each feature that is asked for.
class Thresholds {
public:
  /// Of the next feature: its place in a row, and its thresholds, ascending, 255 at most.
  void add(std::uint16_t place, std::span<const float> ascending) {
    constexpr float infinite = std::numeric_limits<float>::infinity();
    places_.push_back(place);
    bounds_.push_back(-infinite);
    bounds_.insert(bounds_.end(), ascending.begin(), ascending.end());
    bounds_.push_back(infinite);
    first_.push_back(static_cast<std::uint32_t>(bounds_.size()));
  }

  [[nodiscard]] std::size_t features() const { return places_.size(); }
  /// Of a row's numbers, by feature.
  [[nodiscard]] std::span<const std::uint16_t> places() const { return places_; }
  /// Bin b of a feature is above bounds(feature)[b], and at most [b + 1].
  [[nodiscard]] const float* bounds(std::size_t feature) const { return &bounds_[first_[feature]]; }
  [[nodiscard]] std::size_t bins(std::size_t feature) const {
    return bins_before(feature + 1) - bins_before(feature);
  }
  [[nodiscard]] std::size_t all_bins() const { return bins_before(features()); }
  /// The bins of all features before.
  [[nodiscard]] std::size_t bins_before(std::size_t feature) const {
    return first_[feature] - feature;
  }

private:
  std::vector<std::uint16_t> places_;
  std::vector<std::uint32_t> first_{0}; ///< of bounds_; and its end
  std::vector<float> bounds_;           ///< -inf, thresholds, inf, a feature after the other
};

/// The bins of a row, moved from row to row: most numbers of a line are where those of the line
/// before are.
class RowBins {
public:
  /// `thresholds` must outlive it. All numbers are in their first bins.
  explicit RowBins(const Thresholds& thresholds);

  /// false: all is in the same bins as before. `row` has a number for each feature, none of them
  /// NaN.
  bool move(std::span<const float> row);

  /// Of each feature how many of its thresholds are below its number.
  [[nodiscard]] std::span<const std::uint8_t> all() const { return bins_; }
  /// Of all().
  [[nodiscard]] std::uint64_t hash() const { return hash_; }

private:
  void move_one(std::size_t feature);

  const Thresholds& thresholds_;
  std::vector<std::uint8_t> bins_;
  std::vector<float> numbers_, lower_, upper_; ///< by feature; the bins' bounds
  std::uint64_t hash_ = 0;
};

} // namespace tanqih::trees
