// SPDX-License-Identifier: MIT
// Which articles are wanted.
#pragma once

#include <cstdint>
#include <optional>

#include "stream/counters.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

struct Selection {
  /// true: Arabic alone; false: what is in another language, which is all that is known of it.
  std::optional<bool> arabic;
  bool with_metadata = false;  ///< with a title and a date of publication alone
  std::uint32_t min_words = 0; ///< of the clean text
};

/// Why it is left out; none: it is wanted.
[[nodiscard]] std::optional<Skip> left_out(const Article& article, const Selection& selection);

} // namespace tanqih::cli
