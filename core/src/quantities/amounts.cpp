// SPDX-License-Identifier: MIT
#include "quantities/amounts.hpp"

#include <optional>
#include <utility>

#include "base/characters.hpp"
#include "base/confidence.hpp"
#include "base/marks.hpp"
#include "quantities/duration.hpp"
#include "quantities/numerals.hpp"

namespace tanqih {

namespace {

using Role = QuantityRole;
constexpr std::size_t no_token = QuantityText::no_token;

using confidence::quantity::doubtful;
using confidence::quantity::likely;
using confidence::quantity::sure;

/// What a number counts.
struct Measure {
  MentionType type = MentionType::number;
  std::string code;         ///< of the currency
  std::string other_code;   ///< the other that it may be
  std::string after;        ///< " km"
  std::int64_t divisor = 1; ///< 100 for cents
  std::optional<SpanUnit> span;
  std::size_t next = 0;
  std::uint8_t confidence = sure;
};

class AmountReader {
public:
  AmountReader(const QuantityText& text, SaidCurrencies& said, std::vector<Mention>& mentions)
      : text_(text), said_(said), mentions_(mentions) {}

  std::size_t read(std::size_t at) {
    if (!text_.is_number(at)) {
      if (const std::size_t next = sign_first(at); next != at)
        return next;
      if (const std::size_t next = counted_by_form(at); next != at)
        return next;
    }
    const auto number = read_number(text_, at);
    if (!number)
      return at;
    return counted(at, *number);
  }

private:
  static std::string value_of(Number number, const std::string& code, const Measure& measure) {
    if (measure.span)
      return to_duration(number, *measure.span);
    std::string digits = to_decimal(number * Number{1, measure.divisor});
    if (digits.empty())
      return digits;
    digits += measure.after;
    return code.empty() ? digits : code + ' ' + digits;
  }

  /// One reading is the value; several are told, and none is the value.
  void mark(std::uint32_t begin, std::uint32_t end, const OpenNumber& amount,
            const Measure& measure) {
    Mention mention{{begin, end},
                    measure.type,
                    Origin::rule,
                    measure.confidence,
                    value_of(amount.value, measure.code, measure),
                    {}};
    if (amount.is_open() || !measure.other_code.empty()) {
      std::vector<std::string> readings = {std::move(mention.value)};
      if (amount.is_open())
        readings.push_back(value_of(amount.other, measure.code, measure));
      if (!measure.other_code.empty())
        readings.push_back(value_of(amount.value, measure.other_code, measure));
      if (amount.is_open() && !measure.other_code.empty())
        readings.push_back(value_of(amount.other, measure.other_code, measure));
      mention.value.clear();
      std::erase(readings, "");
      mention.readings = std::move(readings);
    }
    mentions_.push_back(std::move(mention));
  }

  // --- what is counted -------------------------------------------------------------------------

  [[nodiscard]] std::optional<Measure> money(std::size_t at, Role role, bool may_begin) {
    const Sense* const sense = may_begin ? text_.sense(at, role) : text_.whole(at, role);
    if (!sense)
      return std::nullopt;
    const auto row = static_cast<std::size_t>(sense->value);
    const Currency& currency = text_.words().currencies[row];
    Measure measure;
    measure.type = MentionType::money;
    measure.divisor = currency.divisor;
    measure.next = text_.after(at);
    if (const char16_t first = text_.text(at).front(); first >= u'a' && first <= u'z')
      return std::nullopt; // mad is no MAD
    std::string code = currency.code;
    measure.other_code = currency.other;
    for (const auto& [letter, its_code] : currency.letters)
      if (text_.phrase(at).find(letter) != std::u16string_view::npos) {
        code = its_code;
        measure.other_code.clear();
      }
    if (const Sense* const adjective = text_.whole(measure.next, Role::currency_adjective))
      if (const std::string* const its_code = currency.code_of(adjective->value)) {
        code = said_.codes[row] = *its_code;
        said_.adjective = adjective->value;
        measure.next = text_.after(measure.next);
      }
    if (code.empty()) {
      code = said_.codes[row];
      if (const std::string* const last = currency.code_of(said_.adjective);
          code.empty() && last != nullptr)
        code = *last;
      measure.confidence = code.empty() ? sure : likely;
    }
    measure.code = std::move(code);
    return measure;
  }

