// SPDX-License-Identifier: MIT
// Decode: the best sequence of labels under a model, and how sure it is.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "crf/features.hpp"
#include "crf/model.hpp"

namespace tanqih::crf {

/// Viterbi decoding in integers: the same labels on every platform. Keeps its memory between calls;
/// linear in the length of the sequence.
class Decoder {
public:
  /// The best labels of a sequence, one an item; valid until the next call. `allowed`, one set an
  /// item or empty, are hard constraints: an item takes a label of its set only (an item whose set
  /// has no label of the model may take any). Among equals the lower label wins.
  [[nodiscard]] std::span<const std::uint8_t> decode(const Model& model, const Features& features,
                                                     std::span<const LabelSet> allowed = {});

  /// The same where the items' scores are there already; they are copied, or taken over.
  [[nodiscard]] std::span<const std::uint8_t> decode(const Model& model,
                                                     std::span<const Scores> scores,
                                                     std::span<const LabelSet> allowed = {});
  [[nodiscard]] std::span<const std::uint8_t>
  decode(const Model& model, std::vector<Scores>&& scores, std::span<const LabelSet> allowed = {});

  /// Of the sequence decoded last, item by item: by how much the best sequence beats the best one
  /// with another label at this item, in the model's scale; 0 or more. Valid until the next call.
  /// With a set of labels that count as one, the best one on the other side of that set.
  [[nodiscard]] std::span<const std::int32_t> margins(const Model& model, LabelSet alike = 0);

private:
  std::span<const std::uint8_t> decode(const Model& model, std::span<const LabelSet> allowed);
  template <std::size_t Width> void forwards(const Model& model);
  template <std::size_t Width> void margins(const Model& model, LabelSet alike);

  std::vector<Scores> scores_;     ///< of each item, constraints applied
  std::vector<std::int32_t> best_; ///< [item][width]: the best sequence that ends in the label
  std::vector<std::int32_t> from_; ///< [item][width]: the label before it in that sequence
  std::vector<std::uint8_t> labels_;
  std::vector<std::int32_t> margins_;
};

/// A margin in percent: 50 at 0, towards 100; the logistic function of `margin / scale`.
[[nodiscard]] std::uint8_t percent(std::int32_t margin, std::int32_t scale);

} // namespace tanqih::crf
