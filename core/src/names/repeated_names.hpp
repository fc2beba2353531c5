// SPDX-License-Identifier: MIT
// Names that the text has told once, wherever it has them again.
#pragma once

#include "names/candidates.hpp"

namespace tanqih {

/// For every person of several words among `chosen`, the last word (محفوظ after نجيب محفوظ); for
/// every name that a rule found by its context, the name alone (مدينة أنيشة, later أنيشة).
void propose_repeated_names(const RuleText& text, const std::vector<Candidate>& chosen,
                            std::vector<Candidate>& candidates);

} // namespace tanqih
