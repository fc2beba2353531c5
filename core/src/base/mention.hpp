// SPDX-License-Identifier: MIT
// A mention as the stages hand it on.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tanqih/mention.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

/// A stretch of the repaired text that names something.
struct Mention {
  Span span; ///< without proclitics: القاهرة in والقاهرة, بلينكن in لبلينكن
  MentionType type{};
  Origin origin{};
  std::uint8_t confidence = 0;         ///< percent
  std::string value;                   ///< normalised, UTF-8: as ArticleMention::value tells
  std::vector<std::string> readings{}; ///< as ArticleMention::readings tells
};

} // namespace tanqih
