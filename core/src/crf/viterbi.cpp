// SPDX-License-Identifier: MIT
#include "crf/viterbi.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <type_traits>
#include <utility>

namespace tanqih::crf {

namespace {

/// Below every score of a sequence; a forbidden label costs it once an item.
constexpr std::int32_t excluded = 4 * forbidden;

/// After so many items scores are brought back to 0, long before they might overflow: an item adds
/// less than 8 times `forbidden`.
constexpr std::size_t items_between = 32;

/// The best score becomes 0.
void rebase(std::int32_t* best, std::size_t labels) {
  const std::int32_t top = *std::max_element(best, best + labels);
  for (std::size_t label = 0; label < labels; ++label)
    best[label] = std::max(best[label] - top, 16 * forbidden);
}

/// Four scores that are computed at once: SSE2, NEON, SIMD of WebAssembly, or one by one where
/// there is none. (GCC unrolls a loop over so few before it could do so by itself.)
using Lanes = std::int32_t __attribute__((vector_size(16)));
constexpr std::size_t lanes = 4;

Lanes load(const std::int32_t* from) {
  Lanes four;
  std::memcpy(&four, from, sizeof four);
  return four;
}
void store(Lanes four, std::int32_t* into) {
  std::memcpy(into, &four, sizeof four);
}
Lanes all_of(std::int32_t value) {
  return Lanes{value, value, value, value};
}

/// Calls `use` with the labels' number rounded up to a constant of whole lanes. What is computed
/// past the last label is read by nobody.
template <class Use> void with_width(std::size_t labels, Use use) {
  if (labels <= 4)
    use(std::integral_constant<std::size_t, 4>());
  else if (labels <= 8)
    use(std::integral_constant<std::size_t, 8>());
  else if (labels <= 12)
    use(std::integral_constant<std::size_t, 12>());
  else if (labels <= 16)
    use(std::integral_constant<std::size_t, 16>());
  else
    use(std::integral_constant<std::size_t, max_labels>());
}

} // namespace

std::span<const std::uint8_t> Decoder::decode(const Model& model, const Features& features,
                                              std::span<const LabelSet> allowed) {
  scores_.assign(features.size(), Scores{});
  for (std::size_t item = 0; item < features.size(); ++item)
    model.score(features[item], scores_[item]);
  return decode(model, allowed);
}

std::span<const std::uint8_t> Decoder::decode(const Model& model, std::span<const Scores> scores,
                                              std::span<const LabelSet> allowed) {
  scores_.assign(scores.begin(), scores.end());
  return decode(model, allowed);
}

std::span<const std::uint8_t> Decoder::decode(const Model& model, std::vector<Scores>&& scores,
                                              std::span<const LabelSet> allowed) {
  scores_ = std::move(scores);
  return decode(model, allowed);
}

std::span<const std::uint8_t> Decoder::decode(const Model& model,
                                              std::span<const LabelSet> allowed) {
  const std::size_t labels = model.label_count();
  const LabelSet all = any_label >> (max_labels - labels);
  for (std::size_t item = 0; item < allowed.size(); ++item)
    if (const LabelSet set = allowed[item] & all; set != 0 && set != all)
      for (std::size_t label = 0; label < labels; ++label)
        if ((set >> label & 1U) == 0)
          scores_[item][label] += excluded;

  labels_.resize(scores_.size());
  if (!scores_.empty())
    with_width(labels, [&](auto width) { forwards<decltype(width)::value>(model); });
  return labels_;
}

template <std::size_t Width> void Decoder::forwards(const Model& model) {
  const std::size_t items = scores_.size();
  const std::size_t labels = model.label_count();
  best_.resize(items * Width);
  from_.resize(items * Width);
  for (std::size_t label = 0; label < Width; ++label)
    best_[label] = model.begin()[label] + scores_[0][label];
  for (std::size_t item = 1; item < items; ++item) {
    const std::int32_t* const before_best = &best_[(item - 1) * Width];
    std::array<Lanes, Width / lanes> best;
    std::array<Lanes, Width / lanes> from{};
    for (std::size_t i = 0; i < best.size(); ++i)
      best[i] = all_of(before_best[0]) + load(&model.after(0)[lanes * i]);
    for (std::size_t before = 1; before < labels; ++before) {
      const Lanes score = all_of(before_best[before]);
      const Lanes label = all_of(static_cast<std::int32_t>(before));
      const Scores& after = model.after(before);
      for (std::size_t i = 0; i < best.size(); ++i) {
        const Lanes sum = score + load(&after[lanes * i]);
        const Lanes better = sum > best[i];
        best[i] = better ? sum : best[i];
        from[i] = better ? label : from[i];
      }
    }
    for (std::size_t i = 0; i < best.size(); ++i) {
      store(best[i] + load(&scores_[item][lanes * i]), &best_[item * Width + lanes * i]);
      store(from[i], &from_[item * Width + lanes * i]);
    }
    if (item % items_between == 0)
      rebase(&best_[item * Width], labels);
  }
  const std::int32_t* const last = &best_[(items - 1) * Width];
  auto label = static_cast<std::size_t>(std::max_element(last, last + labels) - last);
  for (std::size_t item = items; item-- > 0;) {
    labels_[item] = static_cast<std::uint8_t>(label);
    label = static_cast<std::size_t>(from_[item * Width + label]);
  }
}

std::span<const std::int32_t> Decoder::margins(const Model& model, LabelSet alike) {
  margins_.assign(labels_.size(), 0);
  with_width(model.label_count(),
             [&](auto width) { margins<decltype(width)::value>(model, alike); });
  return margins_;
}

// Forwards `best_` is the best way to a label; backwards, computed here, the best way on from it.
// Their sum is the best sequence through that label, the max-marginal: integers, so the same
// everywhere, which sums of exponentials would not be.
template <std::size_t Width> void Decoder::margins(const Model& model, LabelSet alike) {
  const std::size_t labels = model.label_count();
  std::array<std::int32_t, Width> onwards{};
  for (std::size_t item = labels_.size(); item-- > 0;) {
    const std::int32_t* const best = &best_[item * Width];
    const std::size_t chosen = labels_[item];
    std::int32_t other = INT32_MIN;
    for (std::size_t label = 0; label < labels; ++label)
      if (alike == 0 ? label != chosen : ((alike >> label ^ alike >> chosen) & 1U) != 0)
        other = std::max(other, best[label] + onwards[label]);
    margins_[item] = other == INT32_MIN ? -forbidden : best[chosen] + onwards[chosen] - other;
    if (item == 0)
      break;
    std::array<Lanes, Width / lanes> backwards;
    backwards.fill(all_of(INT32_MIN));
    for (std::size_t label = 0; label < labels; ++label) {
      const Lanes score = all_of(scores_[item][label] + onwards[label]);
      const Scores& into = model.into(label);
      for (std::size_t i = 0; i < backwards.size(); ++i) {
        const Lanes sum = score + load(&into[lanes * i]);
        backwards[i] = sum > backwards[i] ? sum : backwards[i];
      }
    }
    for (std::size_t i = 0; i < backwards.size(); ++i)
      store(backwards[i], &onwards[lanes * i]);
    if (item % items_between == 0)
      rebase(onwards.data(), labels);
  }
}

std::uint8_t percent(std::int32_t margin, std::int32_t scale) {
  // 100 / (1 + e^-x) at x = 0, 1/4, 2/4 … 5, rounded.
  static constexpr std::array<std::uint8_t, 21> logistic = {
      50, 56, 62, 68, 73, 78, 82, 85, 88, 90, 92, 94, 95, 96, 97, 98, 98, 99, 99, 99, 99};
  const std::int64_t step = std::int64_t{margin} * 4 / scale;
  return logistic[static_cast<std::size_t>(std::clamp<std::int64_t>(step, 0, 20))];
}

} // namespace tanqih::crf
