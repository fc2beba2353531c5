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
#include "trees/thresholds.hpp"

namespace tanqih::trees {

// In a file, all numbers little-endian:
//   u16 features | u16 classes | u16 trees a class | f32 what a leaf of 1 stands for |
//   u32 size of the names | the features' names, each with a '\n' | f32 first score of each class |
//   for each feature u8 thresholds and then their f32, ascending |
//   tree by tree, the classes of one round together: u8 leaves, 16 at most; for each of its splits
//   (one fewer than leaves) u16 feature, u8 threshold, u8 left, u8 right, children below 128 being
//   splits of the tree and others 128 + leaf; then i8 of each leaf.
/// A score is a sum over trees: what is <= the threshold goes left. Sums are of integers, so that
/// every platform gives the same.
///
/// No tree is walked (QuickScorer, Lucchese et al. 2015): a split whose number is above its
/// threshold takes the leaves on its left away, and of those that no split took the first is the
/// tree's. Which splits do is read feature by feature, with nothing to foresee.
class Model {
public:
  static constexpr std::size_t most_classes = 32;
  static constexpr std::size_t most_leaves = 16;
  static constexpr std::size_t most_trees = 4096;

  /// `features` are the names of a row's numbers, in their order: the trees may ask for some of
  /// them. Error: damaged_data.
  [[nodiscard]] static Result<Model> read(crf::ByteReader& reader,
                                          std::span<const std::string> features);

  [[nodiscard]] std::size_t class_count() const { return first_.size(); }
  [[nodiscard]] const Thresholds& thresholds() const { return thresholds_; }

  /// The score of each class, in nats, of a row in these bins.
  void score(std::span<const std::uint8_t> bins, std::span<float> scores) const;

private:
  using Leaves = std::uint16_t; ///< a set of a tree's, from its left
  /// Of a split: what is left of its tree where the number is above the threshold.
  struct Right {
    std::uint16_t tree;
    Leaves leaves;
  };
  struct Split;

  /// Whether the splits of a file are a tree; adds its leaves, in their order from the left.
  [[nodiscard]] bool add_tree(std::size_t tree, std::span<Split> splits,
                              std::span<const std::byte> leaves);
  void add_splits(std::span<const Split> splits);

  std::vector<float> first_;
  Thresholds thresholds_;
  std::vector<Right> rights_;       ///< by feature, then by threshold
  std::vector<std::uint32_t> ends_; ///< behind those below each bin, in the order of rights_
  std::vector<std::int8_t> leaves_; ///< most_leaves a tree
  float unit_ = 1;
};

} // namespace tanqih::trees
