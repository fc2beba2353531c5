// SPDX-License-Identifier: MIT
// name_rules: people, places, organisations and other names by gazetteers and the words around
// them.
#pragma once

#include <string_view>
#include <vector>

#include "base/mention.hpp"
#include "lexicon/look_up.hpp"

namespace tanqih {

/// Mentions in order, not overlapping. `lookup` is that of the same tokens.
[[nodiscard]] std::vector<Mention> tag_names_by_rules(const Lexicon& lexicon,
                                                      std::u16string_view text,
                                                      const std::vector<Token>& tokens,
                                                      const Lookup& lookup);

} // namespace tanqih