  [[nodiscard]] Measure unit(const Sense& sense, std::size_t at) const {
    Measure measure;
    measure.type = MentionType::quantity;
    measure.after = " " + text_.words().units[static_cast<std::size_t>(sense.value)];
    measure.next = text_.after(at);
    return measure;
  }

  [[nodiscard]] Measure duration(const Sense& sense, std::size_t at) const {
    Measure measure;
    measure.type = MentionType::duration;
    measure.span = static_cast<SpanUnit>(sense.value);
    measure.next = text_.after(at);
    return measure;
  }

  /// What stands after a number and is counted by it.
  [[nodiscard]] std::optional<Measure> measure(const Numeric& number) {
    const std::size_t at = number.next;
    const bool fraction = number.fraction;
    if (at == no_token)
      return std::nullopt;
    if (text_.whole(at, Role::percent)) {
      Measure measure;
      measure.type = MentionType::percent;
      measure.next = text_.after(at);
      return measure;
    }
    // نصف الساعة, but not 5 | الساعة
    if (const Sense* const span = text_.whole(at, Role::span);
        span && (fraction || !text_.has_article(at, *span)) && !is_long(*span, number.value))
      return duration(*span, at);
    if (const Sense* const spans = text_.whole(at, Role::span_plural);
        spans && !text_.has_article(at, *spans))
      return duration(*spans, at);
    const Sense* const unit = text_.whole(at, Role::unit);
    const Sense* const currency = text_.whole(at, Role::currency);
    // أوقية is an ounce but for the Mauritanian's.
    if (unit && (!currency || !text_.whole(text_.after(at), Role::currency_adjective)) &&
        (fraction || !text_.has_article(at, *unit)))
      return this->unit(*unit, at);
    if (currency && (fraction || !text_.has_article(at, *currency)))
      return money(at, Role::currency, false);
    return std::nullopt;
  }

  /// Hundreds of decades or centuries, which nobody counts: 500 عقد are contracts.
  [[nodiscard]] static bool is_long(const Sense& span, Number number) {
    const auto unit = static_cast<SpanUnit>(span.value);
    return (unit == SpanUnit::decade || unit == SpanUnit::century) && Number{99, 1} < number;
  }

  /// Whether a fraction before `at` is of what stands there: ألف دولار ونصف | مليون ليرة.
  [[nodiscard]] bool begins_amount(std::size_t at) const {
    for (const Role role : {Role::numeral, Role::span, Role::unit, Role::currency})
      if (const Sense* const sense = text_.whole(at, role); sense && !text_.has_article(at, *sense))
        return true;
    return false;
  }

  /// ونصف after the unit: سنة ونصف, ثلاثة دولارات ونصف الدولار.
  [[nodiscard]] OpenNumber with_fraction(OpenNumber number, Measure& measure) const {
    const Fraction fraction = read_joined_fraction(text_, measure.next);
    if (fraction.value.numerator == 0 || measure.type == MentionType::percent ||
        begins_amount(fraction.next))
      return number;
    measure.next = fraction.next;
    for (const Role role : {Role::span, Role::unit, Role::currency})
      if (const Sense* const again = text_.whole(measure.next, role);
          again && text_.has_article(measure.next, *again)) {
        measure.next = text_.after(measure.next);
        break;
      }
    return number + fraction.value;
  }

  // --- amounts without a number before the unit --------------------------------------------------

  /// $50, € 20, USD 50 مليون, %50.
  std::size_t sign_first(std::size_t at) {
    const bool percent = text_.mark(at) != 0 && text_.sense(at, Role::percent) != nullptr;
    const Sense* const currency = text_.sense(at, Role::currency);
    std::size_t after = text_.after(at);
    if (currency && is_abbreviation(at) && text_.mark(after) == u'.') // د.إ. 200
      after = text_.next(after);
    if ((!percent && !currency) || !text_.is_number(after) ||
        (percent && (text_.spaced(after) || !stands_free(at))) || (currency && !is_sign(at)))
      return at;
    const auto number = read_number(text_, after);
    if (!number)
      return at;
    std::optional<Measure> measure;
    if (percent)
      measure.emplace().type = MentionType::percent;
    else
      measure = money(at, Role::currency, true);
    if (!measure)
      return at;
    mark(text_.begin(at), text_.end_before(after, number->next), settled(*number, *measure),
         *measure);
    return number->next;
  }

