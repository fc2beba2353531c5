// SPDX-License-Identifier: MIT
// The parts that dates are made of: days, months, years and their eras.
#pragma once

#include <cstdint>
#include <optional>

#include "base/marks.hpp"
#include "quantities/calendar_date.hpp"
#include "quantities/quantity_text.hpp"

namespace tanqih {

/// A bare number of four digits may be a year of these.
inline constexpr int first_plain_year = 1900;
inline constexpr int last_plain_year = 2099;

/// Something read, and the token after it.
template <class Value> struct Read {
  Value value{};
  std::size_t next = 0;
};
template <class Value> using Maybe = std::optional<Read<Value>>;

/// A token of at most four plain digits.
struct PlainNumber {
  int value = 0;
  int digits = 0;
  bool leading_zero = false;
};

struct MonthName {
  int month = 0;
  bool hijri = false;
  bool ambiguous = false; ///< more often another word: مارس
  bool doubled = false;   ///< يناير/ كانون الثاني
  bool exact = true;      ///< written with its letters: آب, not أب

  [[nodiscard]] CalendarSystem system() const {
    return hijri ? CalendarSystem::hijri : CalendarSystem::gregorian;
  }
};

struct DayOfMonth {
  int day = 0;
  MonthName month;
};

/// A year in digits or words, or told from the day of publication.
struct Year {
  std::optional<int> number;
  std::optional<int> direction; ///< -1 past, 0 current, 1 next
  bool of_month = false;        ///< the direction is the month's: أكتوبر الماضي
  bool hijri = false;

  [[nodiscard]] CalendarSystem system() const {
    return hijri ? CalendarSystem::hijri : CalendarSystem::gregorian;
  }
};

/// Reads parts of dates at any token of a text.
class DateParts {
public:
  explicit DateParts(const QuantityText& text) : text_(text) {}

  [[nodiscard]] const QuantityText& text() const { return text_; }

  [[nodiscard]] std::optional<PlainNumber> plain_number(std::size_t at) const;
  /// 7, 07, السابع, أول.
  [[nodiscard]] Maybe<int> day(std::size_t at) const;
  /// أكتوبر, أكتوبر/تشرين الأول, أكتوبر (تشرين الأول), أكتوبر تشرين الأول. Two months that differ
  /// are not one. `may_begin`: proclitics may stand before it.
  [[nodiscard]] Maybe<MonthName> month(std::size_t at, bool may_begin) const;
  /// 7 أكتوبر, السابع من شهر أكتوبر.
  [[nodiscard]] Maybe<DayOfMonth> day_of_month(std::size_t at) const;

  /// هـ, م, ق.م after a year, which they change; the token after them.
  [[nodiscard]] std::size_t era(std::size_t at, Year& year) const;
  /// 2023 with its era; no number that counts something.
  [[nodiscard]] Maybe<Year> bare_year(std::size_t at, bool hijri) const;
  /// After عام: 2023, الماضي. `current`: هذا stands before عام.
  [[nodiscard]] Maybe<Year> said_year(std::size_t at, bool hijri, bool current) const;
  /// (1325) هجري after عام.
  [[nodiscard]] Maybe<Year> bracketed_year(std::size_t at) const;
  /// The year after a month, however it is joined: 2023, من عام 2023, ، 2023, /2023, الماضي,
  /// من العام الماضي, من هذا العام.
  [[nodiscard]] Maybe<Year> year_after(std::size_t at, bool hijri) const;

  /// Whether what stands here is counted by the number before it: دولار, يوما.
  [[nodiscard]] bool is_counted(std::size_t at) const;
  /// The same behind what is a year but for what it may count: 11 to 99 count the accusative, 3 to
  /// 10 the plural, so that 2023 قدم (he handed in), 2015 يوم (when) count no feet and no days.
  [[nodiscard]] bool is_counted_by(int year, std::size_t at) const;
  /// Where the end of a range begins whose beginning is at `at` and ends before `next`: after a
  /// hyphen; after إلى if من is before the beginning; after و if بين is. Else no_token.
  [[nodiscard]] std::size_t second_of_range(std::size_t at, std::size_t next) const;

private:
  [[nodiscard]] Maybe<MonthName> one_month(std::size_t at, bool may_begin) const;
  [[nodiscard]] std::size_t behind_day(std::size_t at) const;
  [[nodiscard]] Maybe<Year> year_number(std::size_t at) const;

  const QuantityText& text_;
};

} // namespace tanqih
