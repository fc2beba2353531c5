// What is certain of a line before anything is weighed: the kinds that it may be.
#pragma once

#include <optional>
#include <vector>

#include "crf/model.hpp"
#include "label/line.hpp"
#include "label/region.hpp"
#include "tanqih/block.hpp"

namespace tanqih {

/// What stays by default.
inline constexpr crf::LabelSet kept_kinds = 1U << static_cast<unsigned>(BlockKind::title) |
                                            1U << static_cast<unsigned>(BlockKind::body) |
                                            1U << static_cast<unsigned>(BlockKind::subheading);
[[nodiscard]] constexpr bool is_kept(BlockKind kind) {
  return (kept_kinds >> static_cast<unsigned>(kind) & 1) != 0;
}

/// One set a line, in the numbers of BlockKind; every set has a kind.
[[nodiscard]] std::vector<crf::LabelSet> certain_kinds(const std::vector<Block>& blocks,
                                                       const std::vector<Line>& lines,
                                                       const Region& region,
                                                       std::optional<std::size_t> title);

} // namespace tanqih
