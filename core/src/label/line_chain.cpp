// SPDX-License-Identifier: MIT
#include "label/line_chain.hpp"

#include <span>

namespace tanqih {

namespace {

constexpr std::size_t classes = line_class_count;

void read(crf::ByteReader& reader, std::span<float> numbers) {
  for (float& number : numbers)
    number = reader.real();
}

/// So that they sum up to 1; where all are 0, as underflow has it, all states are alike.
template <std::size_t Size> void normalise(std::array<float, Size>& shares) {
  float sum = 0;
  for (const float share : shares)
    sum += share;
  if (sum > 0) {
    for (float& share : shares)
      share /= sum;
  } else {
    shares.fill(1.0F / Size);
  }
}

} // namespace

LineChain::LineChain(crf::ByteReader& reader) {
  read(reader, begin_);
  read(reader, end_);
  for (Table& table : within_)
    for (ClassShares& row : table)
      read(reader, row);
  for (Table& table : onwards_)
    for (ClassShares& row : table)
      read(reader, row);
}

LineChain::State LineChain::forwards(const State& before, const ClassShares& line) const {
  State state{};
  for (std::size_t phase = 0; phase < phases; ++phase) {
    float* const into = &state[phase * classes];
    for (std::size_t from = 0; from < classes; ++from) {
      const float stay = before[phase * classes + from];
      const ClassShares& row = within_[phase][from];
      for (std::size_t to = 0; to < classes; ++to)
        into[to] += stay * row[to];
      if (phase > 0) {
        const float come = before[(phase - 1) * classes + from];
        const ClassShares& next = onwards_[phase - 1][from];
        for (std::size_t to = 0; to < classes; ++to)
          into[to] += come * next[to];
      }
    }
    for (std::size_t to = 0; to < classes; ++to)
      into[to] *= line[to];
  }
  normalise(state);
  return state;
}

LineChain::State LineChain::backwards(const State& after, const ClassShares& line) const {
  State weighed{};
  for (std::size_t phase = 0; phase < phases; ++phase)
    for (std::size_t to = 0; to < classes; ++to)
      weighed[phase * classes + to] = after[phase * classes + to] * line[to];
  State state{};
  for (std::size_t phase = 0; phase < phases; ++phase)
    for (std::size_t from = 0; from < classes; ++from) {
      float sum = 0;
      for (std::size_t to = 0; to < classes; ++to)
        sum += within_[phase][from][to] * weighed[phase * classes + to];
      if (phase + 1 < phases)
        for (std::size_t to = 0; to < classes; ++to)
          sum += onwards_[phase][from][to] * weighed[(phase + 1) * classes + to];
      state[phase * classes + from] = sum;
    }
  normalise(state);
  return state;
}

void LineChain::find_posteriors(std::vector<ClassShares>& lines) const {
  if (lines.empty())
    return;
  std::vector<State> ahead(lines.size());
  State& first = ahead.front();
  for (std::size_t state = 0; state < states; ++state)
    first[state] = begin_[state] * lines.front()[state % classes];
  normalise(first);
  for (std::size_t i = 1; i < lines.size(); ++i)
    ahead[i] = forwards(ahead[i - 1], lines[i]);
  State behind = end_;
  for (std::size_t i = lines.size(); i-- > 0;) {
    const ClassShares line = lines[i];
    ClassShares& shares = lines[i];
    shares.fill(0);
    for (std::size_t state = 0; state < states; ++state)
      shares[state % classes] += ahead[i][state] * behind[state];
    normalise(shares);
    if (i > 0)
      behind = backwards(behind, line);
  }
}

} // namespace tanqih
