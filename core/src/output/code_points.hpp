// SPDX-License-Identifier: MIT
// Offsets for those whose strings are of code points: Python, SQL.
#pragma once

#include "tanqih/article.hpp"

namespace tanqih {

/// What counts UTF-16 code units of an article's texts counts code points after it: spans, offsets
/// and cleanBegin, not the units of a layout, which are a size and no place. An offset inside a
/// surrogate pair is the pair's begin. n log n.
void count_in_code_points(Article& article);

} // namespace tanqih
