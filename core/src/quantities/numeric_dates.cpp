// SPDX-License-Identifier: MIT
#include "quantities/numeric_dates.hpp"

#include <array>
#include <utility>

#include "quantities/numerals.hpp"

namespace tanqih {

namespace {

/// 15/9/1445 is of the hijri calendar: no news writes that Gregorian year in digits alone.
CalendarSystem system_of(int year) {
  return year >= 1350 && year <= 1500 ? CalendarSystem::hijri : CalendarSystem::gregorian;
}

bool is_whole(const CalendarDate& date) {
  return date.exists() && date.month > 0 && date.day > 0;
}

bool falls_on(const CalendarDate& date, int weekday) {
  return weekday_of(std::chrono::year(*date.year) / date.month / date.day) == weekday;
}

/// A day and a month of which the first written is the day but where it cannot be.
std::optional<NumericDate> in_order(CalendarDate date, std::optional<int> weekday) {
  CalendarDate turned = date;
  std::swap(turned.day, turned.month);
  if (!is_whole(date) && !is_whole(turned))
    return std::nullopt;
  if (!is_whole(date) || !is_whole(turned) || date == turned)
    return NumericDate{is_whole(date) ? date : turned, true};
  if (!weekday || !date.year || date.system == CalendarSystem::hijri)
    return NumericDate{date, false};
  const bool agrees = falls_on(date, *weekday);
  const bool turned_agrees = falls_on(turned, *weekday);
  return NumericDate{turned_agrees && !agrees ? turned : date, agrees != turned_agrees};
}

std::optional<NumericDate> year_first(int year, int month, int day) {
  const CalendarDate date{year, month, day, system_of(year)};
  if (is_whole(date))
    return NumericDate{date, true};
  const CalendarDate turned{year, day, month, system_of(year)};
  if (is_whole(turned))
    return NumericDate{turned, true};
  return std::nullopt;
}

/// Three numbers as they stand.
std::optional<NumericDate> of_three(const std::array<PlainNumber, 3>& n,
                                    std::optional<int> weekday) {
  if (n[1].digits > 2)
    return std::nullopt;
  if (n[0].digits == 4 && n[2].digits <= 2)
    return year_first(n[0].value, n[1].value, n[2].value);
  if (n[0].digits > 2 || n[2].digits != 4 || n[2].value < 1000)
    return std::nullopt;
  return in_order({n[2].value, n[1].value, n[0].value, system_of(n[2].value)}, weekday);
}

/// 07.10.2023, which is one token.
std::optional<NumericDate> dotted(std::u16string_view token) {
  std::array<PlainNumber, 3> numbers;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const std::size_t dot = token.find(u'.');
    if ((dot == std::u16string_view::npos) != (i == 2))
      return std::nullopt;
    const auto digits = read_digits(token.substr(0, dot));
    if (!digits || !digits->plain || digits->count > 4)
      return std::nullopt;
    numbers[i] = {static_cast<int>(digits->value.numerator), digits->count, digits->leading_zero};
    token.remove_prefix(i == 2 ? token.size() : dot + 1);
  }
  return of_three(numbers, std::nullopt);
}

} // namespace

Maybe<NumericDate> read_numeric_date(const DateParts& parts, std::size_t at,
                                     std::optional<int> weekday) {
  const QuantityText& text = parts.text();
  if (!text.is_number(at))
    return std::nullopt;
  if (const auto date = dotted(text.text(at)))
    return Read<NumericDate>{*date, text.next(at)};
  std::array<PlainNumber, 3> numbers;
  std::size_t count = 0;
  bool tight = true; // no space anywhere
  char16_t separator = 0;
  std::size_t next = at;
  for (;;) {
    const auto number = parts.plain_number(next);
    if (!number || count == numbers.size())
      return std::nullopt;
    numbers[count++] = *number;
    next = text.next(next);
    const char16_t mark = text.mark(next);
    if (!is_slash_or_hyphen(mark) || (separator != 0 && mark != separator))
      break;
    separator = mark;
    const std::size_t after = text.next(next);
    if (!text.is_number(after) && count > 1)
      break;
    tight = tight && after != QuantityText::no_token && !text.spaced(next) && !text.spaced(after);
    next = after;
  }
  if (count == 2) {
    if (!weekday || !tight || numbers[0].digits > 2 || numbers[1].digits > 2)
      return std::nullopt;
    const auto date = in_order({{}, numbers[1].value, numbers[0].value, {}}, std::nullopt);
    return date ? Maybe<NumericDate>({*date, next}) : std::nullopt;
  }
  if (count != 3)
    return std::nullopt;
  if (numbers[0].digits <= 2 && numbers[2].digits == 2 && separator == u'/' && tight &&
      numbers[2].value <= 50) // 07/10/23
    numbers[2] = {2000 + numbers[2].value, 4, false};
  auto date = of_three(numbers, weekday);
  if (!date)
    return std::nullopt;
  Year year{date->date.year, {}, false, date->date.system == CalendarSystem::hijri};
  next = parts.era(next, year);
  date->date.system = year.system();
  return Read<NumericDate>{*date, next};
}

} // namespace tanqih
