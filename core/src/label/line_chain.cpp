// SPDX-License-Identifier: MIT
#include "label/line_chain.hpp"

#include <algorithm>

namespace tanqih {

namespace {

constexpr std::size_t classes = line_class_count;

template <std::size_t Size>
void read(crf::ByteReader& reader, std::array<float, Size>& row, std::size_t count = classes) {
  for (std::size_t i = 0; i < count; ++i)
    row[i] = reader.real();
}

template <class Row, std::size_t Count>
void read(crf::ByteReader& reader, std::array<Row, Count>& rows) {
  for (Row& row : rows)
    read(reader, row);
}

template <class Table> Table turned(const Table& table) {
  Table other{};
  for (std::size_t from = 0; from < classes; ++from)
    for (std::size_t to = 0; to < classes; ++to)
      other[to][from] = table[from][to];
  return other;
}

template <class Row> void add(Row& into, float share, const Row& row) {
  for (std::size_t i = 0; i < row.size(); ++i)
    into[i] += share * row[i];
}

template <class Row> void multiply(Row& into, const Row& row) {
  for (std::size_t i = 0; i < row.size(); ++i)
    into[i] *= row[i];
}

/// So that they sum up to 1; where all are 0, as underflow has it, all are alike.
template <class Row, std::size_t Count> void normalise(std::array<Row, Count>& rows) {
  float sum = 0;
  for (const Row& row : rows)
    for (std::size_t i = 0; i < classes; ++i)
      sum += row[i];
  for (Row& row : rows)
    if (sum > 0)
      for (float& share : row)
        share /= sum;
    else
      for (std::size_t i = 0; i < classes; ++i)
        row[i] = 1.0F / static_cast<float>(Count * classes);
}

} // namespace

LineChain::LineChain(crf::ByteReader& reader) {
  read(reader, begin_);
  read(reader, end_);
  for (Table& table : within_)
    read(reader, table);
  for (Table& table : onwards_)
    read(reader, table);
  for (std::size_t phase = 0; phase < phases; ++phase)
    within_to_[phase] = turned(within_[phase]);
  for (std::size_t phase = 0; phase + 1 < phases; ++phase)
    onwards_to_[phase] = turned(onwards_[phase]);
}

LineChain::State LineChain::forwards(const State& before, const Row& line) const {
  State state{};
  for (std::size_t phase = 0; phase < phases; ++phase) {
    Row& into = state[phase];
    for (std::size_t from = 0; from < classes; ++from) {
      add(into, before[phase][from], within_[phase][from]);
      if (phase > 0)
        add(into, before[phase - 1][from], onwards_[phase - 1][from]);
    }
    multiply(into, line);
  }
  normalise(state);
  return state;
}

LineChain::State LineChain::backwards(const State& after, const Row& line) const {
  State weighed = after;
  for (Row& row : weighed)
    multiply(row, line);
  State state{};
  for (std::size_t phase = 0; phase < phases; ++phase) {
    Row& into = state[phase];
    for (std::size_t to = 0; to < classes; ++to)
      add(into, weighed[phase][to], within_to_[phase][to]);
    if (phase + 1 < phases)
      for (std::size_t to = 0; to < classes; ++to)
        add(into, weighed[phase + 1][to], onwards_to_[phase][to]);
  }
  normalise(state);
  return state;
}

void LineChain::find_posteriors(std::vector<ClassShares>& lines) const {
  if (lines.empty())
    return;
  const auto row_of = [](const ClassShares& line) {
    Row row{};
    std::copy(line.begin(), line.end(), row.begin());
    return row;
  };
  std::vector<State> ahead(lines.size());
  State& first = ahead.front();
  first = begin_;
  for (Row& row : first)
    multiply(row, row_of(lines.front()));
  normalise(first);
  for (std::size_t i = 1; i < lines.size(); ++i)
    ahead[i] = forwards(ahead[i - 1], row_of(lines[i]));
  State behind = end_;
  for (std::size_t i = lines.size(); i-- > 0;) {
    const Row line = row_of(lines[i]);
    std::array<Row, 1> shares{};
    for (std::size_t phase = 0; phase < phases; ++phase) {
      Row both = ahead[i][phase];
      multiply(both, behind[phase]);
      add(shares.front(), 1, both);
    }
    normalise(shares);
    std::copy_n(shares.front().begin(), classes, lines[i].begin());
    if (i > 0)
      behind = backwards(behind, line);
  }
}

} // namespace tanqih
