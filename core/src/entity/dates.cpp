#include "entity/dates.hpp"

#include "entity/numerals.hpp"

namespace tanqih {

namespace {

using Role = QuantityRole;
constexpr std::size_t no_token = QuantityText::no_token;

constexpr std::uint8_t sure = 95;
constexpr std::uint8_t likely = 80; ///< told from the day of publication or from what is usual
constexpr std::uint8_t unsure = 60;

constexpr int first_plain_year = 1900; ///< a bare number from here on may be a year
constexpr int last_plain_year = 2099;
constexpr int first_bracketed_year = 1700; ///< the same of one in brackets: (1854)

bool is_slash_or_hyphen(char16_t mark) {
  return mark == u'/' || mark == u'-' || mark == u'–' || mark == u'−' || mark == u'\\';
}
bool is_hyphen(char16_t mark) {
  return mark == u'-' || mark == u'–' || mark == u'—' || mark == u'−';
}
bool is_comma(char16_t mark) {
  return mark == u'،' || mark == u',';
}

/// Something read, and the token behind it.
template <class Value> struct Read {
  Value value{};
  std::size_t next = 0;
};
template <class Value> using Maybe = std::optional<Read<Value>>;

struct MonthName {
  int month = 0;
  bool hijri = false;
  bool ambiguous = false;
  bool doubled = false; ///< يناير/ كانون الثاني
  bool exact = true;    ///< written with its letters: آب, not أب
};

/// A year in digits or words, or told from the day of publication.
struct Year {
  std::optional<int> number;
  std::optional<int> direction; ///< -1 past, 0 current, 1 next
  bool of_month = false;        ///< the direction is the month's: أكتوبر الماضي
  bool hijri = false;
};

class DateReader {
public:
  DateReader(const QuantityText& text, std::optional<CivilDate> published,
             std::vector<Mention>& mentions)
      : text_(text), published_(published), mentions_(mentions) {}

  std::size_t read(std::size_t at) {
    if (text_.is_number(at))
      return number_first(at);
    if (const std::size_t next = deictic(at); next != at)
      return next;
    if (const std::size_t next = day_and_month(at); next != at)
      return next;
    if (const std::size_t next = month_alone(at); next != at)
      return next;
    if (const std::size_t next = year_word(at); next != at)
      return next;
    if (const std::size_t next = decade(at); next != at)
      return next;
    if (const std::size_t next = century(at); next != at)
      return next;
    if (const std::size_t next = part_of_year(at); next != at)
      return next;
    return span_of_time(at);
  }

  /// A date of day, month and year in digits or words.
  [[nodiscard]] Maybe<CalendarDate> full_date(std::size_t at) const {
    if (auto date = numeric_date(at, {}); date && date->value.year && date->value.day != 0)
      return date;
    return written_date(at);
  }

private:
  struct DayMonth {
    int day = 0;
    MonthName month;
  };

  void mark(std::size_t from, std::size_t next, std::string value, std::uint8_t confidence) {
    mentions_.push_back({{text_.begin(from), text_.end_before(from, next)},
                         MentionType::date,
                         Origin::rule,
                         confidence,
                         std::move(value)});
  }

  // --- days, months, years -------------------------------------------------------------------

  struct Plain {
    int value = 0;
    int digits = 0;
    bool leading_zero = false;
  };
  /// A token of at most four plain digits.
  [[nodiscard]] std::optional<Plain> plain_number(std::size_t at) const {
    if (!text_.is_number(at))
      return std::nullopt;
    const auto digits = read_digits(text_.text(at));
    if (!digits || !digits->plain || digits->count > 4)
      return std::nullopt;
    return Plain{static_cast<int>(digits->value.numerator), digits->count, digits->leading_zero};
  }

  /// 7, 07, السابع, أول.
  [[nodiscard]] Maybe<int> day(std::size_t at) const {
    if (const auto number = plain_number(at))
      return number->digits <= 2 && number->value >= 1 && number->value <= 31
                 ? Maybe<int>({number->value, text_.next(at)})
                 : std::nullopt;
    if (const Sense* const ordinal = text_.sense(at, Role::ordinal))
      return Read<int>{ordinal->value, text_.after(at)};
    return std::nullopt;
  }

  [[nodiscard]] Maybe<MonthName> one_month(std::size_t at, bool may_begin) const {
    for (const Role role : {Role::month, Role::hijri_month}) {
      const Sense* const sense = may_begin ? text_.sense(at, role) : text_.whole(at, role);
      if (sense && (sense->definite || !text_.has_article(at, *sense)))
        return Read<MonthName>{{sense->value, role == Role::hijri_month, sense->ambiguous, false,
                                text_.is_exact(at, *sense)},
                               text_.after(at)};
    }
    return std::nullopt;
  }

