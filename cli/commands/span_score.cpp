// SPDX-License-Identifier: MIT
#include "commands/span_score.hpp"

#include <set>
#include <tuple>

namespace tanqih::cli {

namespace {

using TypedSpan = std::tuple<std::size_t, std::size_t, std::string>;

std::set<TypedSpan> spans_of(const std::vector<std::string>& labels) {
  std::set<TypedSpan> spans;
  std::size_t begin = 0;
  std::string type; // of the span in hand; empty: none
  for (std::size_t i = 0; i <= labels.size(); ++i) {
    const std::string label = i < labels.size() ? labels[i] : std::string{};
    const bool inside = label.starts_with("I-") && label.substr(2) == type && !type.empty();
    if (inside)
      continue;
    if (!type.empty())
      spans.emplace(begin, i, type);
    type = label.size() > 2 && label[1] == '-' ? label.substr(2) : std::string{};
    begin = i;
  }
  return spans;
}

} // namespace

std::map<std::string, SpanCounts> score_spans(const std::vector<std::string>& gold,
                                              const std::vector<std::string>& found) {
  std::map<std::string, SpanCounts> by_type;
  const std::set<TypedSpan> truth = spans_of(gold);
  for (const TypedSpan& span : truth)
    ++by_type[std::get<2>(span)].gold;
  for (const TypedSpan& span : spans_of(found)) {
    SpanCounts& counts = by_type[std::get<2>(span)];
    ++counts.found;
    counts.right += truth.count(span);
  }
  return by_type;
}

SpanCounts total(const std::map<std::string, SpanCounts>& by_type) {
  SpanCounts all;
  for (const auto& [type, counts] : by_type) {
    all.gold += counts.gold;
    all.found += counts.found;
    all.right += counts.right;
  }
  return all;
}

} // namespace tanqih::cli
