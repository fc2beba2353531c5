// SPDX-License-Identifier: MIT
// Decode in 16 bits: the answers of crf/viterbi for a third of its instructions, where scores are
// small.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "crf/model.hpp"
#include "crf/viterbi.hpp"

namespace tanqih::crf {

/// The scores of one item, by label; entries past the last label are 0.
using NarrowScores = std::array<std::int16_t, 16>;

/// Viterbi decoding of one model. Sequences whose scores would not fit are decoded by Decoder.
///
/// Eight labels are computed at once, and SSE2, NEON and WebAssembly have a maximum of 16 bits in
/// one instruction. What fits: transitions of at most `most_transition`, scores of at most
/// `most_score`, and that the first label may stand everywhere, and every other one may follow it
/// or one that may. Then a label that can stand where it does is less than 9,000 behind the first
/// one, and what is forbidden, at -16,000, never catches up with it.
class NarrowDecoder {
public:
  /// For a model of at most 16 labels, which is to outlive it.
  explicit NarrowDecoder(const Model& model);

  /// As Decoder::decode.
  [[nodiscard]] std::span<const std::uint8_t> decode(std::span<const NarrowScores> scores,
                                                     std::span<const LabelSet> allowed = {});
  /// As Decoder::margins, up to 5,000: what is farther ahead is at least that far. 0 where the
  /// label is the first one, which is that of all that is nothing: nobody asks how sure it is.
  [[nodiscard]] std::span<const std::int32_t> margins();

  static constexpr std::int16_t most_transition = 250;
  static constexpr std::int16_t most_score = 1500;

private:
  [[nodiscard]] bool fits(std::span<const NarrowScores> scores,
                          std::span<const LabelSet> allowed) const;
  void forwards();

  const Model& model_;
  bool narrow_ = false;             ///< whether the model's transitions fit
  NarrowScores begin_{};            ///< as Model::begin
  std::vector<NarrowScores> after_; ///< as Model::after
  std::vector<NarrowScores> into_;  ///< as Model::into

  std::vector<NarrowScores> scores_; ///< of each item, constraints applied
  std::vector<NarrowScores> best_;   ///< of each item and label: the best sequence that ends so,
                                     ///< against the one that ends in the first label
  std::vector<std::uint8_t> labels_;
  std::vector<std::int32_t> margins_;
  Decoder wide_; ///< for sequences that do not fit
  bool is_wide_ = false;
};

} // namespace tanqih::crf
