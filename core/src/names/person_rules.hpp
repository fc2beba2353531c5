// SPDX-License-Identifier: MIT
// People by the words around and inside their names.
#pragma once

#include "names/candidates.hpp"

namespace tanqih {

/// Chains of given and family names, and what follows a title (وزير الخارجية الأمريكي أنتوني
/// بلينكن) or a verb of speech (وقال ماثيو ميللر).
void propose_people(const RuleText& text, std::vector<Candidate>& candidates);

/// One past the last token of the title that begins at `token`, with its complement and adjectives;
/// `token` where none begins. رئيس بلدية المدينة السابق: four tokens.
[[nodiscard]] std::size_t title_end(const RuleText& text, std::size_t token);

} // namespace tanqih
