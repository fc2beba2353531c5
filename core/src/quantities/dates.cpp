// SPDX-License-Identifier: MIT
#include "quantities/dates.hpp"

#include <algorithm>

#include "base/confidence.hpp"
#include "quantities/date_mention.hpp"
#include "quantities/month_dates.hpp"
#include "quantities/numeric_dates.hpp"
#include "quantities/year_dates.hpp"

namespace tanqih {

namespace {

using Role = QuantityRole;
constexpr std::size_t no_token = QuantityText::no_token;

class DateReader {
public:
  /// `last`: the last date before, null: none.
  DateReader(const QuantityText& text, std::optional<CivilDate> published, const Mention* last,
             std::vector<Mention>& mentions)
      : text_(text), parts_(text),
        relative_dates_(published, !near_other_year(published, last)), mark_{text, mentions} {}

  std::size_t read(std::size_t at) {
    for (const auto form : {&DateReader::in_digits, &DateReader::told_day, &DateReader::led_date,
                            &DateReader::in_words, &DateReader::told_span})
      if (const std::size_t next = (this->*form)(at); next != at)
        return next;
    return at;
  }

private:
  /// Whether the last date that was read is of another time than publication: what comes after it
  /// is mostly of that time too (قامت الثورة في 23 يوليو 1952، وفي 26 يوليو …).
  static bool near_other_year(std::optional<CivilDate> published, const Mention* last) {
    if (!published || last == nullptr)
      return false;
    const auto year = static_cast<int>(published->year());
    const auto begins_with = [&](int of) { return last->value.starts_with(iso_year(of)); };
    const bool has_year = last->value.size() >= 4 &&
                          std::all_of(last->value.begin(), last->value.begin() + 4,
                                      [](char digit) { return digit >= '0' && digit <= '9'; });
    return has_year && !begins_with(year - 1) && !begins_with(year) && !begins_with(year + 1);
  }

  std::size_t in_digits(std::size_t at) {
    const auto read = read_numeric_date(parts_, at);
    if (!read)
      return at;
    const CalendarDate date = relative_dates_.dated(read->value.date);
    return mark_(at, read->next, to_iso(date),
                 read->value.sure ? certainty(date) : confidence::quantity::likely);
  }

  std::size_t in_words(std::size_t at) {
    if (const std::size_t next = read_days(parts_, at, at, relative_dates_, mark_.mentions);
        next != at)
      return next;
    if (const std::size_t next = read_month(parts_, at, relative_dates_, mark_.mentions);
        next != at)
      return next;
    return read_year_date(parts_, at, relative_dates_, mark_.mentions);
  }

  // --- today, yesterday, days of the week ------------------------------------------------------

  /// Past مساء and يوم before a day; `at` where there are none. `with_today`: اليوم counts as يوم.
  [[nodiscard]] std::size_t behind_leads(std::size_t at, bool with_today) const {
    std::size_t word = at;
    if (const Sense* const part = text_.sense(word, Role::part_of_day);
        part && !text_.has_article(word, *part))
      word = text_.after(word);
    const Sense* const day =
        word == at ? text_.sense(word, Role::day_word) : text_.whole(word, Role::day_word);
    return day && (with_today || !text_.sense(word, Role::relative_day)) ? text_.after(word) : word;
  }

  /// اليوم, أمس, مساء اليوم, يوم الأربعاء, اليوم الأربعاء, الأربعاء الماضي.
  [[nodiscard]] Maybe<RelativeDay> relative_day(std::size_t at) const {
    std::size_t word = behind_leads(at, false);
    const bool led = word != at;
    const auto here = [&](Role role) {
      return led ? text_.whole(word, role) : text_.sense(word, role);
    };
    Read<RelativeDay> read;
    if (const Sense* const relative = here(Role::relative_day)) {
      const std::size_t next = text_.after(word);
      const std::size_t day = is_comma(text_.mark(next)) ? text_.next(next) : next;
      read.value.offset = relative->value;
      if (!text_.whole(day, Role::weekday)) {
        if ((relative->ambiguous && !led) || is_some_day(word))
          return std::nullopt;
        read.next = next;
        return read;
      }
      read.value.weekday = text_.whole(day, Role::weekday)->value;
      word = day;
    } else if (const Sense* const weekday = here(Role::weekday)) {
      read.value.weekday = weekday->value;
    } else {
      return std::nullopt;
    }
    read.next = text_.after(word);
    if (const Sense* const direction = text_.whole(read.next, Role::direction)) {
      read.value.direction = direction->value;
      read.next = text_.after(read.next);
    }
    return read;
  }

