// SPDX-License-Identifier: MIT
// Model: boosted decision trees, read from the bytes that training wrote.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "crf/byte_reader.hpp"
#include "tanqih/result.hpp"

namespace tanqih::trees {

// In a file, all numbers little-endian:
//   u16 features | u16 classes | u16 trees a class | f32 what a leaf of 1 stands for |
//   u32 size of the names | the features' names, each with a '\n' | f32 first score of each class |
//   for each feature u8 thresholds and then their f32, ascending |
//   tree by tree, the classes of one round together: u8 leaves; for each of its splits (one fewer
//   than leaves) u16 feature, u8 threshold, u8 left, u8 right, children below 128 being splits of
//   the tree and others 128 + leaf; then i8 of each leaf.
/// A score is a sum over trees: what is <= the threshold goes left. Sums are of integers, so that
/// every platform gives the same.
class Model {
public:
  static constexpr std::size_t most_classes = 32;

  /// `features` are the names of a row's numbers, in their order: the trees may ask for some of
  /// them. Error: damaged_data.
  [[nodiscard]] static Result<Model> read(crf::ByteReader& reader,
                                          std::span<const std::string> features);

  [[nodiscard]] std::size_t class_count() const { return first_.size(); }

  /// The score of each class, in nats. `row` has a number for each feature, none of them NaN.
  void score(std::span<const float> row, std::span<float> scores) const;

private:
  struct Split {
    float threshold;
    std::uint16_t feature; ///< number of the row
    std::uint8_t left;
    std::uint8_t right;
  };
  struct Tree {
    std::uint32_t splits; ///< its first
    std::uint32_t leaves; ///< its first
    std::uint8_t root;    ///< 0, or a leaf where there is no split
  };
  static constexpr std::uint8_t is_leaf = 128;

  std::vector<float> first_;
  std::vector<Tree> trees_;
  std::vector<Split> splits_;
  std::vector<std::int8_t> leaves_;
  float unit_ = 1;
};

} // namespace tanqih::trees