  /// Not within something longer, as % in an address.
  [[nodiscard]] bool stands_free(std::size_t at) const {
    return text_.previous(at) == no_token || text_.spaced(at) || !text_.is_wordlike(at - 1);
  }

  /// A sign, an ISO code or an abbreviation, not a word: it may stand before the number.
  [[nodiscard]] bool is_sign(std::size_t at) const {
    const char16_t first = text_.text(at).front();
    return text_.mark(at) != 0 || is_ascii_capital(first) || is_abbreviation(at);
  }
  /// د.إ
  [[nodiscard]] bool is_abbreviation(std::size_t at) const {
    return text_.text(at).find(u'.') != std::u16string_view::npos;
  }

  /// دولارين, يومين, دولار واحد, خلال شهر, الأيام الثلاثة.
  std::size_t counted_by_form(std::size_t at) {
    std::optional<Measure> measure;
    if (const Sense* const dual = text_.sense(at, Role::span_dual)) {
      if (dual->ambiguous && !text_.follows(at, Role::span_lead) &&
          !text_.whole(text_.after(at), Role::of_word))
        return at;
      measure = duration(*dual, at);
    } else if (const Sense* const two = text_.sense(at, Role::unit_dual);
               two && !text_.has_article(at, *two)) {
      measure = unit(*two, at);
    } else if (const Sense* const coins = text_.sense(at, Role::currency_dual);
               coins && !text_.has_article(at, *coins)) {
      measure = money(at, Role::currency_dual, true);
    } else if (const Sense* const plural = text_.sense(at, Role::span_plural)) {
      return definite_span(at, *plural);
    } else {
      return one(at);
    }
    if (!measure)
      return at;
    const OpenNumber two = with_fraction({Number{2, 1}}, *measure);
    mark(text_.begin(at), text_.end_before(at, measure->next), two, *measure);
    return measure->next;
  }

  /// الأيام الثلاثة, السنوات الـ10.
  std::size_t definite_span(std::size_t at, const Sense& plural) {
    if (!text_.has_article(at, plural))
      return at;
    std::size_t after = text_.after(at);
    if (text_.whole(after, Role::article))
      after = text_.next(after);
    else if (const Sense* const numeral = text_.whole(after, Role::numeral);
             !numeral || !text_.has_article(after, *numeral))
      return at;
    const auto number = read_number(text_, after);
    if (!number || number->value.denominator != 1)
      return at;
    const Measure measure = duration(plural, at);
    mark(text_.begin(at), text_.end_before(after, number->next), {number->value}, measure);
    return number->next;
  }

  /// One of it: يوم واحد, دولار واحد; خلال شهر, بعد عام.
  std::size_t one(std::size_t at) {
    std::optional<Measure> measure;
    bool led = false;
    if (const Sense* const span = text_.sense(at, Role::span)) {
      if (text_.has_article(at, *span))
        return at;
      led = !span->ambiguous && !text_.has_proclitic(at) && text_.follows(at, Role::span_lead) &&
            !text_.is_number(text_.after(at));
      measure = duration(*span, at);
    } else if (const Sense* const unit = text_.sense(at, Role::unit)) {
      if (text_.has_article(at, *unit))
        return at;
      measure = this->unit(*unit, at);
    } else if (const Sense* const currency = text_.sense(at, Role::currency)) {
      if (text_.has_article(at, *currency) || is_sign(at))
        return at;
      measure = money(at, Role::currency, true);
    } else {
      return at;
    }
    const Sense* const numeral = text_.whole(measure->next, Role::numeral);
    const bool said = numeral && !text_.has_article(measure->next, *numeral) &&
                      text_.words().numeral(*numeral).value.is(1);
    OpenNumber number{Number{1, 1}};
    if (said) {
      measure->next = text_.after(measure->next);
    } else {
      number = with_fraction(number, *measure);
      if (number.value.is(1) && !led)
        return at;
      measure->confidence = number.value.is(1) ? doubtful : likely;
    }
    mark(text_.begin(at), text_.end_before(at, measure->next), number, *measure);
    return measure->next;
  }

