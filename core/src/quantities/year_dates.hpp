// SPDX-License-Identifier: MIT
// Dates of a year and longer, and of its quarters and seasons.
#pragma once

#include <cstddef>
#include <vector>

#include "base/mention.hpp"
#include "quantities/date_parts.hpp"
#include "quantities/relative_dates.hpp"

namespace tanqih {

/// Reads عام 2019, (1948), 2016-2020, التسعينيات, القرن التاسع عشر, صيف 2023, الربع الأول من عام
/// 2023 at a token. As read_date.
std::size_t read_year_date(const DateParts& parts, std::size_t at,
                           const RelativeDates& relative_dates, std::vector<Mention>& mentions);

} // namespace tanqih
