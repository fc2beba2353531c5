// SPDX-License-Identifier: MIT
#include "crf/narrow_viterbi.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace tanqih::crf {

namespace {

/// Of what is forbidden, and below any score of a sequence that may be: see the head of the class.
/// Twice this is still a number of 16 bits.
constexpr std::int16_t lowest = -16'000;

/// All labels' scores, in registers of 16 bytes.
using Lanes = std::int16_t __attribute__((vector_size(16)));
struct Row {
  Lanes low, high;
};

Row load(const NarrowScores& from) {
  Row row;
  std::memcpy(&row.low, from.data(), sizeof row.low);
  std::memcpy(&row.high, from.data() + 8, sizeof row.high);
  return row;
}
void store(Row row, NarrowScores& into) {
  std::memcpy(into.data(), &row.low, sizeof row.low);
  std::memcpy(into.data() + 8, &row.high, sizeof row.high);
}
Lanes all_of(std::int16_t value) {
  return Lanes{value, value, value, value, value, value, value, value};
}
Lanes larger(Lanes a, Lanes b) {
  return a > b ? a : b;
}
Row operator+(Row row, Row more) {
  return {row.low + more.low, row.high + more.high};
}
Row larger(Row a, Row b) {
  return {larger(a.low, b.low), larger(a.high, b.high)};
}
Row plus(Row row, std::int16_t value) {
  const Lanes all = all_of(value);
  return {row.low + all, row.high + all};
}
Row at_least_lowest(Row row) {
  return {larger(row.low, all_of(lowest)), larger(row.high, all_of(lowest))};
}

/// Each row of `transitions` with the score of its label added, and of all of them the largest.
Row largest(const NarrowScores& scores, const std::vector<NarrowScores>& transitions) {
  Row best = plus(load(transitions[0]), scores[0]);
  for (std::size_t label = 1; label < transitions.size(); ++label)
    best = larger(best, plus(load(transitions[label]), scores[label]));
  return best;
}

/// Against the first label.
Row rebased(Row row) {
  row = at_least_lowest(row);
  return at_least_lowest(plus(row, static_cast<std::int16_t>(-row.low[0])));
}

/// False: it does not fit.
bool narrow(const Scores& from, std::size_t labels, NarrowScores& into) {
  into.fill(lowest);
  for (std::size_t label = 0; label < labels; ++label)
    if (from.at(label) != forbidden) {
      if (std::abs(from.at(label)) > NarrowDecoder::most_transition)
        return false;
      into.at(label) = static_cast<std::int16_t>(from.at(label));
    }
  return true;
}

} // namespace

NarrowDecoder::NarrowDecoder(const Model& model) : model_(model) {
  const std::size_t labels = model.label_count();
  after_.resize(labels);
  into_.resize(labels);
  narrow_ = labels != 0 && labels <= begin_.size() && narrow(model.begin(), labels, begin_);
  LabelSet near = 0; // that may follow the first label
  LabelSet far = 0;  // that may follow one of those
  for (std::size_t label = 0; narrow_ && label < labels; ++label) {
    narrow_ = narrow(model.after(label), labels, after_[label]) &&
              narrow(model.into(label), labels, into_[label]);
    if (after_[0].at(label) != lowest)
      near |= LabelSet{1} << label;
  }
  for (std::size_t label = 0; narrow_ && label < labels; ++label)
    for (std::size_t next = 0; (near >> label & 1U) != 0 && next < labels; ++next)
      if (after_[label].at(next) != lowest)
        far |= LabelSet{1} << next;
  for (std::size_t label = 0; narrow_ && label < labels; ++label)
    narrow_ =
        after_[label][0] != lowest && begin_[0] != lowest && ((near | far) >> label & 1U) != 0;
}

