// SPDX-License-Identifier: MIT
// The words at which a program breaks lines and an author does not.
#pragma once

#include <string_view>

#include "base/word_set.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

struct LineBreaks {
  // Folded.
  WordSet hanging;   ///< nobody ends a line of its own with them: في, التي
  WordSet proclitic; ///< are written to the word after them: ال, ب
};

/// Reads core/data/line_breaks.tsv: hanging|proclitic, word. Error: damaged_data.
[[nodiscard]] Result<LineBreaks> load_line_breaks(std::string_view tsv);

} // namespace tanqih
