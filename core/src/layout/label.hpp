// label: what each block is.
#pragma once

#include <string_view>
#include <vector>

#include "tanqih/block.hpp"

namespace tanqih {

struct Knowledge;

/// One Label a block. `text` is the repaired text that the blocks' spans count in.
[[nodiscard]] std::vector<Label> label(const Knowledge& knowledge, std::u16string_view text,
                                       const std::vector<Block>& blocks);

} // namespace tanqih
