// SPDX-License-Identifier: MIT
// Two readings of one text, laid over each other.
#pragma once

#include <vector>

#include "base/mention.hpp"

namespace tanqih {

/// Both in order and each without overlaps; so is the result. Of two that overlap the longer stays
/// (شارع 15 مايو, not 15 مايو), of two as long the first's.
[[nodiscard]] std::vector<Mention> merge_mentions(std::vector<Mention> first,
                                                  std::vector<Mention> second);

} // namespace tanqih
