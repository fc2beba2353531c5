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

/// The row of a line's shares, filled up with 0.
template <class Row> Row row_of(const ClassShares& line) {
  Row row{};
  std::copy(line.begin(), line.end(), row.begin());
  return row;
}

template <std::size_t Size>
bool is_same(const std::array<float, Size>& row, const std::array<float, Size>& other) {
  int differ = 0; // no branch: whole vectors
  for (std::size_t i = 0; i < Size; ++i)
    differ |= static_cast<int>(row[i] != other[i]);
  return differ == 0;
}
template <class Row, std::size_t Count>
bool is_same(const std::array<Row, Count>& rows, const std::array<Row, Count>& others) {
  for (std::size_t i = 0; i < Count; ++i)
    if (!is_same(rows[i], others[i]))
      return false;
  return true;
}

template <class Row> void add(Row& into, float share, const Row& row) {
  for (std::size_t i = 0; i < row.size(); ++i)
    into[i] += share * row[i];
}

/// The same where many shares are 0.
template <class Row> void add_some(Row& into, float share, const Row& row) {
  if (share != 0)
    add(into, share, row);
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
      add_some(into, before[phase][from], within_[phase][from]);
      if (phase > 0)
        add_some(into, before[phase - 1][from], onwards_[phase - 1][from]);
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
      add_some(into, weighed[phase][to], within_to_[phase][to]);
    if (phase + 1 < phases)
      for (std::size_t to = 0; to < classes; ++to)
        add_some(into, weighed[phase + 1][to], onwards_to_[phase][to]);
  }
  normalise(state);
  return state;
}

void LineChain::walk(std::span<const ClassShares> lines, std::span<State> ahead) const {
  for (std::size_t i = 1; i < ahead.size(); ++i)
    // Among lines that are alike the state settles.
    if (i > 1 && is_same(lines[i], lines[i - 1]) && is_same(ahead[i - 1], ahead[i - 2]))
      ahead[i] = ahead[i - 1];
    else
      ahead[i] = forwards(ahead[i - 1], row_of<Row>(lines[i]));
}

void LineChain::find_posteriors(std::vector<ClassShares>& lines) const {
  if (lines.empty())
    return;
  // The states of all lines would be several times the lines: those of a window are held, and found
  // again from its first on the way back.
  constexpr std::size_t window = 256;
  const auto lines_of = [&](std::size_t at) {
    return std::span(lines).subspan(at * window, std::min(window, lines.size() - at * window));
  };
  std::vector<State> firsts((lines.size() + window - 1) / window);
  std::vector<State> held(std::min(window, lines.size()));
  firsts.front() = begin_;
  for (Row& row : firsts.front())
    multiply(row, row_of<Row>(lines.front()));
  normalise(firsts.front());
  std::span<State> ahead;
  const auto walk_window = [&](std::size_t at) {
    ahead = std::span(held).first(lines_of(at).size());
    ahead.front() = firsts[at];
    walk(lines_of(at), ahead);
  };
  for (std::size_t at = 0; at < firsts.size(); ++at) {
    walk_window(at);
    if (at + 1 < firsts.size())
      firsts[at + 1] = forwards(ahead.back(), row_of<Row>(lines_of(at + 1).front()));
  }
  State behind = end_;
  for (std::size_t at = firsts.size(); at-- > 0;) {
    if (at + 1 < firsts.size())
      walk_window(at);
    find_posteriors(lines_of(at), ahead, behind);
  }
}

void LineChain::find_posteriors(std::span<ClassShares> lines, std::span<const State> ahead,
                                State& behind) const {
  Row below{};          // the line below, as it was
  bool settled = false; // it left `behind` as it was
  for (std::size_t i = lines.size(); i-- > 0;) {
    const Row line = row_of<Row>(lines[i]);
    const bool alike = settled && is_same(line, below);
    if (alike && is_same(ahead[i], ahead[i + 1])) {
      lines[i] = lines[i + 1];
      continue;
    }
    std::array<Row, 1> shares{};
    for (std::size_t phase = 0; phase < phases; ++phase) {
      Row both = ahead[i][phase];
      multiply(both, behind[phase]);
      add(shares.front(), 1, both);
    }
    normalise(shares);
    std::copy_n(shares.front().begin(), classes, lines[i].begin());
    if (alike)
      continue;
    const State before = behind;
    behind = backwards(before, line);
    settled = is_same(behind, before);
    below = line;
  }
}

} // namespace tanqih
