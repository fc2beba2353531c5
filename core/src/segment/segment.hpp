// segment: the repaired text into blocks.
#pragma once

#include <vector>

#include "base/block.hpp"
#include "read/source.hpp"
#include "repair/repair.hpp"

namespace tanqih {

/// Every line of `repaired.text` with a visible character is one block, in order, without the white
/// space at its ends; the blocks' spans count in `repaired.text`. Layout comes from `source` (HTML)
/// or from the line itself: bullets and numbers of a list, cells between tabs. Linear in the text.
[[nodiscard]] std::vector<Block> segment(const Source& source, const Repaired& repaired);

} // namespace tanqih
