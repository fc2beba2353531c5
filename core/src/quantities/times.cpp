// SPDX-License-Identifier: MIT
#include "quantities/times.hpp"

#include <cstdlib>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/characters.hpp"
#include "base/confidence.hpp"
#include "quantities/date_parts.hpp"
#include "quantities/numerals.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

using Role = QuantityRole;
constexpr std::size_t no_token = QuantityText::no_token;
constexpr int day = 24 * 60; ///< minutes

std::string two_digits(int value) {
  return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

struct Clock {
  int minutes = 0;
  bool to_the_minute = false; ///< 10:30, not 10
  bool ordinal = false;       ///< العاشرة
  std::size_t next = 0;
};

class TimeReader {
public:
  TimeReader(const QuantityText& text, std::size_t at, std::vector<Mention>& mentions)
      : text_(text), at_(at), mentions_(mentions) {}

  std::size_t read() {
    const bool said = text_.sense(at_, Role::clock_word) != nullptr;
    const std::size_t from = said ? text_.after(at_) : at_;
    if (from == no_token)
      return at_;
    const bool ends_range = !said && follows_time();
    auto clock = read_clock(from, said);
    if (!clock)
      return said ? at_ : moment();
    if (said || clock->ordinal)
      fraction_of_hour(*clock);
    if (const std::size_t next = after_moment(*clock); next != clock->next)
      return next;
    // الساعة العاشرة من صباح الخميس
    const std::size_t of =
        text_.whole(clock->next, Role::of_word) ? text_.after(clock->next) : no_token;
    const bool joined = (said || clock->ordinal) && text_.whole(of, Role::part_of_day);
    const std::size_t after = joined ? of : clock->next;
    const Sense* part = text_.whole(after, Role::part_of_day);
    // 5 م is metres, but for الساعة 5 م, and in 10 ص حتى 2 م.
    if (part && part->ambiguous && !clock->to_the_minute && !said && !ends_range &&
        !begins_range(text_.after(after)))
      part = nullptr;
    const std::size_t after_part = part ? text_.after(after) : after;
    const Sense* const zone = text_.whole(after_part, Role::zone);
    const bool comma =
        !clock->ordinal && text_.text(from).find_first_of(u",.") != std::u16string_view::npos;
    if (!said && !zone && (comma || (!part && !clock->to_the_minute)))
      return at_;
    if (!said && ((clock->ordinal && !part) || text_.follows(at_, Role::label)))
      return at_; // الثالثة, الدقيقة 01:13
    // العاشرة | صباح الأربعاء: the morning is the date's.
    const bool dated = part && !zone && begins_date(after_part);
    const std::size_t next = zone              ? text_.after(after_part)
                             : joined || dated ? clock->next
                                               : after_part;
    mention(next, values(*clock, part, zone));
    return next;
  }

private:
  /// Of one value, or of the two that the text leaves open.
  void mention(std::size_t next, std::vector<std::string> values) {
    Mention mention{{text_.begin(at_), text_.end_before(at_, next)},
                    MentionType::time,
                    Origin::rule,
                    confidence::quantity::sure,
                    {},
                    {}};
    if (values.size() == 1) {
      mention.value = std::move(values.front());
    } else {
      mention.confidence = confidence::quantity::likely;
      mention.readings = std::move(values);
    }
    mentions_.push_back(std::move(mention));
  }

  /// Whether a time and حتى or a hyphen stand before: 10 ص حتى 2 م.
  [[nodiscard]] bool follows_time() const {
    const std::size_t joint = text_.phrase_before(at_, Role::range_word);
    return joint != no_token && !mentions_.empty() && mentions_.back().type == MentionType::time &&
           text_.previous(joint) != no_token &&
           mentions_.back().span.end == text_.end_before(text_.previous(joint), joint);
  }

  /// Whether another hour with its part of the day ends the range that this one begins.
  [[nodiscard]] bool begins_range(std::size_t joint) const {
    if (!text_.whole(joint, Role::range_word))
      return false;
    const std::size_t at = text_.after(joint);
    return text_.is_number(at) && digits(at, false) &&
           text_.whole(text_.next(at), Role::part_of_day);
  }

  /// الثانية بعد منتصف الليل; clock.next where no moment stands after it.
  std::size_t after_moment(const Clock& clock) {
    const std::size_t at =
        text_.whole(clock.next, Role::after_word) ? text_.after(clock.next) : no_token;
    const Sense* const moment = text_.whole(at, Role::moment);
    if (moment == nullptr || clock.minutes > 12 * 60 + 59)
      return clock.next;
    const std::size_t next = text_.after(at);
    mention(next, {iso((clock.minutes % (day / 2) + moment->value) % day)});
    return next;
  }

  [[nodiscard]] bool begins_date(std::size_t at) const {
    return text_.whole(at, Role::weekday) || text_.whole(at, Role::relative_day) ||
           text_.whole(at, Role::day_word);
  }

  [[nodiscard]] std::optional<Clock> read_clock(std::size_t at, bool said) const {
    if (text_.is_number(at))
      return digits(at, said);
    const Sense* const ordinal =
        said ? text_.whole(at, Role::ordinal) : text_.sense(at, Role::ordinal);
    if (!ordinal || ordinal->value > 12 || !text_.has_article(at, *ordinal))
      return std::nullopt;
    return Clock{ordinal->value * 60, false, true, text_.after(at)};
  }

  /// 10:30, 10; 10.30 and 10,30 where a word says that it is a time.
  [[nodiscard]] std::optional<Clock> digits(std::size_t at, bool said) const {
    const std::u16string_view token = text_.text(at);
    int parts[3] = {0, 0, 0};
    int sizes[3] = {0, 0, 0};
    int count = 0;
    char16_t separator = 0;
    for (const char16_t unit : token) {
      if (is_digit(unit)) {
        if (++sizes[count] > 2)
          return std::nullopt;
        parts[count] = parts[count] * 10 + (fold_unit(unit) - u'0');
      } else if ((unit == u':' || unit == u'.' || unit == u',' || unit == u'٫') && count < 2 &&
                 (separator == 0 || separator == unit)) {
        separator = unit;
        ++count;
      } else {
        return std::nullopt;
      }
    }
    if (parts[0] > 24 || parts[1] > 59 || (count > 0 && sizes[1] != 2) ||
        (count > 1 && separator != u':') || (parts[0] == 24 && parts[1] > 0))
      return std::nullopt;
    if (count == 0 && !said && parts[0] > 12)
      return std::nullopt;
    return Clock{parts[0] * 60 + parts[1], count > 0, false, text_.next(at)};
  }

  /// والنصف, والربع, إلا ربعا, و20 دقيقة.
  void fraction_of_hour(Clock& clock) const {
    const auto minutes_of = [](Number fraction) -> std::optional<int> {
      const Number minutes = fraction * Number{60, 1};
      return minutes.denominator == 1 ? std::optional(static_cast<int>(minutes.numerator))
                                      : std::nullopt;
    };
    if (const Fraction fraction = read_joined_fraction(text_, clock.next);
        fraction.value.numerator != 0) {
      if (const auto minutes = minutes_of(fraction.value)) {
        clock.minutes += *minutes;
        clock.to_the_minute = true;
        clock.next = fraction.next;
      }
    } else if (text_.whole(clock.next, Role::except_word)) {
      const auto number = read_number(text_, text_.after(clock.next));
      const auto minutes = number && number->fraction ? minutes_of(number->value) : std::nullopt;
      if (minutes && clock.minutes > 0) {
        clock.minutes -= *minutes;
        clock.to_the_minute = true;
        clock.next = number->next;
      } else if (const auto told = number ? said_minutes(*number) : std::nullopt;
                 told && clock.minutes > 0) { // إلا عشر دقائق
        clock.minutes -= told->value;
        clock.to_the_minute = true;
        clock.next = told->next;
      }
    } else if (const std::size_t from =
                   text_.whole(clock.next, Role::and_word) ? text_.next(clock.next) : clock.next;
               from != clock.next || text_.joined(from, Role::numeral)) {
      const auto number = read_number(text_, from);
      if (const auto told = number ? said_minutes(*number) : std::nullopt) {
        clock.minutes += told->value;
        clock.to_the_minute = true;
        clock.next = told->next;
      }
    }
  }

  /// 20 in 20 دقيقة, 10 in عشر دقائق.
  [[nodiscard]] Maybe<int> said_minutes(const Numeric& number) const {
    const Sense* span = text_.whole(number.next, Role::span);
    if (!span)
      span = text_.whole(number.next, Role::span_plural);
    if (!span || static_cast<SpanUnit>(span->value) != SpanUnit::minute ||
        number.value.denominator != 1 || !(number.value < Number{60, 1}))
      return std::nullopt;
    return Read<int>{static_cast<int>(number.value.numerator), text_.after(number.next)};
  }

  /// Of the two times that a clock shows so, the one nearer to the part of day: 7 مساء is 19:00.
  /// Both where both are as near (12 مساء), and where no part is said of an hour up to 12. Agencies
  /// write GMT by the clock of 24 hours; الثامنة بتوقيت مكة may be of the evening.
  [[nodiscard]] static std::vector<std::string> values(const Clock& clock, const Sense* part,
                                                       const Sense* zone) {
    int minutes = clock.minutes;
    const int other = (minutes + day / 2) % day;
    const auto at = [&](int time) { return iso(time % day) + offset(zone); };
    if (part && minutes <= 12 * 60 + 59) {
      const int here = distance(minutes, part->value);
      const int there = distance(other, part->value);
      if (here == there)
        return {at(minutes), at(other)};
      if (there < here)
        minutes = other;
    } else if (!part && (!zone || zone->value != 0) && minutes <= 12 * 60 + 59 &&
               (clock.ordinal || !clock.to_the_minute)) {
      return {at(minutes), at(other)};
    }
    return {at(minutes)};
  }

  static std::string offset(const Sense* zone) {
    if (!zone || zone->value == no_offset)
      return {};
    if (zone->value == 0)
      return "Z";
    const int minutes = std::abs(zone->value);
    std::string offset = zone->value < 0 ? "-" : "+";
    offset.append(two_digits(minutes / 60)).append(":").append(two_digits(minutes % 60));
    return offset;
  }

  static std::string iso(int minutes) {
    std::string iso = "T";
    return iso.append(two_digits(minutes / 60)).append(":").append(two_digits(minutes % 60));
  }

  /// Around the clock.
  static int distance(int a, int b) {
    const int apart = std::abs(a - b) % day;
    return apart < day - apart ? apart : day - apart;
  }

  /// منتصف الليل.
  std::size_t moment() {
    const Sense* const moment = text_.sense(at_, Role::moment);
    if (!moment)
      return at_;
    const std::size_t next = text_.after(at_);
    mention(next, {iso(moment->value)});
    return next;
  }

  const QuantityText& text_;
  std::size_t at_;
  std::vector<Mention>& mentions_;
};

} // namespace

std::size_t read_time(const QuantityText& text, std::size_t at, std::vector<Mention>& mentions) {
  return TimeReader(text, at, mentions).read();
}

} // namespace tanqih
