// SPDX-License-Identifier: MIT
// What training has learnt of lines: how well each class fits a line, and which classes follow
// each other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "label/line_chain.hpp"
#include "label/line_class.hpp"
#include "tanqih/result.hpp"
#include "trees/model.hpp"

namespace tanqih {

/// Boosted trees score the classes of a line by itself, and a chain weighs the lines of a paste
/// against each other.
class LineModel {
public:
  // In a file: the trees | f32 least share of a class | f32 weight of each class | the chain.
  /// `features` are page_feature_names. Error: damaged_data.
  [[nodiscard]] static Result<LineModel> read(crf::ByteReader& reader,
                                              std::span<const std::string> features);

  [[nodiscard]] const trees::Model& trees() const { return trees_; }
  [[nodiscard]] const LineChain& chain() const { return chain_; }

  /// How likely each class is of a line whose numbers are in these bins; they sum up to 1.
  [[nodiscard]] ClassShares shares(std::span<const std::uint8_t> bins) const;
  /// How well each class fits, for the chain: its share, not below the least, by its weight, which
  /// makes up for how frequent it is.
  [[nodiscard]] ClassShares fit(const ClassShares& shares) const;

private:
  LineModel(trees::Model trees, crf::ByteReader& reader);

  trees::Model trees_;
  float least_ = 0;
  ClassShares weights_{};
  LineChain chain_;
};

} // namespace tanqih
