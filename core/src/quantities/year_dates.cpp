// SPDX-License-Identifier: MIT
#include "quantities/year_dates.hpp"

#include "base/confidence.hpp"
#include "quantities/date_mention.hpp"

namespace tanqih {

namespace {

using Role = QuantityRole;
constexpr std::size_t no_token = QuantityText::no_token;

/// A number in brackets is a year from here on: (1854).
constexpr int first_bracketed_year = 1700;

std::string value_of(const Year& year) {
  return to_iso(CalendarDate{year.number, 0, 0, year.system()});
}

class YearReader {
public:
  YearReader(const DateParts& parts, const RelativeDates& relative_dates,
             std::vector<Mention>& mentions)
      : parts_(parts), text_(parts.text()),
        relative_dates_(relative_dates), mark_{text_, mentions} {}

  std::size_t read(std::size_t at) {
    if (text_.is_number(at))
      return year_alone(at);
    for (const auto form : {&YearReader::said_years, &YearReader::decade, &YearReader::century,
                            &YearReader::part_of_year})
      if (const std::size_t next = (this->*form)(at); next != at)
        return next;
    return at;
  }

private:
  /// عام 2019, عامي 2019 و2020.
  std::size_t said_years(std::size_t at) {
    if (!text_.sense(at, Role::year_word))
      return at;
    const std::size_t after = text_.after(at);
    auto year = parts_.said_year(after, false, false);
    if (!year)
      year = parts_.bracketed_year(after);
    if (!year || !year->value.number)
      return at;
    std::size_t next = interval(at, year->value, year->next, true);
    if (next != year->next)
      return next;
    mark_(at, next, value_of(year->value));
    while (text_.whole(next, Role::and_word)) {
      const auto other = parts_.bare_year(text_.next(next), year->value.hijri);
      if (!other)
        break;
      next = mark_(text_.next(next), other->next, value_of(other->value));
    }
    return next;
  }

  /// 2016-2020, من عام 2019 حتى عام 2023, 2022-23; `next` where no range begins with `first`.
  /// `likely`: that `first` is a year; if not, the second must have an era (1059-1066م).
  std::size_t interval(std::size_t at, Year first, std::size_t next, bool likely) {
    const bool slash = text_.mark(next) == u'/';
    const std::size_t second_at = slash ? text_.next(next) : parts_.second_of_range(at, next);
    if (second_at == no_token)
      return next;
    auto second = text_.sense(second_at, Role::year_word)
                      ? parts_.said_year(text_.after(second_at), first.hijri, false)
                      : parts_.bare_year(second_at, first.hijri);
    if (!second)
      second = short_year(*first.number, second_at);
    if (!second && !likely) // 450-457هـ
      second = parts_.said_year(second_at, false, false);
    if (!second || !second->value.number)
      return next;
    Year last = second->value;
    if (parts_.is_counted(second->next) || // 1000-1500 شخص
        (!likely && second->next == text_.next(second_at)))
      return next;
    // 1445هـ/2024م is one year in two calendars; in 1247-1275هـ the mark is of both.
    if (last.hijri != first.hijri && (slash || first.hijri))
      return next;
    first.hijri = last.hijri;
    if (*last.number < 0 && *first.number > 0) // 500-300 ق.م
      first.number = 1 - *first.number;
    if (*last.number < *first.number && slash) // 2020/2016, written from the left
      std::swap(last, first);
    if (*last.number <= *first.number || *last.number - *first.number > 1000)
      return next;
    return mark_(at, second->next, value_of(first) + "/" + value_of(last));
  }

  /// 23 in 2022-23.
  [[nodiscard]] Maybe<Year> short_year(int first, std::size_t at) const {
    const auto number = parts_.plain_number(at);
    if (!number || number->digits != 2 || number->value != (first + 1) % 100 || text_.spaced(at) ||
        is_slash_or_hyphen(text_.mark(text_.next(at))))
      return std::nullopt;
    return Read<Year>{{first + 1, {}, false, false}, text_.next(at)};
  }

  /// Digits without a word that says year: 295هـ, 2024م, (1948), في 2019.
  std::size_t year_alone(std::size_t at) {
    const auto number = parts_.plain_number(at);
    if (!number || number->leading_zero)
      return at;
    Year year{number->value, {}, false, false};
    const std::size_t after = text_.next(at);
    const std::size_t next = parts_.era(after, year);
    const bool four_digits = number->digits == 4 && number->value <= last_plain_year;
    const char16_t before = text_.mark(text_.previous(at));
    // "100 م" may be metres; 32هـ/652م is not.
    const bool of_pair = before == u'/' && number->digits == 3;
    const bool has_era =
        next != after && (year.hijri || *year.number < 0 || of_pair || four_digits);
    const bool bracketed = before == u'(' && four_digits;
    if (has_era || number->digits >= 3)
      if (const std::size_t end =
              interval(at, year, next, has_era || bracketed || number->value >= first_plain_year);
          end != next)
        return end;
    if (has_era)
      return mark_(at, next, value_of(year));
    const bool closed = bracketed && text_.mark(after) == u')';
    const bool led = !text_.has_proclitic(at) &&
                     (text_.follows(at, Role::year_lead) || text_.follows(at, Role::season));
    if (!four_digits || number->value < (closed ? first_bracketed_year : first_plain_year) ||
        is_amount(at, led))
      return at;
    const bool ends = after == no_token || text_.mark(after) != 0;
    // قتل 2000 شخص, 2015 منزلا
    const bool round = number->value % 100 == 0;
    if (round ? !(ends && (led || bracketed))
              : !ends && !led && text_.is_word(after) && text_.text(after).ends_with(u'ا'))
      return at;
    return mark_(at, after, value_of(year),
                 led || bracketed ? confidence::quantity::sure : confidence::quantity::likely);
  }

