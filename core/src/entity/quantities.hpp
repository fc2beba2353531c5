// Dates, times, durations, numbers, percentages, money and quantities with units, found by rule.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "entity/calendar_date.hpp"
#include "tanqih/mention.hpp"
#include "text/tokenise.hpp"

namespace tanqih {

struct QuantityWords;

/// Mentions in order, not overlapping. Linear in the tokens; nothing is allocated for a token that
/// is no part of a quantity. `published`: the day that the article came out, which اليوم and
/// الأربعاء الماضي are counted from.
///
/// Mention::value, empty where the text does not say enough:
///   date      ISO 8601: 2023-10-07, 2023-10, 2023; no year said: --10-07, --10; an interval as
///             2023-05-03/2023-05-05, 2016/2020. ISO 8601-2: the decade 199X, the century 18XX,
///             seasons 2023-21 (spring) to 2023-24, quarters 2023-33 to 2023-36, halves 2023-40 and
///             2023-41. A week 2023-W40. -0499 is 500 BC.
///             With `published`, days, weeks, months and years told from it are such dates.
///             Without: -W-3 is a Wednesday (ISO 8601:2000, week left out), P0D today, -P1D
///             yesterday, -P1Y last year: the way from the unknown day. The hijri calendar's dates
///             are not turned into the Gregorian: hijri:1445-09-15, hijri:--09, hijri:1445, hijri:09XX.
///   time      T10:30, T19:00; T10:30Z, T12:00+03:00 where the zone is said
///   duration  P3M, PT48H, P1Y6M; decades and centuries in years
///   number    1500000, 12.5
///   percent   12.5, -3
///   money     ISO 4217 and the amount: USD 1500000; the amount alone where neither the text nor
///             the same currency before it says whose it is (ريال)
///   quantity  the number and the unit's symbol: 15 km
/// Two amounts that share a unit (من 10 إلى 15 مليون دولار) are two mentions, both with the unit.
///
/// Not marked, as no reader of news counts them: scores (3-1), telephone numbers, numbers of a list
/// or in a name (بوينغ 737, المادة 5), dates in a name (شارع 15 مايو), واحد and bare fractions,
/// small numbers with the article (الدول السبع).
[[nodiscard]] std::vector<Mention> find_quantities(const QuantityWords& words,
                                                   std::u16string_view text,
                                                   const std::vector<Token>& tokens,
                                                   std::optional<CivilDate> published);

} // namespace tanqih
