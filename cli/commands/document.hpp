// SPDX-License-Identifier: MIT
// One document from its bytes to its article.
#pragma once

#include <string>

#include "commands/clean_options.hpp"
#include "io/input.hpp"
#include "stream/counters.hpp"

namespace tanqih::cli {

struct CleanDocument {
  Article article;
  std::string messages; ///< for standard error: what is doubtful, or, asked for, why what went
  Counters counters;
};

/// Reads and cleans. Throws Failure.
[[nodiscard]] CleanDocument clean_document(const Knowledge& knowledge, const Input& input,
                                           Options options, bool explained);

} // namespace tanqih::cli
