// SPDX-License-Identifier: MIT
// Model: the weights of a linear-chain labeller, read from the bytes that training wrote.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "crf/sorted_keys.hpp"
#include "tanqih/result.hpp"

namespace tanqih::crf {

/// Labels are numbers below this; a set of them is a bit mask.
inline constexpr std::size_t max_labels = 32;
using LabelSet = std::uint32_t;
inline constexpr LabelSet any_label = ~LabelSet{0};

/// The scores of one item, by label, in the model's scale; entries past the last label are 0.
using Scores = std::array<std::int32_t, max_labels>;

/// A transition that never happens (O before I-PER). Large, yet far from overflowing when a long
/// sequence has only forbidden paths: there is always an answer.
inline constexpr std::int32_t forbidden = -(1 << 20);

// The file, all numbers little-endian:
//   "TQLM" | u32 checksum of all that follows (FNV-1a) | u16 version | u8 labels | u8 key bits |
//   u16 scale (a weight of 1 nat as an integer) | u16 size of the names | u32 features |
//   u32 size of the keys |
//   the labels' names and last the name of the feature set, each with a '\n' |
//   i16 transitions [labels + 1][labels]: row 0 from the sequence's begin, row 1 + a from label a |
//   keys: the sorted keys as differences, 7 bits a byte, the high bit set on all but the last |
//   masks: u8 low, then high bytes …: which labels of a feature have a weight, planes of all
//   features | i8 weights: those weights, feature by feature, labels ascending.
// Keys are the high bits of a feature's hash. Sorted differences, and planes, are what Brotli packs
// best: a feature costs about 3 bytes on the page's way.
inline constexpr std::uint16_t model_version = 1;

class Model {
public:
  /// Error: damaged_data, for any bytes that are not a whole file of this version.
  [[nodiscard]] static Result<Model> read(std::span<const std::byte> bytes);

  [[nodiscard]] std::size_t label_count() const { return labels_.size(); }
  [[nodiscard]] const std::vector<std::string>& labels() const { return labels_; }
  /// Which features it was trained with; who uses it checks that these are the ones it extracts.
  [[nodiscard]] const std::string& feature_set() const { return feature_set_; }
  [[nodiscard]] std::size_t feature_count() const { return feature_count_; }
  /// A score of 1 nat (log-odds of e) as an integer: what weights were multiplied by when they were
  /// quantised.
  [[nodiscard]] std::int32_t scale() const { return scale_; }

  /// Scores of beginning a sequence with each label.
  [[nodiscard]] const Scores& begin() const { return transitions_.front(); }
  /// Scores of each label after `label`; `forbidden` where it cannot follow.
  [[nodiscard]] const Scores& after(std::size_t label) const { return transitions_[1 + label]; }
  /// The same, of `label` after each label.
  [[nodiscard]] const Scores& into(std::size_t label) const { return into_[label]; }

  /// Adds the weights of the features to `scores`. Unknown ones weigh nothing.
  void score(std::span<const std::uint32_t> features, Scores& scores) const;

  /// False: the model does not have the feature. True: most likely it does.
  [[nodiscard]] bool may_have(std::uint32_t feature) const { return keys_.may_have(feature); }

  /// So many weights of a byte sum up in 16 bits.
  static constexpr std::size_t most_summed = 256;
  /// Adds the weights of features that the model may have to sums in 16 bits, of which they are at
  /// most `most_summed`. For models of 9 to 16 labels.
  void add(std::span<const std::uint32_t> features, std::array<std::int16_t, 16>& sums) const;

private:
  template <std::size_t Stride>
  void add_weights(std::span<const std::uint32_t> features,
                   std::array<std::int16_t, Stride>& sums) const;
  template <std::size_t Stride>
  void add_scores(std::span<const std::uint32_t> features, Scores& scores) const;

  std::vector<std::string> labels_;
  std::string feature_set_;
  std::size_t feature_count_ = 0;
  std::int32_t scale_ = 1;
  std::vector<Scores> transitions_;  ///< of the begin, then of each label
  std::vector<Scores> into_;         ///< the same but the begin, transposed
  SortedKeys keys_;                  ///< of the features
  std::size_t stride_ = 0;           ///< weights a feature, labels rounded up
  std::vector<std::int8_t> weights_; ///< `stride_` each, in the keys' order
};

} // namespace tanqih::crf
