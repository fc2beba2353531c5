// SPDX-License-Identifier: MIT
// link: mentions of one thing become one entity.
#pragma once

#include <string_view>
#include <vector>

#include "base/mention.hpp"
#include "lexicon/lexicon.hpp"

namespace tanqih {

/// Entities in order of first mention; each mention belongs to exactly one.
[[nodiscard]] std::vector<Entity> link(const Lexicon& lexicon, std::u16string_view text,
                                       const std::vector<Mention>& mentions);

} // namespace tanqih
