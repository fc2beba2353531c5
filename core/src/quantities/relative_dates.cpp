// SPDX-License-Identifier: MIT
#include "quantities/relative_dates.hpp"

#include <cstdlib>

#include "base/confidence.hpp"

namespace tanqih {

namespace {

int year_of(CivilDate date) {
  return static_cast<int>(date.year());
}
int month_of(CivilDate date) {
  return static_cast<int>(static_cast<unsigned>(date.month()));
}
int day_of(CivilDate date) {
  return static_cast<int>(static_cast<unsigned>(date.day()));
}

/// The ISO week that a day is in: that of its Thursday.
std::string iso_week(CivilDate day) {
  const CivilDate thursday = days_after(day, 4 - weekday_of(day));
  const CivilDate first = thursday.year() / 1 / 1;
  const auto days = (std::chrono::sys_days(thursday) - std::chrono::sys_days(first)).count();
  const auto week = std::to_string(days / 7 + 1);
  return iso_year(year_of(thursday)) + (week.size() < 2 ? "-W0" : "-W") + week;
}

/// "-P1Y": the way from a day of publication that is not known.
std::string way(SpanUnit unit, int direction) {
  int count = direction < 0 ? -direction : direction;
  char code = 'Y';
  switch (unit) {
  case SpanUnit::day:
    code = 'D';
    break;
  case SpanUnit::week:
    code = 'W';
    break;
  case SpanUnit::month:
    code = 'M';
    break;
  case SpanUnit::decade:
    count *= 10;
    break;
  case SpanUnit::century:
    count *= 100;
    break;
  default:
    break;
  }
  return (direction < 0 ? "-P" : "P") + std::to_string(count) + code;
}

} // namespace

CalendarDate RelativeDates::date(int day, const MonthName& month, const Year& year) const {
  CalendarDate date{year.number, month.month, day, month.system()};
  if (!date.year && day_ && year.direction && !month.hijri)
    date.year =
        year.of_month ? year_of_month(date, *year.direction) : year_of(*day_) + *year.direction;
  if (!year.direction)
    date = dated(date);
  if (!date.exists())
    date.day = 0;
  return date;
}

CalendarDate RelativeDates::dated(CalendarDate date) const {
  constexpr int near = 3; // months
  if (date.year || !day_ || !tells_years_ || date.system == CalendarSystem::hijri)
    return date;
  const int months = date.month - month_of(*day_); // -11 to 11
  const int years = months > 6 ? -1 : months < -6 ? 1 : 0;
  if (std::abs(months + 12 * years) <= near) {
    date.year = year_of(*day_) + years;
    date.told = true;
  }
  return date;
}

/// The year of the last, this or the next such day or month.
int RelativeDates::year_of_month(const CalendarDate& date, int direction) const {
  const int month = month_of(*day_);
  const int day = day_of(*day_);
  const bool same_month = date.month == month;
  const bool before = date.month < month || (same_month && date.day != 0 && date.day < day);
  const bool after = date.month > month || (same_month && date.day > day);
  if (direction < 0 && !before)
    return year_of(*day_) - 1;
  if (direction > 0 && !after)
    return year_of(*day_) + 1;
  return year_of(*day_);
}

std::optional<int> RelativeDates::year(const Year& year) const {
  if (year.number || !day_ || !year.direction || year.hijri)
    return year.number;
  return year_of(*day_) + *year.direction;
}

std::string RelativeDates::century(int direction) const {
  if (day_)
    return std::to_string(year_of(*day_) / 100 + direction);
  // Who pastes an article today finds no last century in it but the twentieth.
  return direction < 0 ? "19" : "";
}

std::string RelativeDates::span(SpanUnit unit, int direction) const {
  if (!day_)
    return way(unit, direction);
  const int year = year_of(*day_);
  switch (unit) {
  case SpanUnit::day:
    return to_iso(days_after(*day_, direction));
  case SpanUnit::week:
    return iso_week(days_after(*day_, 7 * direction));
  case SpanUnit::month: {
    const auto month =
        std::chrono::year_month(day_->year(), day_->month()) + std::chrono::months(direction);
    return to_iso(CalendarDate{static_cast<int>(month.year()),
                               static_cast<int>(static_cast<unsigned>(month.month())), 0,
                               CalendarSystem::gregorian});
  }
  case SpanUnit::year:
    return iso_year(year + direction);
  case SpanUnit::decade:
    return iso_year(year + 10 * direction).substr(0, 3) + "X";
  case SpanUnit::century:
    return iso_year(year + 100 * direction).substr(0, 2) + "XX";
  default:
    return {};
  }
}

ToldDate RelativeDates::day(const RelativeDay& told) const {
  if (!day_) {
    if (told.weekday)
      return {"-W-" + std::to_string(*told.weekday), confidence::quantity::likely};
    return {way(SpanUnit::day, told.offset.value_or(0)), confidence::quantity::likely};
  }
  const CivilDate day = days_after(*day_, told.offset.value_or(0));
  if (!told.weekday)
    return {to_iso(day), confidence::quantity::likely};
  // How many days ago the weekday was last: 0 today.
  const int back = (weekday_of(day) - *told.weekday + 7) % 7;
  if (told.offset) {
    // اليوم الثلاثاء on a page of a Wednesday: the page may be dated a day late.
    const int shift = back <= 3 ? -back : 7 - back;
    return {to_iso(days_after(day, shift)),
            shift == 0 ? confidence::quantity::sure : confidence::quantity::doubtful};
  }
  switch (told.direction.value_or(2)) {
  case -1:
    return {to_iso(days_after(day, back == 0 ? -7 : -back)), confidence::quantity::likely};
  case 0: // of this week, which begins on Monday
    return {to_iso(days_after(day, *told.weekday - weekday_of(day))),
            confidence::quantity::doubtful};
  case 1:
    return {to_iso(days_after(day, 7 - back)), confidence::quantity::likely};
  default: // news tells of days gone by
    return {to_iso(days_after(day, -back)), confidence::quantity::doubtful};
  }
}

} // namespace tanqih
