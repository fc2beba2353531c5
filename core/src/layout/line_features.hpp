// What the learned labeller is told of each line: its shape, its neighbours, its place, its cue and
// what the rules took it for.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "layout/line.hpp"
#include "layout/region.hpp"
#include "learn/features.hpp"
#include "tanqih/block.hpp"

namespace tanqih {

/// Changes with every change of what is extracted; a model of another set is refused.
inline constexpr std::string_view line_feature_set = "lines-2";

/// All that is known of a paste before its lines are labelled; `rules` is label_by_rules'.
struct Reading {
  const std::vector<Block>& blocks;
  const std::vector<Line>& lines;
  const Region& region;
  std::optional<std::size_t> title;
  const std::vector<Label>& rules;
};

/// One item a line. Linear in the text.
void extract_line_features(const Reading& reading, learn::Features& features);

} // namespace tanqih
