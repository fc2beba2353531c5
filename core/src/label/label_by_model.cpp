// SPDX-License-Identifier: MIT
#include "label/label_by_model.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "base/exp.hpp"
#include "label/constraints.hpp"

namespace tanqih {

namespace {

/// What `balance` weighs at 100, in nats.
constexpr double full_balance = 6;
/// What is against a likely answer weighs so much less.
constexpr float against_likely = 0.03F;
/// A line stays from here on.
constexpr float least_kept = 0.5F;

/// Leans towards the kept classes, or away from them, within what is likely.
class Lean {
public:
  explicit Lean(int balance)
      : keep_(balance > 0), weight_(static_cast<float>(exp_of(
                                -full_balance * std::abs(std::clamp(balance, -100, 100)) / 100))) {}

  void apply(ClassShares& shares, Certainty certainty) const {
    float sum = 0;
    for (std::size_t i = 0; i < line_class_count; ++i) {
      const bool kept = is_kept(static_cast<LineClass>(i));
      if (kept != keep_)
        shares[i] *= weight_;
      if (certainty == (kept ? Certainty::likely_goes : Certainty::likely_stays))
        shares[i] *= against_likely;
      sum += shares[i];
    }
    for (float& share : shares)
      share /= sum;
  }

private:
  bool keep_;
  float weight_;
};

/// The shares of a line that is certain: what else it may be is for the chain to see, no more.
ClassShares certain_shares(LineClass kind) {
  constexpr float other = 1e-3F;
  ClassShares shares;
  shares.fill(0);
  for (std::size_t i = 0; i < line_class_count; ++i)
    if (is_kept(static_cast<LineClass>(i)) == is_kept(kind))
      shares[i] = other;
  shares[static_cast<std::size_t>(kind)] = 1;
  return shares;
}

float kept_share(const ClassShares& shares) {
  float kept = 0;
  for (std::size_t i = 0; i < line_class_count; ++i)
    kept += is_kept(static_cast<LineClass>(i)) ? shares[i] : 0;
  return std::min(kept, 1.0F);
}

/// The likeliest class among those that are kept, or among those that are not.
LineClass likeliest(const ClassShares& shares, bool kept) {
  std::size_t best = kept ? 0 : line_class_count - 1;
  for (std::size_t i = 0; i < line_class_count; ++i)
    if (is_kept(static_cast<LineClass>(i)) == kept && shares[i] > shares[best])
      best = i;
  return static_cast<LineClass>(best);
}

/// Of the lines that look like titles the one that the rules take for it, as the article has its
/// words; else the likeliest. None: size().
std::size_t title_among(const std::vector<ModelLabel>& labels, std::optional<std::size_t> told) {
  if (told && labels[*told].kind == LineClass::title)
    return *told;
  std::size_t best = labels.size();
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (labels[i].kind == LineClass::title &&
        (best == labels.size() || labels[i].title > labels[best].title))
      best = i;
  return best;
}

/// Menus, the site's name and a column's stand above the title, and the article never does.
void strip_above_title(const std::vector<Line>& lines, std::optional<std::size_t> told,
                       std::vector<ModelLabel>& labels) {
  constexpr float kept_above = 0.1F;
  const std::size_t title = title_among(labels, told);
  if (title == labels.size())
    return;
  for (std::size_t i = 0; i < title; ++i) {
    if (lines[i].first_alike == lines[title].first_alike)
      continue; // shown twice
    if (is_kept(labels[i].kind))
      labels[i].kind = LineClass::furniture;
    labels[i].kept = std::min(labels[i].kept, kept_above);
  }
}

} // namespace

std::vector<ModelLabel> label_by_model(const LineModel& model, const PageReading& reading,
                                       std::size_t groups, int balance) {
  const PageFeatures features(reading, groups);
  const Lean lean(balance);
  const std::vector<Constraint> constraints = find_constraints(
      reading.blocks, reading.lines, reading.region, reading.rules, reading.tree.nodes.empty());
  std::vector<float> row(features.size());
  std::vector<ClassShares> alone;
  std::vector<ClassShares> lines;
  alone.reserve(reading.lines.size());
  lines.reserve(reading.lines.size());
  for (std::size_t i = 0; i < reading.lines.size(); ++i) {
    const auto [certainty, kind] = constraints[i];
    if (certainty == Certainty::stays || certainty == Certainty::goes) {
      alone.push_back(certain_shares(kind));
      lines.push_back(alone.back());
      continue;
    }
    features.describe(i, row);
    alone.push_back(model.shares(row));
    lines.push_back(model.fit(alone.back()));
    lean.apply(alone.back(), certainty);
    lean.apply(lines.back(), certainty);
  }
  model.chain().find_posteriors(lines);
  std::vector<ModelLabel> labels;
  labels.reserve(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (std::size_t c = 0; c < line_class_count; ++c)
      lines[i][c] = (lines[i][c] + alone[i][c]) / 2;
    const float kept = kept_share(lines[i]);
    labels.push_back({likeliest(lines[i], kept >= least_kept), kept,
                      lines[i][static_cast<std::size_t>(LineClass::title)]});
  }
  strip_above_title(reading.lines, reading.title, labels);
  return labels;
}

} // namespace tanqih
