// SPDX-License-Identifier: MIT
// Names that are neither of people nor of places or organisations, by the words before them.
#pragma once

#include "names/candidates.hpp"

namespace tanqih {

/// An event, tournament or award is named by its head and the known name after it (معركة الفلوجة,
/// جائزة محمود درويش); after any head what stands between quotation marks is a name: فيلم "الأرض",
/// عملية «ردع العدوان».
void propose_other_names(const RuleText& text, std::vector<Candidate>& candidates);

} // namespace tanqih