  /// What stands around a number shows that it is no year. `led`: what stands before leads to one.
  [[nodiscard]] bool is_amount(std::size_t at, bool led) const {
    const std::size_t after = text_.next(at);
    const char16_t before = text_.mark(text_.previous(at));
    const auto number = parts_.plain_number(at);
    const bool counted =
        led && number ? parts_.is_counted_by(number->value, after)
                      : parts_.is_counted(after) || text_.whole(after, Role::counted) != nullptr;
    return counted || text_.follows(at, Role::approximately) || text_.follows(at, Role::label) ||
           is_slash_or_hyphen(text_.mark(after)) ||
           (is_slash_or_hyphen(before) && !text_.spaced(at)) || before == u'+' || before == u'$';
  }

  /// التسعينيات, ستينيات القرن التاسع عشر; not في الأربعينيات من عمره.
  std::size_t decade(std::size_t at) {
    const Sense* const sense = text_.sense(at, Role::decade);
    if (!sense)
      return at;
    const std::size_t next = text_.after(at);
    if (text_.whole(next, Role::age_word))
      return text_.after(next);
    const std::size_t from = text_.whole(next, Role::of_word) ? text_.after(next) : next;
    const auto century = century_at(from);
    std::string first = century ? century->value : "19";
    // The twenties are the last century's or this one's.
    if (first.empty() || (!century && sense->value == 20))
      return mark_(at, century ? century->next : next, "", confidence::quantity::likely);
    first += static_cast<char>('0' + sense->value / 10);
    return mark_(at, century ? century->next : next, first + "X",
                 century ? confidence::quantity::sure : confidence::quantity::likely);
  }

  /// القرن التاسع عشر: the first two digits of its years, 18; empty where that cannot be said.
  [[nodiscard]] Maybe<std::string> century_at(std::size_t at) const {
    if (!text_.sense(at, Role::century_word))
      return std::nullopt;
    std::size_t after = text_.after(at);
    if (const Sense* const direction = text_.whole(after, Role::direction))
      return Read<std::string>{relative_dates_.century(direction->value), text_.after(after)};
    if (text_.whole(after, Role::article)) // القرن الـ12
      after = text_.next(after);
    Year century;
    std::size_t next = after;
    if (const Sense* const ordinal = text_.whole(after, Role::ordinal)) {
      century.number = ordinal->value;
      next = text_.after(after);
    } else if (const auto number = parts_.plain_number(after)) {
      century.number = number->value;
      next = text_.next(after);
    }
    if (!century.number || *century.number < 1 || *century.number > 21)
      return std::nullopt;
    const int number = *century.number;
    next = parts_.era(next, century);
    if (*century.number <= 0)
      return Read<std::string>{"", next};
    std::string value = century.hijri ? "hijri:" : "";
    return Read<std::string>{value.append(iso_year(number - 1).substr(2)), next};
  }

  std::size_t century(std::size_t at) {
    const auto read = century_at(at);
    if (!read)
      return at;
    return mark_(at, read->next, read->value.empty() ? "" : read->value + "XX");
  }

  /// صيف 2023, الربع الأول من عام 2023, النصف الثاني من العام الجاري.
  std::size_t part_of_year(std::size_t at) {
    int code = 0;
    std::size_t next = at;
    if (const Sense* const season = text_.sense(at, Role::season)) {
      code = season->value;
      next = text_.after(at);
    } else if (const Sense* const part = text_.sense(at, Role::part_of_year)) {
      const std::size_t after = text_.after(at);
      const Sense* const ordinal = text_.whole(after, Role::ordinal);
      const int parts = part->value == 33 ? 4 : 2;
      if (!ordinal || ordinal->value > parts)
        return at;
      code = part->value + ordinal->value - 1;
      next = text_.after(after);
    } else {
      return at;
    }
    const auto year = parts_.year_after(next, false);
    if (!year || year->value.of_month)
      return at;
    const auto number = relative_dates_.year(year->value);
    return mark_(at, year->next, number ? iso_year(*number) + "-" + std::to_string(code) : "");
  }

  const DateParts& parts_;
  const QuantityText& text_;
  const RelativeDates& relative_dates_;
  DateMarker mark_;
};

} // namespace

std::size_t read_year_date(const DateParts& parts, std::size_t at,
                           const RelativeDates& relative_dates, std::vector<Mention>& mentions) {
  return YearReader(parts, relative_dates, mentions).read(at);
}

} // namespace tanqih
