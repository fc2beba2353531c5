// SPDX-License-Identifier: MIT
#include "quantities/calendar_date.hpp"

namespace tanqih {

namespace {

std::string padded(int value, std::size_t width) {
  const std::string digits = std::to_string(value);
  return digits.size() < width ? std::string(width - digits.size(), '0').append(digits) : digits;
}

} // namespace

bool CalendarDate::exists() const {
  if (month < 0 || month > 12 || day < 0)
    return false;
  if (day == 0)
    return true;
  if (system == CalendarSystem::hijri)
    return day <= 30;
  const std::chrono::year_month_day date(std::chrono::year(year.value_or(2000)),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day)));
  return date.ok();
}

std::string iso_year(int year) {
  return year < 0 ? std::string("-").append(padded(-year, 4)) : padded(year, 4);
}

std::string to_iso(const CalendarDate& date) {
  std::string iso = date.system == CalendarSystem::hijri ? "hijri:" : "";
  iso += date.year ? iso_year(*date.year) : "-";
  if (date.month != 0)
    iso.append("-").append(padded(date.month, 2));
  if (date.day != 0)
    iso.append("-").append(padded(date.day, 2));
  return iso;
}

std::string to_iso(CivilDate date) {
  return to_iso({static_cast<int>(date.year()),
                 static_cast<int>(static_cast<unsigned>(date.month())),
                 static_cast<int>(static_cast<unsigned>(date.day())), CalendarSystem::gregorian});
}

std::optional<CivilDate> day_of_iso(std::u16string_view time) {
  constexpr std::size_t length = std::u16string_view(u"0000-00-00").size();
  if (time.size() < length || time[4] != u'-' || time[7] != u'-')
    return std::nullopt;
  const auto number = [&](std::size_t begin, std::size_t size) {
    int value = 0;
    for (const char16_t digit : time.substr(begin, size))
      value = digit >= u'0' && digit <= u'9' && value >= 0 ? value * 10 + (digit - u'0') : -1;
    return value;
  };
  const int year = number(0, 4);
  const int month = number(5, 2);
  const int day = number(8, 2);
  if (year < 0 || month < 0 || day < 0)
    return std::nullopt;
  const CivilDate date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                       std::chrono::day(static_cast<unsigned>(day))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

CivilDate days_after(CivilDate date, int days) {
  return std::chrono::sys_days(date) + std::chrono::days(days);
}

int weekday_of(CivilDate date) {
  return static_cast<int>(std::chrono::weekday(std::chrono::sys_days(date)).iso_encoding());
}

} // namespace tanqih