  /// اليوم that is not today: في اليوم الثاني, باليوم.
  [[nodiscard]] bool is_some_day(std::size_t word) const {
    if (!text_.sense(word, Role::day_word))
      return false;
    return text_.whole(text_.after(word), Role::ordinal) ||
           (text_.has_proclitic(word) && !text_.joined(word, Role::day_word));
  }

  std::size_t told_day(std::size_t at) {
    const auto read = relative_day(at);
    if (!read)
      return at;
    if (text_.is_borne(at) && !read->value.offset) // سوق الثلاثاء
      return read->next;
    if (const auto read_date = date_after(*read)) {
      const CalendarDate date = relative_dates_.dated(read_date->value);
      return mark_(at, read_date->next, to_iso(date), certainty(date));
    }
    const ToldDate told = relative_dates_.day(read->value);
    return mark_(at, read->next, told.value, told.confidence);
  }

  /// الأربعاء 7 أكتوبر, الأربعاء، 7 أكتوبر, الأربعاء الموافق 7/10/2023: the date.
  [[nodiscard]] Maybe<CalendarDate> date_after(const Read<RelativeDay>& day) const {
    std::size_t at = day.next;
    if (is_comma(text_.mark(at)) || is_hyphen(text_.mark(at)))
      at = text_.next(at);
    if (text_.whole(at, Role::same_day_word))
      at = text_.after(at);
    if (const auto read = read_numeric_date(parts_, at, day.value.weekday.value_or(0)))
      return Read<CalendarDate>{read->value.date, read->next};
    if (text_.is_number(at) || text_.whole(at, Role::ordinal))
      return read_written_date(parts_, at, relative_dates_);
    return std::nullopt;
  }

  /// مساء 7 أكتوبر, يوم 7/10, يومي 7 و8 أكتوبر.
  std::size_t led_date(std::size_t at) {
    const std::size_t word = behind_leads(at, true);
    if (word == at || word == no_token)
      return at;
    if (const auto read = read_numeric_date(parts_, word, 0)) {
      const CalendarDate date = relative_dates_.dated(read->value.date);
      return mark_(at, read->next, to_iso(date), certainty(date));
    }
    return read_days(parts_, at, word, relative_dates_, mark_.mentions);
  }

  // --- spans told from publication -------------------------------------------------------------

  /// العام الماضي, الشهر الجاري, هذا الأسبوع.
  std::size_t told_span(std::size_t at) {
    const bool current = text_.sense(at, Role::this_word) != nullptr;
    const std::size_t word = current ? text_.after(at) : at;
    const Sense* const span =
        current ? text_.whole(word, Role::span) : text_.sense(word, Role::span);
    if (!span || !text_.has_article(word, *span))
      return at;
    const std::size_t after = text_.after(word);
    const Sense* const direction = text_.whole(after, Role::direction);
    const auto unit = static_cast<SpanUnit>(span->value);
    const bool shorter_than_day = unit >= SpanUnit::hour;
    if ((!direction && !current) || shorter_than_day || (unit == SpanUnit::day && !current))
      return at;
    return mark_(at, direction ? text_.after(after) : after,
                 relative_dates_.span(unit, direction ? direction->value : 0),
                 confidence::quantity::likely);
  }

  const QuantityText& text_;
  DateParts parts_;
  RelativeDates relative_dates_;
  DateMarker mark_;
};

} // namespace

const Mention* LastDate::among(const std::vector<Mention>& mentions) {
  for (; seen_ < mentions.size(); ++seen_)
    if (mentions[seen_].type == MentionType::date && !mentions[seen_].value.empty())
      at_ = seen_;
  return at_ ? &mentions[*at_] : nullptr;
}

std::size_t read_date(const QuantityText& text, std::size_t at, std::optional<CivilDate> published,
                      LastDate& last, std::vector<Mention>& mentions) {
  return DateReader(text, published, last.among(mentions), mentions).read(at);
}

std::optional<CivilDate> read_full_date(const QuantityText& text, std::size_t at) {
  const DateParts parts(text);
  CalendarDate date;
  if (const auto digits = read_numeric_date(parts, at))
    date = digits->value.date;
  else if (const auto words = read_written_date(parts, at, RelativeDates(std::nullopt)))
    date = words->value;
  if (!date.year || date.day == 0 || date.system != CalendarSystem::gregorian)
    return std::nullopt;
  return std::chrono::year(*date.year) / date.month / date.day;
}

} // namespace tanqih