  // --- amounts that begin with their number -----------------------------------------------------

  /// What a number is by what it counts. Of 1.350, which newsrooms write for 1350 and for 1.35: a
  /// percentage has no thousands; there is no third of a refugee, nor is the noun of 1.35 in the
  /// accusative (1.350 شخصا); and a text that has 1.744.000 or 77.000 parts thousands so, though it
  /// may write an exchange rate as 1.350 if it writes 3.5 too.
  [[nodiscard]] OpenNumber settled(const Numeric& number, const Measure& measure) const {
    if (number.value.known())
      return {number.value};
    const auto [first, second] = number.either;
    if (!number.by_point)
      return {first, second};
    const auto separators = text_.separators();
    if (measure.type == MentionType::percent)
      return {second};
    const bool counts_things =
        measure.type == MentionType::number &&
        (text_.whole(number.next, Role::counted) ||
         (text_.is_word(number.next) && text_.text(number.next).ends_with(u'ا')));
    if (counts_things || (separators.point_of_thousands &&
                          (measure.type == MentionType::number || !separators.point_of_fraction)))
      return {first};
    return {first, second};
  }

  std::size_t counted(std::size_t at, const Numeric& number) {
    if (auto measure = this->measure(number)) {
      const OpenNumber value =
          with_fraction(settled(number, *measure) * sign(at, number, *measure), *measure);
      mark(begin_, text_.end_before(at, measure->next), value, *measure);
      return measure->next;
    }
    if (const std::size_t next = shares_unit(at, number); next != at)
      return next;
    return uncounted(at, number);
  }

  /// -5 before ٪ or a degree; sets where the amount begins.
  Number sign(std::size_t at, const Numeric& number, const Measure& measure) {
    begin_ = text_.begin(at);
    const std::size_t before = text_.previous(at);
    const bool may_be_negative =
        measure.type == MentionType::percent || measure.after.find("°") != std::string::npos;
    if (!may_be_negative || !number.digits || before == no_token ||
        !is_hyphen(text_.mark(before)) || text_.spaced(at))
      return {1, 1};
    const std::size_t further = text_.previous(before);
    const char16_t opening = text_.mark(further);
    if (!text_.spaced(before) && opening != u'(' && further != no_token)
      return {1, 1};
    begin_ = text_.begin(before);
    return {-1, 1};
  }

  /// The first of two numbers with one unit: 10 in من 10 إلى 15 مليون دولار, 5-7%, بين 3 و4 أيام.
  std::size_t shares_unit(std::size_t at, const Numeric& first) {
    const std::size_t joint = first.next;
    if (joint == no_token)
      return at;
    std::size_t second_at = no_token;
    if (is_hyphen(text_.mark(joint)) || text_.whole(joint, Role::range_word))
      second_at = text_.after(joint);
    else if (text_.follows(at, Role::range_of_two))
      second_at = text_.whole(joint, Role::and_word)   ? text_.next(joint)
                  : text_.joined(joint, Role::numeral) ? joint
                                                       : no_token;
    const auto second = read_number(text_, second_at);
    if (!second)
      return at;
    auto measure = this->measure(*second);
    if (!measure)
      return at;
    // Of 1.350 to 2 million it is the fraction that is counted in millions.
    const bool scaled = first.scale.is(1) && !second->scale.is(1) &&
                        (first.by_point || first.value < Number{1000, 1});
    const OpenNumber amount = !scaled          ? settled(first, *measure)
                              : first.by_point ? OpenNumber{first.either[1] * second->scale}
                                               : OpenNumber{first.value * second->scale};
    mark(text_.begin(at), text_.end_before(at, joint), amount, *measure);
    const OpenNumber value = with_fraction(settled(*second, *measure), *measure);
    mark(text_.begin(second_at), text_.end_before(second_at, measure->next), value, *measure);
    return measure->next;
  }

