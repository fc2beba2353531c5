#include "learn/decode.hpp"

#include <algorithm>
#include <array>

namespace tanqih::learn {

namespace {

/// Below every score of a sequence; a forbidden label costs it once an item.
constexpr std::int32_t excluded = 4 * forbidden;

/// Sequences are cut where scores might overflow: after so many items the best score becomes 0.
void rebase(Scores& best, std::size_t labels) {
  const std::int32_t top = *std::max_element(best.begin(), best.begin() + labels);
  for (std::size_t label = 0; label < labels; ++label)
    best[label] = std::max(best[label] - top, 16 * forbidden);
}

} // namespace

std::span<const std::uint8_t> Decoder::decode(const Model& model, const Features& features,
                                              std::span<const LabelSet> allowed) {
  scores_.assign(features.size(), Scores{});
  for (std::size_t item = 0; item < features.size(); ++item)
    model.score(features[item], scores_[item]);
  return decode(model, scores_, allowed);
}

std::span<const std::uint8_t> Decoder::decode(const Model& model, std::span<const Scores> scores,
                                              std::span<const LabelSet> allowed) {
  const std::size_t items = scores.size();
  const std::size_t labels = model.label_count();
  if (scores.data() != scores_.data())
    scores_.assign(scores.begin(), scores.end());
  const LabelSet all = any_label >> (max_labels - labels);
  for (std::size_t item = 0; item < allowed.size(); ++item)
    if (const LabelSet set = allowed[item] & all; set != 0 && set != all)
      for (std::size_t label = 0; label < labels; ++label)
        if ((set >> label & 1U) == 0)
          scores_[item][label] += excluded;

  labels_.resize(items);
  best_.resize(items);
  from_.resize(items * labels);
  if (items == 0)
    return labels_;
  for (std::size_t label = 0; label < labels; ++label)
    best_[0][label] = model.begin()[label] + scores_[0][label];
  for (std::size_t item = 1; item < items; ++item) {
    Scores best;
    best.fill(INT32_MIN);
    std::array<std::uint8_t, max_labels> from{};
    for (std::size_t before = 0; before < labels; ++before) {
      const std::int32_t score = best_[item - 1][before];
      const Scores& after = model.after(before);
      for (std::size_t label = 0; label < labels; ++label)
        if (const std::int32_t sum = score + after[label]; sum > best[label]) {
          best[label] = sum;
          from[label] = static_cast<std::uint8_t>(before);
        }
    }
    for (std::size_t label = 0; label < labels; ++label) {
      best_[item][label] = best[label] + scores_[item][label];
      from_[item * labels + label] = from[label];
    }
    rebase(best_[item], labels);
  }
  const Scores& last = best_[items - 1];
  std::size_t label = static_cast<std::size_t>(
      std::max_element(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(labels)) -
      last.begin());
  for (std::size_t item = items; item-- > 0;) {
    labels_[item] = static_cast<std::uint8_t>(label);
    label = from_[item * labels + label];
  }
  return labels_;
}

// Forwards `best_` is the best way to a label; backwards, computed here, the best way on from it.
// Their sum is the best sequence through that label, the max-marginal: integers, so the same
// everywhere, which sums of exponentials would not be.
std::span<const std::int32_t> Decoder::margins(const Model& model, LabelSet alike) {
  const std::size_t items = labels_.size();
  const std::size_t labels = model.label_count();
  margins_.assign(items, 0);
  Scores onwards{};
  for (std::size_t item = items; item-- > 0;) {
    const std::size_t chosen = labels_[item];
    std::int32_t other = INT32_MIN;
    for (std::size_t label = 0; label < labels; ++label)
      if (alike == 0 ? label != chosen : ((alike >> label ^ alike >> chosen) & 1U) != 0)
        other = std::max(other, best_[item][label] + onwards[label]);
    margins_[item] =
        other == INT32_MIN ? -forbidden : best_[item][chosen] + onwards[chosen] - other;
    if (item == 0)
      break;
    Scores backwards{};
    for (std::size_t before = 0; before < labels; ++before) {
      std::int32_t best = INT32_MIN;
      for (std::size_t label = 0; label < labels; ++label)
        best = std::max(best, model.after(before)[label] + scores_[item][label] + onwards[label]);
      backwards[before] = best;
    }
    onwards = backwards;
    rebase(onwards, labels);
  }
  return margins_;
}

std::uint8_t percent(std::int32_t margin, std::int32_t units) {
  // 100 / (1 + e^-x) at x = 0, 1/4, 2/4 … 5, rounded.
  static constexpr std::array<std::uint8_t, 21> logistic = {
      50, 56, 62, 68, 73, 78, 82, 85, 88, 90, 92, 94, 95, 96, 97, 98, 98, 99, 99, 99, 99};
  const std::int64_t step = std::int64_t{margin} * 4 / units;
  return logistic[static_cast<std::size_t>(std::clamp<std::int64_t>(step, 0, 20))];
}

} // namespace tanqih::learn
