// SPDX-License-Identifier: MIT
#include "quantities/date_parts.hpp"

#include "quantities/numerals.hpp"

namespace tanqih {

namespace {

using Role = QuantityRole;
constexpr std::size_t no_token = QuantityText::no_token;

} // namespace

std::optional<PlainNumber> DateParts::plain_number(std::size_t at) const {
  if (!text_.is_number(at))
    return std::nullopt;
  const auto digits = read_digits(text_.text(at));
  if (!digits || !digits->plain || digits->count > 4)
    return std::nullopt;
  return PlainNumber{static_cast<int>(digits->value.numerator), digits->count,
                     digits->leading_zero};
}

Maybe<int> DateParts::day(std::size_t at) const {
  if (const auto number = plain_number(at))
    return number->digits <= 2 && number->value >= 1 && number->value <= 31
               ? Maybe<int>({number->value, text_.next(at)})
               : std::nullopt;
  if (const Sense* const ordinal = text_.sense(at, Role::ordinal))
    return Read<int>{ordinal->value, text_.after(at)};
  return std::nullopt;
}

Maybe<MonthName> DateParts::one_month(std::size_t at, bool may_begin) const {
  for (const Role role : {Role::month, Role::hijri_month}) {
    const Sense* const sense = may_begin ? text_.sense(at, role) : text_.whole(at, role);
    if (sense && (sense->definite || !text_.has_article(at, *sense)))
      return Read<MonthName>{{sense->value, role == Role::hijri_month, sense->ambiguous, false,
                              text_.is_exact(at, *sense)},
                             text_.after(at)};
  }
  return std::nullopt;
}

Maybe<MonthName> DateParts::month(std::size_t at, bool may_begin) const {
  auto read = one_month(at, may_begin);
  if (!read || read->value.hijri)
    return read;
  const char16_t mark = text_.mark(read->next);
  if (mark != u'(' && !is_slash_or_hyphen(mark) && !text_.is_word(read->next))
    return read;
  const auto other =
      one_month(text_.is_word(read->next) ? read->next : text_.next(read->next), false);
  if (!other || other->value.hijri || other->value.month != read->value.month)
    return read;
  std::size_t next = other->next;
  if (mark == u'(') {
    if (text_.mark(next) != u')')
      return read;
    next = text_.next(next);
  }
  read->value.doubled = true;
  read->next = next;
  return read;
}

/// From the day to the month: من, من شهر, /, or nothing.
std::size_t DateParts::behind_day(std::size_t at) const {
  if (text_.whole(at, Role::of_word))
    at = text_.after(at);
  else if (is_slash_or_hyphen(text_.mark(at)))
    return text_.next(at);
  return text_.sense(at, Role::month_word) ? text_.after(at) : at;
}

Maybe<DayOfMonth> DateParts::day_of_month(std::size_t at) const {
  const auto day = this->day(at);
  if (!day)
    return std::nullopt;
  const auto month = this->month(behind_day(day->next), false);
  if (!month)
    return std::nullopt;
  const CalendarDate date{{}, month->value.month, day->value, month->value.system()};
  if (!date.exists())
    return std::nullopt;
  // 3 - صفر is a score.
  if (month->value.ambiguous && !month->value.doubled &&
      is_slash_or_hyphen(text_.mark(day->next)) && !year_after(month->next, month->value.hijri))
    return std::nullopt;
  return Read<DayOfMonth>{{day->value, month->value}, month->next};
}

std::size_t DateParts::era(std::size_t at, Year& year) const {
  if (text_.whole(at, Role::hijri_mark)) {
    year.hijri = true;
    return text_.after(at);
  }
  const Sense* const christian = text_.whole(at, Role::ce_mark);
  if (!christian)
    return at;
  year.hijri = false;
  if (christian->value < 0 && year.number)
    year.number = 1 - *year.number;
  return text_.after(at);
}

/// Digits of a year after a word that says so: 570, 2019; or words: ألف وتسعمئة.
Maybe<Year> DateParts::year_number(std::size_t at) const {
  const auto number = read_number(text_, at);
  if (!number || number->value.denominator != 1)
    return std::nullopt;
  const std::int64_t value = number->value.numerator;
  Year ignored;
  const bool has_era = era(number->next, ignored) != number->next; // سنة 32هـ
  const bool is_year =
      number->digits ? number->plain && (number->count >= 3 || has_era) : value >= 1000;
  if (!is_year || number->leading_zero || value < 1 || value > 2999)
    return std::nullopt;
  return Read<Year>{{static_cast<int>(value), {}, false, false}, number->next};
}

Maybe<Year> DateParts::bare_year(std::size_t at, bool hijri) const {
  const auto number = plain_number(at);
  if (!number || number->digits != 4 || number->value < 1000 ||
      number->value > (hijri ? 1600 : last_plain_year))
    return std::nullopt;
  Year year{number->value, {}, false, hijri};
  const std::size_t next = era(text_.next(at), year);
  if (is_counted_by(number->value, next))
    return std::nullopt;
  return Read<Year>{year, next};
}

Maybe<Year> DateParts::said_year(std::size_t at, bool hijri, bool current) const {
  if (const Sense* const direction = text_.whole(at, Role::direction))
    return Read<Year>{{{}, direction->value, false, hijri}, text_.after(at)};
  if (current)
    return Read<Year>{{{}, 0, false, hijri}, at};
  auto year = year_number(at);
  if (!year)
    return std::nullopt;
  year->value.hijri = hijri;
  year->next = era(year->next, year->value);
  return year;
}

Maybe<Year> DateParts::bracketed_year(std::size_t at) const {
  if (text_.mark(at) != u'(')
    return std::nullopt;
  auto year = year_number(text_.next(at));
  if (!year || text_.mark(year->next) != u')')
    return std::nullopt;
  year->next = era(text_.next(year->next), year->value);
  return year;
}

Maybe<Year> DateParts::year_after(std::size_t at, bool hijri) const {
  if (const auto year = bare_year(at, hijri))
    return year;
  if (const Sense* const direction = text_.whole(at, Role::direction))
    return Read<Year>{{{}, direction->value, true, hijri}, text_.after(at)};
  const char16_t mark = text_.mark(at);
  if (is_comma(mark) || is_slash_or_hyphen(mark))
    return bare_year(text_.next(at), hijri);
  if (text_.whole(at, Role::of_word)) {
    at = text_.after(at);
    if (const auto year = bare_year(at, hijri))
      return year;
  }
  const bool current = text_.whole(at, Role::this_word) != nullptr;
  if (current)
    at = text_.after(at);
  if (!text_.sense(at, Role::year_word))
    return std::nullopt;
  return said_year(text_.after(at), hijri, current);
}

bool DateParts::is_counted(std::size_t at) const {
  for (const Role role : {Role::currency, Role::unit, Role::percent, Role::span, Role::span_plural})
    if (const Sense* const sense = text_.whole(at, role); sense && !text_.has_article(at, *sense))
      return true;
  const Sense* const numeral = text_.whole(at, Role::numeral);
  return numeral && text_.words().numeral(*numeral).value.numerator >= 1000;
}

bool DateParts::is_counted_by(int year, std::size_t at) const {
  if (!is_counted(at))
    return false;
  const std::u16string_view word = text_.text(at);
  if (!text_.is_word(at) || year % 100 < 3 || text_.whole(at, Role::span_plural))
    return true;
  for (const Role role : {Role::currency, Role::unit, Role::span})
    if (const Sense* const sense = text_.whole(at, role); sense && sense->inflected)
      return word.ends_with(u'ا');
  return true;
}

std::size_t DateParts::second_of_range(std::size_t at, std::size_t next) const {
  if (is_hyphen(text_.mark(next)))
    return text_.next(next);
  if (text_.whole(next, Role::range_word))
    return text_.follows(at, Role::of_word) || text_.follows(at, Role::month_lead)
               ? text_.after(next)
               : no_token;
  if (text_.whole(next, Role::and_word))
    return text_.follows(at, Role::range_of_two) ? text_.next(next) : no_token;
  return no_token;
}

} // namespace tanqih
