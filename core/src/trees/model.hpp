// SPDX-License-Identifier: MIT
// Model: boosted decision trees, read from the bytes that training wrote.
#pragma once

#include <array>
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
  /// A split: what is <= `threshold` goes on `left` nodes behind it, else `right`. A leaf is a
  /// split that goes nowhere, with its number as the threshold.
  struct Node {
    float threshold;
    std::uint16_t feature; ///< number of the row
    std::uint8_t behind[2];
  };
  static constexpr std::uint8_t is_leaf = 128; ///< in a file

  /// Trees that are walked side by side, a step of each in turn: where a walk goes next is known
  /// late, and no processor foresees it.
  static constexpr std::size_t lanes = 8;
  struct Group {
    std::array<std::uint32_t, lanes> roots; ///< of nodes_
    std::uint32_t depth;                    ///< of the deepest
  };

  void add(std::size_t tree, std::uint32_t root, std::uint32_t depth);

  std::vector<float> first_;
  std::vector<Node> nodes_; ///< tree by tree: its splits, then its leaves
  std::vector<Group> groups_;
  float unit_ = 1;
};

} // namespace tanqih::trees
