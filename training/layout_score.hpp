// SPDX-License-Identifier: MIT
// How well the lines of labelled pastes are kept and removed, and what is glued to them is cut: by
// lines and words, near enough to what ../shared/data/clean/score.py measures to choose by.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "cut/cuts.hpp"
#include "layout_sample.hpp"

namespace tanqih::train {

/// Of many pastes.
class Score {
public:
  /// `kinds` of the sample's blocks. With `verbose` each wrong line is printed.
  void add(const Sample& sample, const std::vector<BlockKind>& kinds, bool verbose);
  /// F1 (mean over pastes), pastes without a wrong line, words lost, and per label what leaks.
  void print(const std::string& name) const;
  /// One point of the curve of precision and recall.
  void print_point(const std::string& name, int balance) const;

private:
  double f1_ = 0;
  double exact_ = 0;
  std::size_t lost_ = 0; ///< words
  std::size_t words_ = 0;
  std::size_t pastes_ = 0;
  std::map<BlockKind, std::pair<std::size_t, std::size_t>> leaked_; ///< lines kept, of all
};

/// What is glued to lines of the article, and what is cut from them.
class GluedScore {
public:
  /// `cuts` of the sample's blocks, of which `kinds` decide which are kept.
  void add(const Sample& sample, const std::vector<BlockKind>& kinds, const std::vector<Cut>& cuts,
           bool verbose);
  void print(const std::string& name) const;

private:
  std::size_t spans_ = 0;
  std::size_t found_ = 0; ///< all their words and no others
  std::size_t near_ = 0;  ///< more or fewer words than they have
  std::size_t extra_ = 0; ///< cuts where nothing is glued
  std::size_t words_ = 0; ///< of the article, in such cuts
};

} // namespace tanqih::train
