// SPDX-License-Identifier: MIT
// A chain over the lines of a paste: which classes follow each other, before, in and after the
// article.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "crf/byte_reader.hpp"
#include "label/line_class.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// A hidden Markov chain with a state for each class in each of three phases. The phases come in
/// their order, and kept classes stand in the second alone: there is one article. Its transitions
/// are counted (training/train_lines.py), not learnt together with what is seen of the lines.
class LineChain {
public:
  static constexpr std::size_t phases = 3;
  static constexpr std::size_t states = phases * line_class_count;

  // In a model: f32 begin[states], end[states], then for each phase f32 [class][class] within it,
  // and for each but the last f32 [class][class] into the next.
  /// What is missing is told by the reader.
  explicit LineChain(crf::ByteReader& reader);

  /// The posterior share of each class at each line (forward-backward), from how well each class
  /// alone fits the line: at least one number of a line above 0. Linear in the lines.
  void find_posteriors(std::vector<ClassShares>& lines) const;

private:
  // Rows are filled up with a 0, so that the compiler makes whole vectors of them.
  static constexpr std::size_t row_size = (line_class_count + 3) / 4 * 4;
  using Row = std::array<float, row_size>;
  using State = std::array<Row, phases>;
  using Table = std::array<Row, line_class_count>;

  /// The states of lines one after the other, of which the first stands there.
  void walk(std::span<const ClassShares> lines, std::span<State> ahead) const;
  /// Of a stretch; `behind` is the state behind it, and then that before it.
  void find_posteriors(std::span<ClassShares> lines, std::span<const State> ahead,
                       State& behind) const;
  [[nodiscard]] State forwards(const State& before, const Row& line) const;
  [[nodiscard]] State backwards(const State& after, const Row& line) const;

  State begin_{};
  State end_{};
  std::array<Table, phases> within_{};         ///< [from][to]
  std::array<Table, phases - 1> onwards_{};    ///< the same
  std::array<Table, phases> within_to_{};      ///< [to][from]
  std::array<Table, phases - 1> onwards_to_{}; ///< the same
};

} // namespace tanqih
