// SPDX-License-Identifier: MIT
// How well labels agree with those of a person: exact spans, as CoNLL 2003 counts them.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace tanqih::cli {

struct SpanCounts {
  std::size_t gold = 0;
  std::size_t found = 0;
  std::size_t right = 0; ///< found where the gold is: same begin, end and type

  [[nodiscard]] double precision() const { return share(right, found); } ///< percent
  [[nodiscard]] double recall() const { return share(right, gold); }
  [[nodiscard]] double f1() const { return share(2 * right, gold + found); }

private:
  static double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
  }
};

/// Of BIO labels, one a word; an empty label ends a sentence. An I- that follows nothing of its
/// type begins a span, as in conlleval. By type, sorted.
[[nodiscard]] std::map<std::string, SpanCounts> score_spans(const std::vector<std::string>& gold,
                                                            const std::vector<std::string>& found);

[[nodiscard]] SpanCounts total(const std::map<std::string, SpanCounts>& by_type);

} // namespace tanqih::cli
