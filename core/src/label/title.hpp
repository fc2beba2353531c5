// SPDX-License-Identifier: MIT
// Which line above the article is its title.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/block.hpp"
#include "label/line.hpp"
#include "label/region.hpp"

namespace tanqih {

/// The index of the title among the lines before the article's first paragraph; none: the paste
/// begins below its title. `page_title` is folded: what the page's head calls it, often with the
/// site's name behind it.
[[nodiscard]] std::optional<std::size_t> find_title(const std::vector<Line>& lines,
                                                    const std::vector<Block>& blocks,
                                                    const Region& region,
                                                    std::u16string_view page_title = {});

} // namespace tanqih
