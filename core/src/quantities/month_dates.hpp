// SPDX-License-Identifier: MIT
// Dates of a day in a month, and of months.
#pragma once

#include <cstddef>
#include <vector>

#include "base/mention.hpp"
#include "quantities/date_parts.hpp"
#include "quantities/relative_dates.hpp"

namespace tanqih {

/// السابع من أكتوبر/تشرين الأول 2023 at a token.
[[nodiscard]] Maybe<CalendarDate> read_written_date(const DateParts& parts, std::size_t at,
                                                    const RelativeDates& relative_dates);

/// Reads days of a month at `at`, one, two or an interval: 7 أكتوبر, 7 و8 أكتوبر, 3-5 مايو,
/// 3 مايو إلى 5 يونيو. What it marks begins at `from`, which may be a word before (يوم, مساء).
/// As read_date, `from` where there is none.
std::size_t read_days(const DateParts& parts, std::size_t from, std::size_t at,
                      const RelativeDates& relative_dates, std::vector<Mention>& mentions);

/// Reads a month without a day at a token: أكتوبر 2023, شهر رمضان, من أكتوبر إلى ديسمبر. As
/// read_date.
std::size_t read_month(const DateParts& parts, std::size_t at, const RelativeDates& relative_dates,
                       std::vector<Mention>& mentions);

} // namespace tanqih
