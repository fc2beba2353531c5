// SPDX-License-Identifier: MIT
// Dates as they are written in ISO 8601, whole or with parts left out.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tanqih {

/// A day of the Gregorian calendar.
using CivilDate = std::chrono::year_month_day;

enum class CalendarSystem : std::uint8_t { gregorian, hijri };

/// What of a date is said; 0: not said.
struct CalendarDate {
  std::optional<int> year; ///< 0 is 1 BC
  int month = 0;           ///< 1-12
  int day = 0;             ///< 1-31
  CalendarSystem system = CalendarSystem::gregorian;
  bool told = false; ///< the year is not said, but told from the day of publication

  /// Whether there is such a day (29 February counts where no year is said). A month of the hijri
  /// calendar has at most 30.
  [[nodiscard]] bool exists() const;
  friend bool operator==(const CalendarDate&, const CalendarDate&) = default;
};

/// "2023-10-07", "2023-10", "2023", "--10-07", "--10"; a hijri one with "hijri:" before it.
[[nodiscard]] std::string to_iso(const CalendarDate& date);
[[nodiscard]] std::string to_iso(CivilDate date);

/// The day that a time of ISO 8601 begins with: of "2023-10-07T10:00:00Z"; none: it names no whole
/// day.
[[nodiscard]] std::optional<CivilDate> day_of_iso(std::u16string_view time);

[[nodiscard]] CivilDate days_after(CivilDate date, int days);
/// The day of the week: 1 Monday - 7 Sunday.
[[nodiscard]] int weekday_of(CivilDate date);

/// "2023", "0570", "-0499".
[[nodiscard]] std::string iso_year(int year);

} // namespace tanqih
