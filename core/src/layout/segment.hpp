// segment: the repaired text into blocks.
#pragma once

#include <vector>

#include "layout/source.hpp"
#include "text/repair.hpp"
#include "tanqih/block.hpp"

namespace tanqih {

/// Every line of `repaired.text` with a visible character is one block, in order; the blocks' spans
/// count in `repaired.text`. Layout comes from `source.marked` (HTML) or from the line itself
/// (bullets, blank lines in the paste before it).
[[nodiscard]] std::vector<Block> segment(const Source& source, const Repaired& repaired);

} // namespace tanqih
