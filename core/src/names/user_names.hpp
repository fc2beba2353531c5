// SPDX-License-Identifier: MIT
// The user's own words: names that are always marked, and names that never are.
#pragma once

#include <string_view>
#include <vector>

#include "base/mention.hpp"
#include "lexicon/lexicon.hpp"
#include "tanqih/options.hpp"
#include "text/tokenise.hpp"

namespace tanqih {

/// Lays the user's names over what was found; of two that overlap the longer wins, then the first.
/// They win over `found`; what is found inside a name never to be marked goes. Spelling is folded,
/// proclitics are taken off: a user's بلينكن is found in لبلينكن. Linear.
[[nodiscard]] std::vector<Mention> with_user_names(std::vector<Mention> found,
                                                   const std::vector<UserName>& names,
                                                   std::u16string_view text,
                                                   const std::vector<Token>& tokens);

} // namespace tanqih
