// SPDX-License-Identifier: MIT
// Places by the word before their name.
#pragma once

#include "names/candidates.hpp"

namespace tanqih {

/// مدينة and its kin stand before the name (مدينة حلب); معبر and its kin are part of it (معبر رفح).
void propose_places(const RuleText& text, std::vector<Candidate>& candidates);

} // namespace tanqih
