// SPDX-License-Identifier: MIT
// segment: the repaired text into blocks.
#pragma once

#include <string_view>
#include <vector>

#include "base/block.hpp"
#include "read/source.hpp"
#include "text/offset_map.hpp"

namespace tanqih {

/// Every line of `text`, which is `source.text` repaired, with a visible character is one block, in
/// order, without the white space at its ends; the blocks' spans count in `text`. Layout comes from
/// `source` (HTML) or from the line itself: bullets and numbers of a list, cells between tabs.
/// Linear in the text.
[[nodiscard]] std::vector<Block> segment(const Source& source, std::u16string_view text,
                                         const OffsetMap& map);

/// Where the blocks stand in the paste, in order and without overlaps. A mark that was turned to
/// the end of its line may come from the next one (، وقال behind a PDF's line): that one begins
/// later.
[[nodiscard]] std::vector<Span> origins_of(const std::vector<Block>& blocks, const OffsetMap& map);

} // namespace tanqih
