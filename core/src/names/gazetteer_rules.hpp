// SPDX-License-Identifier: MIT
// Names that the lexicon has as a whole, where their context allows.
#pragma once

#include "names/candidates.hpp"

namespace tanqih {

/// Known people, places, organisations and other names. A form that is an ordinary word too (مالي,
/// فتح) needs a word before it that says what it is: في مالي, حركة فتح.
void propose_known_names(const RuleText& text, std::vector<Candidate>& candidates);

} // namespace tanqih
