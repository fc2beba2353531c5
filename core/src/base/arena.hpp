// SPDX-License-Identifier: MIT
// Many short stretches in few allocations, all of which are freed together.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace tanqih {

template <class Value> class Arena {
public:
  /// A copy of `values`, which lives and stays in its place as long as the arena, moved or not.
  std::span<const Value> keep(std::span<const Value> values) {
    if (left_.size() < values.size()) {
      const std::size_t size = std::max(piece, values.size());
      pieces_.push_back(std::unique_ptr<Value[]>(new Value[size]));
      left_ = {pieces_.back().get(), size};
    }
    const std::span<Value> kept = left_.first(values.size());
    std::copy(values.begin(), values.end(), kept.begin());
    left_ = left_.subspan(values.size());
    return kept;
  }

private:
  static constexpr std::size_t piece = 4096;

  std::vector<std::unique_ptr<Value[]>> pieces_;
  std::span<Value> left_; ///< of the last piece
};

} // namespace tanqih
