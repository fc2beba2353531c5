// SPDX-License-Identifier: MIT
// Which mentions of people, places and organisations name one thing.
#pragma once

#include <string_view>
#include <vector>

#include "base/mention.hpp"
#include "lexicon/lexicon.hpp"

namespace tanqih {

/// Appends the entities of the mentions that are names, in order of first mention. One thing is
/// what one row of the gazetteer names, or names that are spelt alike (name_key); then
///   a person's short name belongs to the full name that ends or begins with it, of several to the
///   one named last: سالم الحربي … خالد الحربي … الحربي; but دونالد ترامب جونيور is not دونالد
///   ترامب; names that differ in long vowels only are one, where not both are known names: سايمون,
///   سيمون; an organisation's beginning belongs to the one that goes on: وزارة الصحة, وزارة الصحة
///   السودانية; a club's first word too; a name in quotation marks to the one with a head before
///   it: حزب المحافظين, "المحافظين"; what stands in brackets after an organisation to that, and one
///   word in quotation marks: منظمة الصحة العالمية (المنظمة), وكالة الأنباء القطرية "قنا".
/// It is called by its longest form, or of what a table has by the one that is most frequent.
/// Near-linear in the mentions.
void link_names(const Lexicon& lexicon, std::u16string_view text,
                const std::vector<Mention>& mentions, std::vector<Entity>& entities);

} // namespace tanqih
