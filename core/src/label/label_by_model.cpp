// SPDX-License-Identifier: MIT
#include "label/label_by_model.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "base/exp.hpp"
#include "label/constraints.hpp"
#include "label/line_shares.hpp"

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

/// What is likely of the lines of a run is likely of each of them; what is certain stays so.
void share_runs(const std::vector<Run>& runs, const std::vector<Constraint>& constraints,
                std::vector<ClassShares>& lines) {
  for (const Run& run : runs) {
    ClassShares sum{};
    float count = 0;
    const auto each = [&](auto use) {
      for (std::size_t i = run.first; i <= run.last; ++i)
        if (constraints[i].certainty != Certainty::stays &&
            constraints[i].certainty != Certainty::goes)
          use(lines[i]);
    };
    each([&](const ClassShares& shares) {
      for (std::size_t c = 0; c < line_class_count; ++c)
        sum[c] += shares[c];
      ++count;
    });
    if (count == 0)
      continue;
    for (float& share : sum)
      share /= count;
    each([&](ClassShares& shares) { shares = sum; });
  }
}

/// One line is the title, wherever it is repeated. The site's name, a column's and links to other
/// articles stand above it and look like titles of their own; `told` is find_title's, whose words
/// come back in the article.
void choose_title(const std::vector<Line>& lines, std::optional<std::size_t> told,
                  std::vector<ModelLabel>& labels) {
  constexpr float about_as_much = 0.7F;
  constexpr float much_less = 0.5F;
  constexpr float kept_above = 0.1F;
  std::size_t title = labels.size();
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (labels[i].kind == LineClass::title &&
        (title == labels.size() || labels[i].title > labels[title].title))
      title = i;
  if (told && title < labels.size() && labels[*told].kind == LineClass::title &&
      labels[*told].title >= about_as_much * labels[title].title)
    title = *told;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i].kind != LineClass::title || lines[i].first_alike == lines[title].first_alike)
      continue;
    const bool lesser =
        labels[i].title <= much_less * labels[title].title || (lines[i].link && !lines[title].link);
    if (i < title && lesser) {
      labels[i].kind = LineClass::furniture;
      labels[i].kept = std::min(labels[i].kept, kept_above);
    } else {
      labels[i].kind = LineClass::subheading;
    }
  }
}

/// What stands under the title of a page is as often the article's standfirst as a note of the
/// site: then less is enough to stay.
void keep_standfirst(const std::vector<Line>& lines, std::vector<ModelLabel>& labels) {
  constexpr float enough = 0.25F;
  constexpr std::uint32_t least_words = 4;
  for (std::size_t i = 1; i < labels.size(); ++i)
    if (labels[i - 1].kind == LineClass::title && !is_kept(labels[i].kind) &&
        labels[i].kept >= enough && lines[i].words >= least_words && !lines[i].cue.cue) {
      labels[i].kind = LineClass::subheading;
      labels[i].kept = least_kept;
    }
}

/// A closed sentence that only has a cue's words in it is kept in doubt: "انضم إلى الجيش عام 1950".
void keep_sentences(const std::vector<Line>& lines, std::vector<ModelLabel>& labels) {
  constexpr float enough = 0.2F;
  constexpr std::uint32_t least_words = 6;
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (!is_kept(labels[i].kind) && labels[i].kept >= enough && lines[i].stop &&
        lines[i].words >= least_words && lines[i].cue.cue &&
        lines[i].cue.cue->match > CueMatch::lead) {
      labels[i].kind = LineClass::body;
      labels[i].kept = least_kept;
    }
}

} // namespace

std::vector<ModelLabel> label_by_model(const LineModel& model, const PageReading& reading,
                                       int balance) {
  const PageFeatures features(reading);
  const Lean lean(balance);
  const std::vector<Constraint> constraints =
      find_constraints(reading.blocks, reading.lines, reading.region, reading.rules, reading.tree);
  std::vector<float> row(features.size());
  LineShares shares(model, reading.lines.size());
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
    alone.push_back(shares.of(row));
    lines.push_back(model.fit(alone.back()));
    lean.apply(alone.back(), certainty);
    lean.apply(lines.back(), certainty);
  }
  model.chain().find_posteriors(lines);
  for (std::size_t i = 0; i < lines.size(); ++i)
    for (std::size_t c = 0; c < line_class_count; ++c)
      lines[i][c] = (lines[i][c] + alone[i][c]) / 2;
  share_runs(reading.runs, constraints, lines);
  std::vector<ModelLabel> labels;
  labels.reserve(lines.size());
  for (const auto& line : lines) {
    const float kept = kept_share(line);
    labels.push_back({likeliest(line, kept >= least_kept), kept,
                      line[static_cast<std::size_t>(LineClass::title)]});
  }
  choose_title(reading.lines, reading.title, labels);
  if (!reading.plain_text())
    keep_standfirst(reading.lines, labels);
  keep_sentences(reading.lines, labels);
  return labels;
}

} // namespace tanqih
