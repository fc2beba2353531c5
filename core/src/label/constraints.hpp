// SPDX-License-Identifier: MIT
// What is certain of a line before anything is weighed: the kinds that it may be.
#pragma once

#include <optional>
#include <vector>

#include "base/block.hpp"
#include "crf/model.hpp"
#include "label/line.hpp"
#include "label/region.hpp"

namespace tanqih {

/// What is_kept says, as a set.
inline constexpr crf::LabelSet kept_kinds = [] {
  crf::LabelSet kept = 0;
  for (unsigned kind = 0; kind < block_kind_count; ++kind)
    if (is_kept(static_cast<BlockKind>(kind)))
      kept |= crf::LabelSet{1} << kind;
  return kept;
}();

/// One set a line, in the numbers of BlockKind; every set has a kind.
[[nodiscard]] std::vector<crf::LabelSet> allowed_kinds(const std::vector<Block>& blocks,
                                                       const std::vector<Line>& lines,
                                                       const Region& region,
                                                       std::optional<std::size_t> title);

} // namespace tanqih
