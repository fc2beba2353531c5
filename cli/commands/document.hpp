// SPDX-License-Identifier: MIT
// One document from its bytes to its article.
#pragma once

#include <optional>
#include <string>

#include "commands/clean_options.hpp"
#include "io/input.hpp"
#include "stream/counters.hpp"
#include "stream/near_duplicates.hpp"

namespace tanqih::cli {

struct CleanDocument {
  Article article{};
  std::string messages; ///< for standard error: what is doubtful, or, asked for, why what went
  Counters counters;
  std::optional<TextSignature> signature{}; ///< where --deduplicate asks for it
  bool wanted = true;                       ///< else it is left out, and counted as such
};

/// Reads and cleans; `options`: those of `clean`, for the core. Throws Failure.
[[nodiscard]] CleanDocument clean_document(const Knowledge& knowledge, const Input& input,
                                           const CleanOptions& clean, Options options,
                                           bool explained);

} // namespace tanqih::cli
