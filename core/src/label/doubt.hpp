// SPDX-License-Identifier: MIT
// How sure it is that what stays is the article, and what else may be it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "crf/byte_reader.hpp"
#include "label/label_by_model.hpp"
#include "label/line.hpp"
#include "label/region.hpp"

namespace tanqih {

/// What speaks for and against the answer as a whole: how many of its words are expected to be
/// wrong, by the shares of its lines, how many there are, and whether it is of a page with its
/// tree. The other stretches of the paste, the title, the share of paragraphs say no more
/// (core/data/LINES_MODEL_CARD.md).
inline constexpr std::size_t doubt_feature_count = 3;
using DoubtFeatures = std::array<float, doubt_feature_count>;

/// Lines that follow each other; indices, `last` included.
struct LineRange {
  std::size_t first = 0;
  std::size_t last = 0;
};

struct Doubt {
  DoubtFeatures features{};
  std::uint8_t confidence = 100;  ///< percent of such answers that have an F1 of .95 and more
  bool doubtful = false;          ///< a person should look whether it is the article
  std::optional<LineRange> other; ///< the heaviest stretch of paragraphs that go
};

/// A logistic regression over the features, fitted on answers for outlets that the labeller had not
/// seen (training/train_lines.py).
class DoubtModel {
public:
  // In a file: f32 bias | f32 weight of each feature | f32 least share of a sure answer.
  explicit DoubtModel(crf::ByteReader& reader);

  /// `labels`: one a line. A paste without lines is not in doubt; one of which nothing stays is.
  [[nodiscard]] Doubt judge(const std::vector<Line>& lines, const Region& region,
                            const std::vector<ModelLabel>& labels, bool plain_text) const;

private:
  float bias_ = 0;
  DoubtFeatures weights_{};
  float least_sure_ = 0;
};

} // namespace tanqih
