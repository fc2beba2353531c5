// SPDX-License-Identifier: MIT
// What the day on which a text came out tells of its dates.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/confidence.hpp"
#include "quantities/calendar_date.hpp"
#include "quantities/date_parts.hpp"
#include "quantities/quantity_words.hpp"

namespace tanqih {

/// A day told from the day of publication: أمس, الأربعاء الماضي, اليوم الأربعاء.
struct RelativeDay {
  std::optional<int> offset;    ///< days: -1 for أمس
  std::optional<int> weekday;   ///< 1 Monday - 7 Sunday
  std::optional<int> direction; ///< of the weekday: -1, 0, 1
};

/// A value of a date and how certain it is.
struct ToldDate {
  std::string value;
  std::uint8_t confidence = confidence::quantity::likely;
};

class RelativeDates {
public:
  /// `tells_years`: what names no year is near that day.
  explicit RelativeDates(std::optional<CivilDate> day, bool tells_years = false)
      : day_(day), tells_years_(tells_years) {}

  /// A day of a month in a year that is said or told: 7 أكتوبر الماضي. 29 February of a common year
  /// is the month alone.
  [[nodiscard]] CalendarDate date(int day, const MonthName& month, const Year& year) const;
  /// The date with the year in which it is nearest to publication, where it says none and is within
  /// three months of it; farther off it may be the last one or the next: 7 أكتوبر in May.
  [[nodiscard]] CalendarDate dated(CalendarDate date) const;
  /// The year itself; none where it cannot be told.
  [[nodiscard]] std::optional<int> year(const Year& year) const;
  /// The first two digits of the years of the last, this or next century; empty: not known.
  [[nodiscard]] std::string century(int direction) const;
  /// العام الماضي, هذا الأسبوع. Where publication is not known: the way from it, -P1Y.
  [[nodiscard]] std::string span(SpanUnit unit, int direction) const;
  [[nodiscard]] ToldDate day(const RelativeDay& day) const;

private:
  [[nodiscard]] int year_of_month(const CalendarDate& date, int direction) const;

  std::optional<CivilDate> day_;
  bool tells_years_;
};

} // namespace tanqih
