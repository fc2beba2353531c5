// SPDX-License-Identifier: MIT
#include "quantities/month_dates.hpp"

#include "base/confidence.hpp"
#include "quantities/date_mention.hpp"
#include "quantities/numeric_dates.hpp"

namespace tanqih {

namespace {

using Role = QuantityRole;
constexpr std::size_t no_token = QuantityText::no_token;

class MonthReader {
public:
  MonthReader(const DateParts& parts, const RelativeDates& relative_dates,
              std::vector<Mention>& mentions)
      : parts_(parts), text_(parts.text()),
        relative_dates_(relative_dates), mark_{text_, mentions} {}

  std::size_t days(std::size_t from, std::size_t at) {
    if (const std::size_t next = days_of_one_month(from, at); next != from)
      return next;
    const auto date = read_written_date(parts_, at, relative_dates_);
    if (!date)
      return from;
    if (from == at && text_.is_borne(from)) // شارع 15 مايو
      return date->next;
    if (const std::size_t next = interval(from, at, date->value, date->next); next != date->next)
      return next;
    return mark_(from, date->next, to_iso(date->value), certainty(date->value));
  }

  std::size_t month(std::size_t at) {
    const bool named = text_.sense(at, Role::month_word) != nullptr;
    const std::size_t from = named ? text_.after(at) : at;
    const auto read = parts_.month(from, !named);
    if (!read)
      return at;
    const MonthName& name = read->value;
    if (const std::size_t next = month_first(at, *read); next != at)
      return next;
    const auto year = parts_.year_after(read->next, name.hijri);
    const bool led = name.exact && !text_.has_proclitic(at) && text_.follows(at, Role::month_lead);
    if (name.ambiguous && !named && !name.doubled && !year && !led)
      return at;
    const std::size_t next = year ? year->next : read->next;
    if (text_.is_borne(at) && !year)
      return next;
    const CalendarDate date = relative_dates_.date(0, name, year ? year->value : Year{});
    if (const std::size_t end = months(at, date, next); end != next)
      return end;
    return mark_(at, next, to_iso(date), certainty(date));
  }

private:
  /// What one end of an interval does not say it has from the other.
  std::size_t mark_interval(std::size_t from, std::size_t next, CalendarDate first,
                            CalendarDate last) {
    if (!first.year || (first.told && last.year && !last.told))
      first.year = last.year;
    if (!last.year || (last.told && first.year && !first.told))
      last.year = first.year;
    return mark_(from, next, to_iso(first) + "/" + to_iso(last), certainty(first));
  }

  /// 3-5 مايو, من 3 إلى 5 مايو, بين 3 و5 مايو: an interval; 7 و8 أكتوبر, 7 أو 8 أكتوبر: two days.
  std::size_t days_of_one_month(std::size_t from, std::size_t at) {
    const auto first = parts_.day(at);
    if (!first || first->next == no_token)
      return from;
    const std::size_t joint = first->next;
    std::size_t second_at = parts_.second_of_range(at, joint);
    const bool is_interval = second_at != no_token;
    if (!is_interval &&
        (text_.whole(joint, Role::and_word) || text_.whole(joint, Role::range_word)))
      second_at = text_.after(joint);
    if (!is_interval && text_.joined(joint, Role::ordinal)) // السابع والثامن من أكتوبر
      second_at = joint;
    if (second_at == no_token || parts_.day_of_month(at))
      return from;
    const auto second = read_written_date(parts_, second_at, relative_dates_);
    if (!second || second->value.day == 0 || (from == at && text_.is_borne(from)))
      return from;
    CalendarDate begin = second->value;
    begin.day = first->value;
    if (!begin.exists() || (is_interval && begin.day >= second->value.day))
      return from;
    if (is_interval)
      return mark_interval(from, second->next, begin, second->value);
    mark_(from, joint, to_iso(begin), confidence::quantity::likely);
    return mark_(second_at, second->next, to_iso(second->value), certainty(second->value));
  }

  /// A second date that ends what the first begins: من 3 مايو إلى 5 يونيو 2023.
  std::size_t interval(std::size_t from, std::size_t at, const CalendarDate& first,
                       std::size_t next) {
    const std::size_t second_at = parts_.second_of_range(at, next);
    if (second_at == no_token)
      return next;
    Maybe<CalendarDate> second;
    if (const auto digits = read_numeric_date(parts_, second_at))
      second = Read<CalendarDate>{digits->value.date, digits->next};
    else
      second = read_written_date(parts_, second_at, relative_dates_);
    if (!second || second->value.system != first.system)
      return next;
    return mark_interval(from, second->next, first, second->value);
  }

  /// مايو 10, 2016.
  std::size_t month_first(std::size_t at, const Read<MonthName>& month) {
    const auto day = parts_.day(month.next);
    if (!day || !text_.is_number(month.next) || month.value.hijri)
      return at;
    const std::size_t comma = day->next;
    const auto year =
        parts_.bare_year(is_comma(text_.mark(comma)) ? text_.next(comma) : comma, false);
    if (!year)
      return at;
    const CalendarDate date = relative_dates_.date(day->value, month.value, year->value);
    return date.day == 0 ? at : mark_(at, year->next, to_iso(date));
  }

  /// من أكتوبر إلى ديسمبر 2023; `next` where no range begins with `first`.
  std::size_t months(std::size_t at, const CalendarDate& first, std::size_t next) {
    const std::size_t second_at = parts_.second_of_range(at, next);
    const auto second = parts_.month(second_at, false);
    if (!second || second->value.hijri || first.system == CalendarSystem::hijri)
      return next;
    const auto year = parts_.year_after(second->next, false);
    return mark_interval(at, year ? year->next : second->next, first,
                         relative_dates_.date(0, second->value, year ? year->value : Year{}));
  }

  const DateParts& parts_;
  const QuantityText& text_;
  const RelativeDates& relative_dates_;
  DateMarker mark_;
};

} // namespace

Maybe<CalendarDate> read_written_date(const DateParts& parts, std::size_t at,
                                      const RelativeDates& relative_dates) {
  const auto read = parts.day_of_month(at);
  if (!read)
    return std::nullopt;
  const auto year = parts.year_after(read->next, read->value.month.hijri);
  return Read<CalendarDate>{
      relative_dates.date(read->value.day, read->value.month, year ? year->value : Year{}),
      year ? year->next : read->next};
}

std::size_t read_days(const DateParts& parts, std::size_t from, std::size_t at,
                      const RelativeDates& relative_dates, std::vector<Mention>& mentions) {
  return MonthReader(parts, relative_dates, mentions).days(from, at);
}

std::size_t read_month(const DateParts& parts, std::size_t at, const RelativeDates& relative_dates,
                       std::vector<Mention>& mentions) {
  return MonthReader(parts, relative_dates, mentions).month(at);
}

} // namespace tanqih
