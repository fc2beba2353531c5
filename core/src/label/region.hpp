// SPDX-License-Identifier: MIT
// Where the article stands in the paste: which paragraphs are its, and which belong to an insert.
#pragma once

#include <cstddef>
#include <vector>

#include "label/line.hpp"
#include "label/vocabulary.hpp"

namespace tanqih {

/// Paragraphs that follow each other, with at most a few short lines between them and no heading of
/// a section; indices into the lines, `last` included.
struct Cluster {
  std::size_t first = 0;
  std::size_t last = 0;
  double weight = 0;   ///< code units of prose; paragraphs without a full stop count half
  bool closed = false; ///< a paragraph of it ends with a full stop
  int foreignness = 0; ///< what speaks for another text, in quarters; above 0 it is one
  bool article = false;
  bool unsure = false;
};

struct Region {
  std::vector<Cluster> clusters; ///< in order; empty where the paste has no prose
  std::size_t core = 0;          ///< the cluster that opens the article
};

/// A paste is often: menus – article – "إقرأ أيضاً:" – headline – *another article* – list. The
/// first cluster of weight is the article; a later one is its continuation or another article by
/// what stands before it and how it opens.
[[nodiscard]] Region find_region(const std::vector<Line>& lines);

} // namespace tanqih
