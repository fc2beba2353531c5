// SPDX-License-Identifier: MIT
// Dates, times, durations, numbers, percentages, money and quantities with units, found by rule.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/mention.hpp"
#include "quantities/calendar_date.hpp"
#include "text/tokenise.hpp"

namespace tanqih {

struct QuantityWords;

/// Mentions in order, not overlapping. Linear in the tokens; nothing is allocated for a token that
/// is no part of a quantity. `published`: the day that the article came out, which اليوم and
/// الأربعاء الماضي are counted from.
/// Mention::value is as ArticleMention::value tells (tanqih/article.hpp).
/// Two amounts that share a unit (من 10 إلى 15 مليون دولار) are two mentions, both with the unit.
///
/// Not marked, as no reader of news counts them: scores (3-1), telephone numbers, accounts, numbers
/// of a list or in a name (بوينغ 737, المادة 5), dates in a name (شارع 15 مايو), واحد and bare
/// fractions, small numbers with the article (الدول السبع).
[[nodiscard]] std::vector<Mention> find_quantities(const QuantityWords& words,
                                                   std::u16string_view text,
                                                   const std::vector<Token>& tokens,
                                                   std::optional<CivilDate> published);

} // namespace tanqih
