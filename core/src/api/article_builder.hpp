// SPDX-License-Identifier: MIT
// The Article that a user gets, out of what the stages gave.
#pragma once

#include "api/pipeline.hpp"
#include "tanqih/article.hpp"
#include "tanqih/options.hpp"

namespace tanqih {

/// Spans of the repaired text become spans of the paste, lists of the stages' values lists of
/// public ones. `options` tells what is rendered. Linear.
[[nodiscard]] Article build_article(Analysis analysis, const Options& options);

} // namespace tanqih