bool NarrowDecoder::fits(std::span<const NarrowScores> scores,
                         std::span<const LabelSet> allowed) const {
  Row least{};
  Row most{};
  for (const NarrowScores& item : scores) {
    const Row row = load(item);
    most = larger(most, row);
    least = {row.low < least.low ? row.low : least.low,
             row.high < least.high ? row.high : least.high};
  }
  bool fit = narrow_;
  for (std::size_t i = 0; i < 8; ++i)
    fit = fit && std::max(most.low[i], most.high[i]) <= most_score &&
          std::min(least.low[i], least.high[i]) >= -most_score;
  return fit &&
         std::all_of(allowed.begin(), allowed.end(), [](LabelSet set) { return (set & 1U) != 0; });
}

std::span<const std::uint8_t> NarrowDecoder::decode(std::span<const NarrowScores> scores,
                                                    std::span<const LabelSet> allowed) {
  is_wide_ = !fits(scores, allowed);
  if (is_wide_) {
    std::vector<Scores> wide(scores.size(), Scores{});
    for (std::size_t item = 0; item < scores.size(); ++item)
      std::copy(scores[item].begin(), scores[item].end(), wide[item].begin());
    const auto labels = wide_.decode(model_, std::move(wide), allowed);
    labels_.assign(labels.begin(), labels.end());
    return labels_;
  }
  scores_.assign(scores.begin(), scores.end());
  for (std::size_t item = 0; item < allowed.size(); ++item)
    for (std::size_t label = 0; allowed[item] != any_label && label < after_.size(); ++label)
      if ((allowed[item] >> label & 1U) == 0)
        scores_[item].at(label) = lowest;
  labels_.resize(scores.size());
  if (!scores.empty())
    forwards();
  return labels_;
}

void NarrowDecoder::forwards() {
  const std::size_t items = scores_.size();
  best_.resize(items);
  store(rebased(load(begin_) + load(scores_[0])), best_[0]);
  for (std::size_t item = 1; item < items; ++item)
    store(rebased(at_least_lowest(largest(best_[item - 1], after_)) + load(scores_[item])),
          best_[item]);

  // Among equals the lower label wins. The way back is asked for again: it is one label an item.
  const auto last = best_.back().begin();
  auto label = static_cast<std::size_t>(
      std::max_element(last, last + static_cast<std::ptrdiff_t>(after_.size())) - last);
  for (std::size_t item = items; item-- > 0;) {
    labels_[item] = static_cast<std::uint8_t>(label);
    if (item == 0)
      break;
    const NarrowScores& best = best_[item - 1];
    const NarrowScores& into = into_[label];
    std::size_t from = 0;
    for (std::size_t before = 1; before < after_.size(); ++before)
      if (best.at(before) + into.at(before) > best.at(from) + into.at(from))
        from = before;
    label = from;
  }
}

// As Decoder's, which tells why, back to the first item that is something.
std::span<const std::int32_t> NarrowDecoder::margins() {
  margins_.assign(labels_.size(), 0);
  const auto first = static_cast<std::size_t>(
      std::find_if(labels_.begin(), labels_.end(), [](std::uint8_t label) { return label != 0; }) -
      labels_.begin());
  if (is_wide_) {
    const auto wide = wide_.margins(model_);
    for (std::size_t item = first; item < labels_.size(); ++item)
      margins_[item] = labels_[item] == 0 ? 0 : wide[item];
    return margins_;
  }
  const std::size_t labels = after_.size();
  NarrowScores onwards{};
  for (std::size_t item = labels_.size(); item-- > first;) {
    if (const std::size_t chosen = labels_[item]; chosen != 0) {
      NarrowScores through;
      store(load(best_[item]) + load(onwards), through);
      std::int32_t other = 2 * lowest;
      for (std::size_t label = 0; label < labels; ++label)
        if (label != chosen)
          other = std::max<std::int32_t>(other, through.at(label));
      margins_[item] = through.at(chosen) - other;
    }
    NarrowScores next;
    store(at_least_lowest(load(scores_[item]) + load(onwards)), next);
    store(rebased(largest(next, into_)), onwards);
  }
  return margins_;
}

} // namespace tanqih::crf
