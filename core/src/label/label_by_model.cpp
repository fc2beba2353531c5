// SPDX-License-Identifier: MIT
#include "label/label_by_model.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "crf/viterbi.hpp"
#include "label/constraints.hpp"

namespace tanqih {

namespace {

/// What `balance` weighs at 100, in nats.
constexpr std::int32_t full_balance = 6;
/// Without a paragraph (a poem, a list, a few words) there is nothing to tell the rest by, and what
/// is in doubt stays; nats.
constexpr std::int32_t without_prose = 8;

} // namespace

std::vector<ModelLabel> label_by_model(const crf::Model& model, const LineReading& reading,
                                       int balance) {
  const std::int32_t nats = reading.region.clusters.empty() ? without_prose : 0;
  const std::int32_t lean =
      nats * model.scale() + std::clamp(balance, -100, 100) * model.scale() * full_balance / 100;
  const std::vector<crf::LabelSet> allowed =
      allowed_kinds(reading.blocks, reading.lines, reading.region, reading.title);
  std::vector<crf::Scores> scores(reading.lines.size(), crf::Scores{});
  // Where one kind alone is allowed the line's own weights tell nothing.
  const auto in_doubt = [&](std::size_t line) { return !std::has_single_bit(allowed[line]); };
  each_line_features(reading, in_doubt,
                     [&](std::size_t at, std::span<const std::uint32_t> features) {
                       crf::Scores& line = scores[at];
                       model.score(features, line);
                       for (std::size_t kind = 0; kind < block_kind_count; ++kind)
                         if (is_kept(static_cast<BlockKind>(kind)))
                           line[kind] += lean;
                     });
  crf::Decoder decoder;
  const auto kinds = decoder.decode(model, std::move(scores), allowed);
  const auto margins = decoder.margins(model, kept_kinds);
  std::vector<ModelLabel> labels(kinds.size());
  for (std::size_t i = 0; i < labels.size(); ++i)
    labels[i] = {static_cast<BlockKind>(kinds[i]), margins[i]};
  return labels;
}

} // namespace tanqih
