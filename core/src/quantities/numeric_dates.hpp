// SPDX-License-Identifier: MIT
// Dates in digits only.
#pragma once

#include <optional>

#include "quantities/date_parts.hpp"

namespace tanqih {

struct NumericDate {
  CalendarDate date;
  bool sure = false; ///< which number is the day cannot be mistaken
};

/// 7/10/2023, 2023-10-07, 07.10.2023; after a day of the week (1-7, or 0 for يوم) 7/10 too. The
/// day comes first, as in Arabic, but where the numbers or the weekday say otherwise.
[[nodiscard]] Maybe<NumericDate> read_numeric_date(const DateParts& parts, std::size_t at,
                                                   std::optional<int> weekday = std::nullopt);

} // namespace tanqih
