// SPDX-License-Identifier: MIT
// The shares of a paste's lines by the trees, each found once for lines that look alike to them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "label/line_model.hpp"

namespace tanqih {

/// Remembers those that came last: trees ask a number only whether it is above a few thresholds, so
/// that the lines of a list are few to them.
class LineShares {
public:
  /// `model` must outlive it. `lines`: how many the paste has, for its own size.
  LineShares(const LineModel& model, std::size_t lines);

  /// LineModel::shares of a line with these numbers. Stands until the next call.
  [[nodiscard]] const ClassShares& of(std::span<const float> row);

private:
  struct Place {
    std::uint64_t hash = 0;
    bool taken = false;
    ClassShares shares{};
  };

  const LineModel& model_;
  trees::RowBins row_;
  std::vector<Place> places_;      ///< a power of two; the last row that fell on each
  std::vector<std::uint8_t> bins_; ///< of each place
  const Place* last_ = nullptr;
};

} // namespace tanqih