  /// أكتوبر, أكتوبر/تشرين الأول, أكتوبر (تشرين الأول). Two months that differ are not one.
  [[nodiscard]] Maybe<MonthName> month(std::size_t at, bool may_begin) const {
    auto read = one_month(at, may_begin);
    if (!read || read->value.hijri)
      return read;
    const char16_t mark = text_.mark(read->next);
    if (mark != u'(' && !is_slash_or_hyphen(mark))
      return read;
    const auto other = one_month(text_.next(read->next), false);
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
  [[nodiscard]] std::size_t behind_day(std::size_t at) const {
    if (text_.whole(at, Role::of_word))
      at = text_.after(at);
    else if (is_slash_or_hyphen(text_.mark(at)))
      return text_.next(at);
    return text_.sense(at, Role::month_word) ? text_.after(at) : at;
  }

  [[nodiscard]] Maybe<DayMonth> day_month(std::size_t at) const {
    const auto day = this->day(at);
    if (!day)
      return std::nullopt;
    const std::size_t from = behind_day(day->next);
    const auto month = this->month(from, false);
    if (!month)
      return std::nullopt;
    const CalendarDate date{{},
                            month->value.month,
                            day->value,
                            month->value.hijri ? CalendarSystem::hijri : CalendarSystem::gregorian};
    if (!date.exists())
      return std::nullopt;
    // 3 - صفر is a score.
    if (month->value.ambiguous && is_slash_or_hyphen(text_.mark(day->next)) &&
        !month->value.doubled && !year_behind(month->next, month->value.hijri))
      return std::nullopt;
    return Read<DayMonth>{{day->value, month->value}, month->next};
  }

  /// هـ, م, ق.م behind a year; changes it.
  [[nodiscard]] std::size_t era(std::size_t at, Year& year) const {
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

  /// Digits of a year behind a word that says so: 570, 2019; or words: ألف وتسعمئة.
  [[nodiscard]] Maybe<Year> year_number(std::size_t at) const {
    if (at == no_token)
      return std::nullopt;
    const auto number = read_number(text_, at);
    if (!number || number->value.denominator != 1)
      return std::nullopt;
    const std::int64_t value = number->value.numerator;
    Year era_only;
    const bool dated = era(number->next, era_only) != number->next; // سنة 32هـ
    const bool written =
        number->digits ? number->plain && (number->count >= 3 || dated) : value >= 1000;
    if (!written || number->leading_zero || value < 1 || value > 2999)
      return std::nullopt;
    Year year{static_cast<int>(value), {}, false, false};
    return Read<Year>{year, number->next};
  }

  /// 2023 behind a month, with its era.
  [[nodiscard]] Maybe<Year> bare_year(std::size_t at, bool hijri) const {
    const auto number = plain_number(at);
    if (!number || number->digits != 4 || number->value < 1000 ||
        number->value > (hijri ? 1600 : last_plain_year))
      return std::nullopt;
    Year year{number->value, {}, false, hijri};
    const std::size_t next = era(text_.next(at), year);
    if (is_counted(next))
      return std::nullopt;
    return Read<Year>{year, next};
  }

  /// The year behind a month, however it is joined: 2023, من عام 2023, ، 2023, /2023, الماضي,
  /// من العام الماضي, من هذا العام.
  [[nodiscard]] Maybe<Year> year_behind(std::size_t at, bool hijri) const {
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

  /// Behind عام: 2023, الماضي.
  [[nodiscard]] Maybe<Year> said_year(std::size_t at, bool hijri, bool current) const {
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

  /// Whether what stands here is counted by the number before it: دولار, شخصا.
  [[nodiscard]] bool is_counted(std::size_t at) const {
    for (const Role role :
         {Role::currency, Role::unit, Role::percent, Role::span, Role::span_plural})
      if (const Sense* const sense = text_.whole(at, role); sense && !text_.has_article(at, *sense))
        return true;
    if (const Sense* const numeral = text_.whole(at, Role::numeral))
      return text_.words().numerals[static_cast<std::size_t>(numeral->value)].value.numerator >=
             1000;
    return false;
  }

  // --- what the day of publication tells -------------------------------------------------------

  [[nodiscard]] int published_year() const { return static_cast<int>(published_->year()); }

  /// The year that a direction gives a date of month and day: أكتوبر الماضي.
  void direct(CalendarDate& date, const Year& year) const {
    if (!published_ || !year.direction || date.system == CalendarSystem::hijri)
      return;
    if (!year.of_month) {
      date.year = published_year() + *year.direction;
      return;
    }
    const int month = static_cast<int>(static_cast<unsigned>(published_->month()));
    const int day = static_cast<int>(static_cast<unsigned>(published_->day()));
    date.year = published_year();
    const bool before =
        date.month < month || (date.month == month && date.day != 0 && date.day < day);
    const bool after = date.month > month || (date.month == month && date.day > day);
    if (*year.direction < 0 && !before)
      --*date.year;
    if (*year.direction > 0 && !after)
      ++*date.year;
  }

  [[nodiscard]] CalendarDate dated(int day, const MonthName& month, const Year& year) const {
    CalendarDate date;
    date.day = day;
    date.month = month.month;
    date.system = month.hijri ? CalendarSystem::hijri : CalendarSystem::gregorian;
    if (year.number)
      date.year = year.number;
    else
      direct(date, year);
    if (!date.exists()) // 29 February of a common year
      date.day = 0;
    return date;
  }

  // --- dates that begin with a number ----------------------------------------------------------

  std::size_t number_first(std::size_t at) {
    if (const auto date = numeric_date(at, {})) {
      mark(at, date->next, to_iso(date->value), date->value.year && day_is_sure_ ? sure : likely);
      return date->next;
    }
    if (const std::size_t next = day_and_month(at); next != at)
      return next;
    return year_alone(at);
  }

  /// 7/10/2023, 2023-10-07, 07.10.2023; behind a weekday 7/10 too. Day first, as Arabic writes, but
  /// where the numbers or the weekday say otherwise.
  [[nodiscard]] Maybe<CalendarDate> numeric_date(std::size_t at, std::optional<int> weekday) const {
    day_is_sure_ = false;
    if (const auto dotted = dotted_date(at))
      return dotted;
    const auto first = plain_number(at);
    if (!first)
      return std::nullopt;
    const std::size_t separator = text_.next(at);
    const char16_t mark = text_.mark(separator);
    if (!is_slash_or_hyphen(mark))
      return std::nullopt;
    const std::size_t second_at = text_.next(separator);
    const auto second = plain_number(second_at);
    if (!second)
      return std::nullopt;
    const std::size_t behind = text_.next(second_at);
    if (text_.mark(behind) != mark) {
      const bool tight = !text_.spaced(separator) && !text_.spaced(second_at);
      if (!weekday || !tight || first->digits > 2 || second->digits > 2)
        return std::nullopt;
      return ordered({}, first->value, second->value, {}, behind);
    }
    const std::size_t third_at = text_.next(behind);
    const auto third = plain_number(third_at);
    if (!third || text_.mark(text_.next(third_at)) == mark)
      return std::nullopt;
    const bool tight = !text_.spaced(separator) && !text_.spaced(second_at) &&
                       !text_.spaced(behind) && !text_.spaced(third_at);
    std::size_t next = text_.next(third_at);
    if (first->digits == 4 && second->digits <= 2 && third->digits <= 2)
      return year_month_day(first->value, second->value, third->value, next);
    if (first->digits > 2 || second->digits > 2)
      return std::nullopt;
    if (third->digits == 4) {
      Year year{third->value, {}, false, false};
      next = era(next, year);
      return ordered(year, first->value, second->value, weekday, next);
    }
    if (third->digits == 2 && mark == u'/' && tight && third->value <= 50)
      return ordered(Year{2000 + third->value, {}, false, false}, first->value, second->value,
                     weekday, next);
    return std::nullopt;
  }

  [[nodiscard]] Maybe<CalendarDate> dotted_date(std::size_t at) const {
    if (!text_.is_number(at))
      return std::nullopt;
    const std::u16string_view token = text_.text(at);
    const std::size_t first = token.find(u'.');
    const std::size_t second =
        first == std::u16string_view::npos ? first : token.find(u'.', first + 1);
    if (second == std::u16string_view::npos)
      return std::nullopt;
    const auto a = read_digits(token.substr(0, first));
    const auto b = read_digits(token.substr(first + 1, second - first - 1));
    const auto c = read_digits(token.substr(second + 1));
    if (!a || !b || !c || !a->plain || !b->plain || !c->plain || b->count > 2)
      return std::nullopt;
    const auto value = [](const Digits& digits) {
      return static_cast<int>(digits.value.numerator);
    };
    if (a->count == 4 && c->count <= 2)
      return year_month_day(value(*a), value(*b), value(*c), text_.next(at));
    if (a->count <= 2 && c->count == 4)
      return ordered(Year{value(*c), {}, false, false}, value(*a), value(*b), {}, text_.next(at));
    return std::nullopt;
  }

  [[nodiscard]] Maybe<CalendarDate> year_month_day(int year, int month, int day,
                                                   std::size_t next) const {
    day_is_sure_ = true;
    const CalendarDate date{year, month, day, system_of(year)};
    if (date.exists() && month > 0 && day > 0)
      return Read<CalendarDate>{date, next};
    const CalendarDate turned{year, day, month, system_of(year)};
    if (turned.exists() && month > 0 && day > 0)
      return Read<CalendarDate>{turned, next};
    return std::nullopt;
  }

  /// 15/9/1445 is of the hijri calendar: no news is about that Gregorian year in digits.
  static CalendarSystem system_of(int year) {
    return year >= 1350 && year <= 1500 ? CalendarSystem::hijri : CalendarSystem::gregorian;
  }

  /// Two numbers, of which the first is the day but where it cannot be.
  [[nodiscard]] Maybe<CalendarDate> ordered(std::optional<Year> year, int first, int second,
                                            std::optional<int> weekday, std::size_t next) const {
    CalendarDate date;
    if (year) {
      date.year = year->number;
      date.system = year->hijri ? CalendarSystem::hijri : system_of(*year->number);
      if (*date.year < 1000)
        return std::nullopt;
    }
    date.day = first;
    date.month = second;
    CalendarDate turned = date;
    std::swap(turned.day, turned.month);
    const bool can = date.exists() && first > 0 && second > 0;
    const bool can_turned = turned.exists() && first > 0 && second > 0;
    if (!can && !can_turned)
      return std::nullopt;
    day_is_sure_ = can != can_turned || first == second;
    if (can && can_turned && weekday && year && date.system == CalendarSystem::gregorian) {
      const bool agrees = falls_on(date, *weekday);
      const bool turned_agrees = falls_on(turned, *weekday);
      day_is_sure_ = agrees != turned_agrees;
      if (turned_agrees && !agrees)
        return Read<CalendarDate>{turned, next};
    }
    return Read<CalendarDate>{can ? date : turned, next};
  }

  static bool falls_on(const CalendarDate& date, int weekday) {
    return weekday_of(std::chrono::year(*date.year) / static_cast<int>(date.month) /
                      static_cast<int>(date.day)) == weekday;
  }

  // --- day and month ---------------------------------------------------------------------------

  /// السابع من أكتوبر/تشرين الأول 2023. Behind it no year: the month's own.
  [[nodiscard]] Maybe<CalendarDate> written_date(std::size_t at) const {
    const auto read = day_month(at);
    if (!read)
      return std::nullopt;
    const auto year = year_behind(read->next, read->value.month.hijri);
    const CalendarDate date =
        dated(read->value.day, read->value.month, year ? year->value : Year{});
    return Read<CalendarDate>{date, year ? year->next : read->next};
  }

  std::size_t day_and_month(std::size_t at) {
    if (const std::size_t next = days_of_month(at); next != at)
      return next;
    const auto date = written_date(at);
    if (!date)
      return at;
    if (text_.follows(at, Role::bearer))
      return date->next;
    if (const std::size_t next = interval(at, date->value, date->next); next != date->next)
      return next;
    mark(at, date->next, to_iso(date->value), sure);
    return date->next;
  }

  /// A second date that ends what the first begins: من 3 مايو إلى 5 يونيو 2023. What the first does
  /// not say it has from the second.
  std::size_t interval(std::size_t at, CalendarDate first, std::size_t next) {
    const std::size_t second_at = second_of_range(at, next);
    if (second_at == no_token)
      return next;
    auto second = text_.is_number(second_at) ? numeric_date(second_at, {}) : std::nullopt;
    if (!second)
      second = written_date(second_at);
    if (!second || second->value.system != first.system)
      return next;
    if (!first.year)
      first.year = second->value.year;
    if (first.year && !second->value.year)
      second->value.year = first.year;
    mark(at, second->next, to_iso(first) + "/" + to_iso(second->value), sure);
    return second->next;
  }

  /// Where the end of a range begins whose beginning ends before `next`: behind a hyphen; behind
  /// إلى if من is before the beginning; behind و if بين is.
  [[nodiscard]] std::size_t second_of_range(std::size_t at, std::size_t next) const {
    if (next == no_token)
      return no_token;
    if (is_hyphen(text_.mark(next)))
      return text_.next(next);
    if (text_.whole(next, Role::range_word) && text_.mark(next) == 0)
      return text_.follows(at, Role::of_word) || text_.follows(at, Role::month_lead)
                 ? text_.after(next)
                 : no_token;
    if (text_.whole(next, Role::and_word))
      return text_.follows(at, Role::range_of_two) ? text_.next(next) : no_token;
    return no_token;
  }

  /// 3-5 مايو, من 3 إلى 5 مايو, بين 3 و5 مايو: an interval; 7 و8 أكتوبر, 7 أو 8 أكتوبر: two days.
  std::size_t days_of_month(std::size_t at) {
    const auto first = day(at);
    if (!first || first->next == no_token)
      return at;
    std::size_t second_at = second_of_range(at, first->next);
    const bool range = second_at != no_token;
    if (!range &&
        (text_.whole(first->next, Role::and_word) || text_.whole(first->next, Role::range_word)))
      second_at = text_.after(first->next);
    const bool joined = !range && text_.joined(first->next, Role::ordinal) != nullptr;
    if (joined)
      second_at = first->next;
    if (second_at == no_token || day_month(at))
      return at;
    const auto second = written_date(second_at);
    if (!second || text_.follows(at, Role::bearer))
      return at;
    CalendarDate begin = second->value;
    begin.day = first->value;
    if (!begin.exists() || second->value.day == 0)
      return at;
    if (range) {
      if (begin.day >= second->value.day)
        return at;
      mark(at, second->next, to_iso(begin) + "/" + to_iso(second->value), sure);
      return second->next;
    }
    mark(at, first->next, to_iso(begin), likely);
    mark(second_at, second->next, to_iso(second->value), sure);
    return second->next;
  }

  /// أكتوبر 2023, شهر رمضان, يناير/ كانون الثاني, مايو 10, 2016.
  std::size_t month_alone(std::size_t at) {
    const bool named = text_.sense(at, Role::month_word) != nullptr;
    const std::size_t from = named ? text_.after(at) : at;
    if (from == no_token)
      return at;
    const auto read = month(from, !named);
    if (!read)
      return at;
    const MonthName& name = read->value;
    if (const auto day = plain_number(read->next);
        day && day->digits <= 2 && day->value >= 1 && day->value <= 31 && !name.hijri) {
      const std::size_t comma = text_.next(read->next);
      const auto year = bare_year(is_comma(text_.mark(comma)) ? text_.next(comma) : comma, false);
      const CalendarDate date = dated(day->value, name, year ? year->value : Year{});
      if (year && date.day != 0) {
        mark(at, year->next, to_iso(date), sure);
        return year->next;
      }
    }
    const auto year = year_behind(read->next, name.hijri);
    const bool certain = !name.ambiguous || named || name.doubled || year ||
                         (name.exact && text_.begin(at) == text_.begin_of_token(at) &&
                          text_.follows(at, Role::month_lead));
    if (!certain)
      return at;
    const std::size_t next = year ? year->next : read->next;
    if (text_.follows(at, Role::bearer) && !year)
      return next;
    const CalendarDate date = dated(0, name, year ? year->value : Year{});
    if (const std::size_t end = month_interval(at, date, next); end != next)
      return end;
    mark(at, next, to_iso(date), sure);
    return next;
  }

  /// من أكتوبر إلى ديسمبر 2023.
  std::size_t month_interval(std::size_t at, CalendarDate first, std::size_t next) {
    const std::size_t second_at = second_of_range(at, next);
    if (second_at == no_token || first.system == CalendarSystem::hijri)
      return next;
    const auto read = month(second_at, false);
    if (!read || read->value.hijri)
      return next;
    const auto year = year_behind(read->next, false);
    CalendarDate second = dated(0, read->value, year ? year->value : Year{});
    if (!first.year)
      first.year = second.year;
    if (first.year && !second.year)
      second.year = first.year;
    const std::size_t end = year ? year->next : read->next;
    mark(at, end, to_iso(first) + "/" + to_iso(second), sure);
    return end;
  }

  // --- years -----------------------------------------------------------------------------------

  static std::string year_value(const Year& year) {
    return to_iso(
        {year.number, 0, 0, year.hijri ? CalendarSystem::hijri : CalendarSystem::gregorian});
  }

  /// عام 2019, عامي 2019 و2020, العام الماضي.
  std::size_t year_word(std::size_t at) {
    const bool current = text_.sense(at, Role::this_word) != nullptr;
    const std::size_t word = current ? text_.after(at) : at;
    if (word == no_token ||
        !(current ? text_.whole(word, Role::year_word) : text_.sense(word, Role::year_word)))
      return at;
    const std::size_t behind = text_.after(word);
    auto year = said_year(behind, false, false);
    if (!year)
      year = bracketed_year(behind); // عام (1325) هجري
    if (!year || !year->value.number)
      return at;
    if (const std::size_t next = year_interval(at, year->value, year->next); next != year->next)
      return next;
    mark(at, year->next, year_value(year->value), sure);
    // عامي 2019 و2020
    std::size_t next = year->next;
    while (text_.whole(next, Role::and_word)) {
      const auto other = bare_year(text_.next(next), year->value.hijri);
      if (!other)
        break;
      mark(text_.next(next), other->next, year_value(other->value), sure);
      next = other->next;
    }
    return next;
  }

  [[nodiscard]] Maybe<Year> bracketed_year(std::size_t at) const {
    if (text_.mark(at) != u'(')
      return std::nullopt;
    auto year = year_number(text_.next(at));
    if (!year || text_.mark(year->next) != u')')
      return std::nullopt;
    year->next = era(text_.next(year->next), year->value);
    return year;
  }

  /// 2016-2020, من عام 2019 حتى عام 2023, 2022-23.
  std::size_t year_interval(std::size_t at, Year first, std::size_t next) {
    std::size_t second_at = second_of_range(at, next);
    const bool slash = text_.mark(next) == u'/';
    if (slash)
      second_at = text_.next(next);
    if (second_at == no_token || !first.number)
      return next;
    Maybe<Year> second;
    if (text_.sense(second_at, Role::year_word))
      second = said_year(text_.after(second_at), first.hijri, false);
    else if (second = bare_year(second_at, first.hijri); !second)
      second = short_year(*first.number, second_at);
    if (!second || !second->value.number)
      return next;
    Year last = second->value;
    // 1445هـ/2024م is one year in two calendars.
    if (last.hijri != first.hijri && (slash || first.hijri))
      return next;
    first.hijri = last.hijri;
    if (*last.number < 0 && *first.number > 0)
      first.number = 1 - *first.number;
    if (*last.number < *first.number && slash) // 2020/2016, written from the left
      std::swap(last, first);
    if (*last.number <= *first.number || *last.number - *first.number > 1000)
      return next;
    mark(at, second->next, year_value(first) + "/" + year_value(last), sure);
    return second->next;
  }

  /// 23 in 2022-23.
  [[nodiscard]] Maybe<Year> short_year(int first, std::size_t at) const {
    const auto number = plain_number(at);
    if (!number || number->digits != 2 || number->value != (first + 1) % 100 || text_.spaced(at) ||
        is_slash_or_hyphen(text_.mark(text_.next(at))))
      return std::nullopt;
    return Read<Year>{{first + 1, {}, false, false}, text_.next(at)};
  }

  /// 2019 alone: a year but where something is counted.
  std::size_t year_alone(std::size_t at) {
    const auto number = plain_number(at);
    if (!number || number->leading_zero)
      return at;
    Year year{number->value, {}, false, false};
    const std::size_t behind = text_.next(at);
    std::size_t next = era(behind, year);
    const bool has_era = next != behind;
    // "100 م" may be metres; 32هـ/652م is not.
    const bool second = text_.mark(text_.previous(at)) == u'/' && number->digits == 3;
    const bool stands = has_era && (year.hijri || *year.number < 0 || second ||
                                    (number->digits == 4 && number->value <= last_plain_year));
    const std::size_t before = text_.previous(at);
    const char16_t opening = text_.mark(before);
    const bool bracketed =
        opening == u'(' && number->digits == 4 && number->value <= last_plain_year;
    if (stands ||
        (number->digits == 4 && number->value >= 1000 && number->value <= last_plain_year))
      if (const std::size_t end = year_interval(at, year, next);
          end != next && !is_counted(end) &&
          (bracketed || stands || number->value >= first_plain_year ||
           text_.follows(at, Role::year_word)))
        return end;
    if (stands) {
      mark(at, next, year_value(year), sure);
      return next;
    }
    const int first =
        bracketed && text_.mark(behind) == u')' ? first_bracketed_year : first_plain_year;
    if (number->digits != 4 || number->value < first || number->value > last_plain_year ||
        is_counted(behind) || text_.follows(at, Role::approximately) ||
        text_.follows(at, Role::label) || is_slash_or_hyphen(text_.mark(behind)) ||
        (is_slash_or_hyphen(opening) && !text_.spaced(at)) || opening == u'+' || opening == u'$')
      return at;
    const bool lead = text_.begin_of_token(at) == text_.begin(at) &&
                      (text_.follows(at, Role::year_lead) || text_.follows(at, Role::season));
    const char16_t closing = text_.mark(behind);
    const bool alone = behind == no_token || closing != 0;
    // 2000 شخص, 2015 منزلا
    const bool round = number->value % 100 == 0;
    if (round && !(alone && (lead || bracketed)))
      return at;
    if (!alone && !lead && text_.is_word(behind) && text_.text(behind).ends_with(u'ا'))
      return at;
    mark(at, behind, year_value(year), lead || bracketed ? sure : likely);
    return behind;
  }

  /// التسعينيات, ستينيات القرن التاسع عشر; not في الأربعينيات من عمره.
  std::size_t decade(std::size_t at) {
    const Sense* const sense = text_.sense(at, Role::decade);
    if (!sense)
      return at;
    const std::size_t next = text_.after(at);
    if (text_.whole(next, Role::age_word))
      return text_.after(next);
    std::size_t behind = next;
    if (text_.whole(behind, Role::of_word))
      behind = text_.after(behind);
    const auto century =
        text_.whole(behind, Role::century_word) ? century_at(behind) : std::nullopt;
    // The twenties are the last century's or this one's.
    std::string first = century ? century->value : sense->value == 20 ? "" : "19";
    if (first.size() == 2)
      first += static_cast<char>('0' + sense->value / 10) + std::string("X");
    else
      first.clear();
    const std::size_t end = century ? century->next : next;
    mark(at, end, first, century ? sure : likely);
    return end;
  }

  /// The first two digits of a century's years: "18" for القرن التاسع عشر.
  [[nodiscard]] Maybe<std::string> century_at(std::size_t at) const {
    std::size_t behind = text_.after(at);
    if (const Sense* const direction = text_.whole(behind, Role::direction)) {
      std::string value;
      if (published_)
        value = std::to_string(published_year() / 100 + direction->value);
      else if (direction->value < 0)
        value = "19"; // every text that is pasted here is of this century, or says القرن الحالي
      return Read<std::string>{value, text_.after(behind)};
    }
    if (text_.whole(behind, Role::article))
      behind = text_.next(behind);
    int number = 0;
    std::size_t next = behind;
    if (const Sense* const ordinal = text_.whole(behind, Role::ordinal)) {
      number = ordinal->value;
      next = text_.after(behind);
    } else if (const auto digits = plain_number(behind); digits && digits->digits <= 2) {
      number = digits->value;
      next = text_.next(behind);
    }
    if (number < 1 || number > 21)
      return std::nullopt;
    Year year{number, {}, false, false};
    next = era(next, year);
    std::string value;
    if (!year.hijri && *year.number > 0)
      value = iso_year(number - 1).substr(2);
    return Read<std::string>{value, next};
  }

  std::size_t century(std::size_t at) {
    if (!text_.sense(at, Role::century_word))
      return at;
    const auto read = century_at(at);
    if (!read)
      return at;
    mark(at, read->next, read->value.empty() ? "" : read->value + "XX", sure);
    return read->next;
  }

  /// صيف 2023, الربع الأول من عام 2023, النصف الثاني من العام الجاري.
  std::size_t part_of_year(std::size_t at) {
    int code = 0;
    std::size_t next = at;
    if (const Sense* const season = text_.sense(at, Role::season)) {
      code = season->value;
      next = text_.after(at);
    } else if (const Sense* const part = text_.sense(at, Role::part_of_year)) {
      const std::size_t behind = text_.after(at);
      const Sense* const ordinal = text_.whole(behind, Role::ordinal);
      const int parts = part->value == 33 ? 4 : 2;
      if (!ordinal || ordinal->value > parts)
        return at;
      code = part->value + ordinal->value - 1;
      next = text_.after(behind);
    } else {
      return at;
    }
    const auto year = year_behind(next, false);
    if (!year || (year->value.of_month && year->value.direction))
      return at;
    CalendarDate date;
    date.year = year->value.number;
    if (!date.year)
      direct(date, year->value);
    mark(at, year->next, date.year ? iso_year(*date.year) + "-" + std::to_string(code) : "", sure);
    return year->next;
  }

  // --- spans told from the day of publication --------------------------------------------------

  /// العام الماضي, الشهر الجاري, هذا الأسبوع.
  std::size_t span_of_time(std::size_t at) {
    const bool current = text_.sense(at, Role::this_word) != nullptr;
    const std::size_t word = current ? text_.after(at) : at;
    const Sense* const span =
        current ? text_.whole(word, Role::span) : text_.sense(word, Role::span);
    if (!span || !text_.has_article(word, *span))
      return at;
    const std::size_t behind = text_.after(word);
    const Sense* const direction = text_.whole(behind, Role::direction);
    if (!direction && !current)
      return at;
    const auto unit = static_cast<SpanUnit>(span->value);
    if (unit == SpanUnit::hour || unit == SpanUnit::minute || unit == SpanUnit::second ||
        (unit == SpanUnit::day && !current))
      return at;
    const std::size_t next = direction ? text_.after(behind) : behind;
    mark(at, next, told(unit, direction ? direction->value : 0), likely);
    return next;
  }

  [[nodiscard]] std::string told(SpanUnit unit, int direction) const {
    if (!published_)
      return way(unit, direction);
    const int year = published_year();
    switch (unit) {
    case SpanUnit::day:
      return to_iso(days_after(*published_, direction));
    case SpanUnit::week:
      return iso_week(days_after(*published_, 7 * direction));
    case SpanUnit::month: {
      const auto month = std::chrono::year_month(published_->year(), published_->month()) +
                         std::chrono::months(direction);
      return to_iso({static_cast<int>(month.year()),
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

  /// "-P1Y": the way from the day of publication.
  static std::string way(SpanUnit unit, int direction) {
    constexpr std::string_view codes = "DWMYY";
    const auto at = static_cast<std::size_t>(unit);
    if (at > static_cast<std::size_t>(SpanUnit::century))
      return {};
    int count = direction < 0 ? -direction : direction;
    if (unit == SpanUnit::decade)
      count *= 10;
    if (unit == SpanUnit::century)
      count *= 100;
    return (direction < 0 ? "-P" : "P") + std::to_string(count) +
           codes[unit == SpanUnit::century ? 4 : at];
  }

  /// The ISO week that a day is in: that of its Thursday.
  static std::string iso_week(CivilDate day) {
    const CivilDate thursday = days_after(day, 4 - weekday_of(day));
    const CivilDate first = thursday.year() / 1 / 1;
    const auto days = (std::chrono::sys_days(thursday) - std::chrono::sys_days(first)).count();
    const auto week = std::to_string(days / 7 + 1);
    return iso_year(static_cast<int>(thursday.year())) + "-W" + (week.size() < 2 ? "0" : "") + week;
  }

  // --- days of the week, today, yesterday ------------------------------------------------------

  struct Deictic {
    std::optional<int> offset;    ///< days from publication: -1 for أمس
    std::optional<int> weekday;   ///< 1-7
    std::optional<int> direction; ///< of the weekday
    std::size_t next = 0;
  };

  /// اليوم, أمس, مساء اليوم, يوم الأربعاء, اليوم الأربعاء, الأربعاء الماضي.
  [[nodiscard]] std::optional<Deictic> deictic_words(std::size_t at) const {
    Deictic read;
    std::size_t word = at;
    bool led = false; // by مساء or يوم
    if (const Sense* const part = text_.sense(word, Role::part_of_day);
        part && !text_.has_article(word, *part) && text_.after(word) != no_token) {
      word = text_.after(word);
      led = true;
    }
    const auto here = [&](std::size_t token, Role role) {
      return token == at ? text_.sense(token, role) : text_.whole(token, role);
    };
    if (here(word, Role::day_word) && !here(word, Role::relative_day)) {
      word = text_.after(word);
      led = true;
    }
    read.next = word;
    if (const Sense* const relative = here(word, Role::relative_day)) {
      const std::size_t next = text_.after(word);
      const std::size_t day = is_comma(text_.mark(next)) ? text_.next(next) : next;
      const bool weekday = text_.whole(day, Role::weekday) != nullptr;
      if (relative->ambiguous && !led && !weekday)
        return std::nullopt;
      // في اليوم الثاني, باليوم
      if (here(word, Role::day_word) && !weekday &&
          (text_.whole(next, Role::ordinal) || text_.begin(word) != text_.begin_of_token(word)) &&
          !text_.joined(word, Role::day_word))
        return std::nullopt;
      read.offset = relative->value;
      read.next = next;
      if (!weekday)
        return read;
      word = day;
    }
    if (const Sense* const weekday = here(word, Role::weekday)) {
      read.weekday = weekday->value;
      read.next = text_.after(word);
      if (const Sense* const direction = text_.whole(read.next, Role::direction)) {
        read.direction = direction->value;
        read.next = text_.after(read.next);
      }
      return read;
    }
    return std::nullopt;
  }

  std::size_t deictic(std::size_t at) {
    const auto read = deictic_words(at);
    if (!read)
      return led_date(at);
    if (text_.follows(at, Role::bearer) && !read->offset)
      return read->next;
    if (const auto date = explicit_date(*read)) {
      mark(at, date->next, to_iso(date->value), sure);
      return date->next;
    }
    const auto [value, confidence] = told(*read);
    mark(at, read->next, value, confidence);
    return read->next;
  }

  /// مساء 7 أكتوبر, يوم 7 أكتوبر, يوم 7/10.
  std::size_t led_date(std::size_t at) {
    std::size_t word = at;
    if (const Sense* const part = text_.sense(word, Role::part_of_day);
        part && !text_.has_article(word, *part))
      word = text_.after(word);
    if (word != no_token &&
        (word == at ? text_.sense(word, Role::day_word) : text_.whole(word, Role::day_word)))
      word = text_.after(word);
    if (word == at || word == no_token)
      return at;
    auto date = numeric_date(word, 0);
    if (!date && days_of_month(word) != word) {
      // the first of the days has the word before it
      return after_last_mention(word, at);
    }
    if (!date)
      date = written_date(word);
    if (!date)
      return at;
    if (const std::size_t next = interval(at, date->value, date->next); next != date->next)
      return next;
    mark(at, date->next, to_iso(date->value), sure);
    return date->next;
  }

  std::size_t after_last_mention(std::size_t word, std::size_t at) {
    // days_of_month has marked one or two mentions and gives the token behind them.
    while (!mentions_.empty() && mentions_.back().span.begin >= text_.begin(word))
      mentions_.pop_back();
    const std::size_t next = days_of_month(word);
    for (std::size_t i = mentions_.size(); i > 0; --i)
      if (mentions_[i - 1].span.begin == text_.begin(word)) {
        mentions_[i - 1].span.begin = text_.begin(at);
        break;
      }
    return next;
  }

  /// The date behind a weekday: الأربعاء 7 أكتوبر, الأربعاء، 7 أكتوبر, الأربعاء الموافق 7/10/2023.
  [[nodiscard]] Maybe<CalendarDate> explicit_date(const Deictic& deictic) const {
    std::size_t at = deictic.next;
    if (is_comma(text_.mark(at)) || is_hyphen(text_.mark(at)))
      at = text_.next(at);
    if (text_.whole(at, Role::same_day_word))
      at = text_.after(at);
    if (at == no_token)
      return std::nullopt;
    if (auto date = numeric_date(at, deictic.weekday.value_or(0)))
      return date;
    if (text_.is_number(at) || text_.whole(at, Role::ordinal))
      return written_date(at);
    return std::nullopt;
  }

  [[nodiscard]] std::pair<std::string, std::uint8_t> told(const Deictic& deictic) const {
    if (!published_) {
      if (deictic.weekday)
        return {"-W-" + std::to_string(*deictic.weekday), likely};
      return {way(SpanUnit::day, *deictic.offset), likely};
    }
    const CivilDate day = days_after(*published_, deictic.offset.value_or(0));
    if (!deictic.weekday)
      return {to_iso(day), likely};
    // How many days back the weekday was last: 0 today.
    const int back = (weekday_of(day) - *deictic.weekday + 7) % 7;
    if (deictic.offset) {
      // The page may be dated a day after it was written.
      const int shift = back <= 3 ? -back : 7 - back;
      return {to_iso(days_after(day, shift)), shift == 0 ? sure : unsure};
    }
    if (!deictic.direction)
      return {to_iso(days_after(day, -back)), unsure};
    if (*deictic.direction > 0)
      return {to_iso(days_after(day, 7 - back)), likely};
    if (*deictic.direction < 0)
      return {to_iso(days_after(day, back == 0 ? -7 : -back)), likely};
    return {to_iso(days_after(day, 1 - weekday_of(day) + *deictic.weekday - 1)), unsure};
  }

  const QuantityText& text_;
  std::optional<CivilDate> published_;
  std::vector<Mention>& mentions_;
  mutable bool day_is_sure_ = false; ///< of the numeric date read last
};

} // namespace

std::size_t read_date(const QuantityText& text, std::size_t at, std::optional<CivilDate> published,
                      std::vector<Mention>& mentions) {
  return DateReader(text, published, mentions).read(at);
}

std::optional<CivilDate> read_full_date(const QuantityText& text, std::size_t at) {
  std::vector<Mention> none;
  const auto date = DateReader(text, std::nullopt, none).full_date(at);
  if (!date || !date->value.year || date->value.day == 0 ||
      date->value.system != CalendarSystem::gregorian)
    return std::nullopt;
  return std::chrono::year(*date->value.year) / date->value.month / date->value.day;
}

} // namespace tanqih
