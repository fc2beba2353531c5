// SPDX-License-Identifier: MIT
// The one call: a paste in, an Article out.
#pragma once

#include <string_view>

#include "tanqih/article.hpp"
#include "tanqih/knowledge.hpp"
#include "tanqih/options.hpp"
#include "tanqih/result.hpp"
#include "tanqih/stage.hpp"

namespace tanqih {

/// Reads a paste. Any text has an answer. Error: too_large, bad_option, damaged_data.
[[nodiscard]] Result<Article> analyse(const Knowledge& knowledge, std::u16string_view text,
                                      const Options& options = {}, const Progress& progress = {});

} // namespace tanqih
