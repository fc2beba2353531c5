// SPDX-License-Identifier: MIT
// Organisations by the word that begins their name.
#pragma once

#include "names/candidates.hpp"

namespace tanqih {

/// وزارة الخارجية, الجيش الإسرائيلي, جامعة محمد الخامس; after a word that only says what it is, the
/// name alone: شركة غوغل.
void propose_organisations(const RuleText& text, std::vector<Candidate>& candidates);

} // namespace tanqih