  /// A number alone: marked where it counts something.
  std::size_t uncounted(std::size_t at, const Numeric& number) {
    if (number.by_columns)
      return number.next;
    if (number.digits) {
      const std::size_t end = chain_end(at, number.next);
      if (end != number.next)
        return end;
      if (is_name_part(at, number))
        return number.next;
    } else if (number.fraction || text_.follows(at, Role::label) ||
               (number.one_word && (number.definite || number.value.is(0) || number.value.is(1)))) {
      return number.next;
    }
    Measure measure;
    measure.confidence = number.digits ? sure : likely;
    mark(text_.begin(at), text_.end_before(at, number.next), settled(number, measure), measure);
    return number.next;
  }

  /// Numbers with a mark between and no unit: scores 3-1, telephone numbers, 3/4, 90+3.
  [[nodiscard]] std::size_t chain_end(std::size_t at, std::size_t next) const {
    for (;;) {
      const char16_t mark = text_.mark(next);
      const bool joins = is_hyphen(mark) || mark == u'/' || mark == u':' || mark == u'+' ||
                         mark == u'×' || mark == u'\\' || mark == u'_';
      if (!joins)
        return next;
      const std::size_t after = text_.next(next);
      const bool spaced = text_.spaced(next);
      if (spaced && !is_hyphen(mark) && mark != u'/' && mark != u':')
        return next;
      if (text_.is_number(after)) {
        next = text_.next(after);
      } else if (is_hyphen(mark) && text_.whole(after, Role::numeral)) {
        next = text_.after(after); // 3-صفر
      } else if (!spaced && after != no_token && !text_.spaced(after) && next == at + 1 &&
                 text_.is_word(after) && mark != u'/' && mark != u':') {
        return after; // 3-D
      } else {
        return next;
      }
    }
  }

  /// Digits that name or order: the telephone's, a list's, المادة 5, F-16, iPhone 15, الـ162.
  [[nodiscard]] bool is_name_part(std::size_t at, const Numeric& number) const {
    if (number.plain && ((number.leading_zero && number.count != 2) || number.count > 7))
      return true;
    const std::size_t before = text_.previous(at);
    const char16_t behind_mark = text_.mark(number.next);
    // "1. ", "2- ", "3) " at a line's beginning
    if (before == no_token)
      return number.plain && number.count <= 3 &&
             (behind_mark == u'.' || behind_mark == u')' || is_hyphen(behind_mark));
    if (text_.follows(at, Role::label))
      return true;
    // الدورة الـ162, but الـ18 صحفيا
    if (text_.whole(before, Role::article))
      return !text_.is_word(number.next) || !text_.text(number.next).ends_with(u'ا');
    const char16_t mark = text_.mark(before);
    if (mark == u'(' && behind_mark == u')' && number.plain && number.count <= 3)
      return true;
    if (mark == u'[' || mark == u'#' || mark == u'+')
      return true;
    // 12 لسنة 2017; "آيباد 2"; 3- النجم 4- الملعب
    if (text_.sense(number.next, Role::year_word) && text_.has_proclitic(number.next))
      return true;
    if (text_.is_word(before) && behind_mark != 0 && !text_.spaced(number.next) &&
        (behind_mark == u'"' || behind_mark == u'»' || behind_mark == u'”'))
      return true;
    if (is_hyphen(behind_mark) && number.plain && number.count <= 3 && !text_.spaced(number.next))
      return true;
    if (text_.spaced(at))
      return is_latin(before);
    // F-16, كوفيد-19, A4, 2:255
    if (is_hyphen(mark) || mark == u'/' || mark == u':' || mark == u'_' || mark == u'%')
      return !text_.spaced(before) && text_.previous(before) != no_token;
    return text_.is_word(before) && text_.text(before).size() > 2;
  }

  [[nodiscard]] bool is_latin(std::size_t at) const {
    if (!text_.is_word(at))
      return false;
    return is_ascii_letter(text_.text(at).front());
  }

  const QuantityText& text_;
  SaidCurrencies& said_;
  std::vector<Mention>& mentions_;
  std::uint32_t begin_ = 0; ///< of the amount in hand, with its sign
};

} // namespace

std::size_t read_amount(const QuantityText& text, std::size_t at, SaidCurrencies& said,
                        std::vector<Mention>& mentions) {
  return AmountReader(text, said, mentions).read(at);
}

} // namespace tanqih
