// SPDX-License-Identifier: MIT
// rules: what each line is by its cue, its shape and its place alone; the first opinion, which
// label weighs against what it has learnt.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/block.hpp"
#include "label/line.hpp"
#include "label/region.hpp"

namespace tanqih {

/// One Label a line. `text` is what the blocks' spans count in; `title` is find_title's.
[[nodiscard]] std::vector<Label> label_by_rules(std::u16string_view text,
                                                const std::vector<Block>& blocks,
                                                const std::vector<Line>& lines,
                                                const Region& region,
                                                std::optional<std::size_t> title);

} // namespace tanqih
