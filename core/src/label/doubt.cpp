// SPDX-License-Identifier: MIT
#include "label/doubt.hpp"

#include <algorithm>
#include <cmath>

#include "base/exp.hpp"

namespace tanqih {

namespace {

/// From 0 to 1: half where `part` is as much as `whole`.
float share_of(float part, float whole) {
  return part / (part + whole);
}

/// The cluster with most words in paragraphs that go.
std::optional<LineRange> heaviest_other(const std::vector<Line>& lines, const Region& region,
                                        const std::vector<ModelLabel>& labels) {
  std::optional<LineRange> other;
  std::uint32_t words = 0;
  for (const Cluster& cluster : region.clusters) {
    std::uint32_t in_cluster = 0;
    std::optional<LineRange> range;
    for (std::size_t i = cluster.first; i <= cluster.last; ++i) {
      if (is_kept(labels[i].kind) || !lines[i].prose)
        continue;
      in_cluster += lines[i].words;
      range = {range ? range->first : i, i};
    }
    if (in_cluster > words) {
      words = in_cluster;
      other = range;
    }
  }
  return other;
}

} // namespace

DoubtModel::DoubtModel(crf::ByteReader& reader) : bias_(reader.real()) {
  for (float& weight : weights_)
    weight = reader.real();
  least_sure_ = reader.real();
}

Doubt DoubtModel::judge(const std::vector<Line>& lines, const Region& region,
                        const std::vector<ModelLabel>& labels, bool plain_text) const {
  Doubt doubt;
  if (labels.empty())
    return doubt;
  doubt.other = heaviest_other(lines, region, labels);
  float kept = 0, wrong = 0;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const auto words = static_cast<float>(lines[i].words);
    wrong += words * std::min(labels[i].kept, 1 - labels[i].kept);
    if (is_kept(labels[i].kind))
      kept += words;
  }
  if (kept == 0) {
    doubt.confidence = 0;
    doubt.doubtful = true;
    return doubt;
  }
  constexpr float some_words = 100;
  constexpr float one_in_ten = 10;
  doubt.features = {share_of(one_in_ten * wrong, kept), share_of(kept, some_words),
                    plain_text ? 0.0F : 1.0F};
  double score = static_cast<double>(bias_);
  for (std::size_t i = 0; i < doubt_feature_count; ++i)
    score += static_cast<double>(weights_[i]) * static_cast<double>(doubt.features[i]);
  const double part = exp_of(-std::abs(score));
  const double share = (score < 0 ? part : 1) / (1 + part);
  doubt.confidence = static_cast<std::uint8_t>(std::lround(share * 100));
  doubt.doubtful = share < static_cast<double>(least_sure_);
  return doubt;
}

} // namespace tanqih
