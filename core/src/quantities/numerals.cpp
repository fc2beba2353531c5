// SPDX-License-Identifier: MIT
#include "quantities/numerals.hpp"

#include <array>
#include <string>

#include "base/characters.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

using Role = QuantityRole;
constexpr std::size_t no_token = QuantityText::no_token;
constexpr Number one{1, 1};

constexpr std::size_t most_digits = 18; ///< what 64 bits hold

/// Of 0 to 18.
std::int64_t power_of_ten(std::size_t exponent) {
  std::int64_t power = 1;
  for (std::size_t i = 0; i < exponent; ++i)
    power *= 10;
  return power;
}

/// The whole number of `digits`, and how much the last is worth: 10 to the power of -`places`.
Number decimal(std::u16string_view digits, std::size_t places) {
  if (digits.size() > most_digits)
    return Number::unknown();
  std::int64_t value = 0;
  for (const char16_t digit : digits)
    value = value * 10 + (digit - u'0');
  return Number{value, 1} * Number{1, power_of_ten(places)};
}

/// A token of digits, cut at its separators.
struct DigitGroups {
  static constexpr std::size_t most_marks = 6;
  std::array<char16_t, most_digits> buffer{}; ///< 0-9
  std::array<std::uint8_t, most_marks + 1> sizes{};
  std::array<char16_t, most_marks> marks{};
  std::uint8_t size = 0;
  std::uint8_t separators = 0;

  [[nodiscard]] std::u16string_view digits() const { return {buffer.data(), size}; }
  /// The last separator differs from those before it.
  [[nodiscard]] bool two_kinds() const {
    return separators > 1 && marks[separators - 1U] != marks[0];
  }
  /// Whether the first `count` separators may separate thousands: 1-3 digits, then three and three,
  /// all separated alike.
  [[nodiscard]] bool parts_thousands(std::size_t count) const {
    if (count == 0)
      return true;
    for (std::size_t i = 0; i < count; ++i)
      if (sizes[i + 1] != 3 || marks[i] != marks[0] || marks[i] == u'٫')
        return false;
    return sizes[0] <= 3 && buffer[0] != u'0';
  }
};

std::optional<DigitGroups> split_digits(std::u16string_view token) {
  DigitGroups groups;
  for (const char16_t unit : token) {
    if (is_digit(unit)) {
      if (groups.size == most_digits)
        return std::nullopt;
      groups.buffer[groups.size++] = fold_unit(unit);
      ++groups.sizes[groups.separators];
    } else if (unit == u',' || unit == u'.' || unit == u'،' || unit == u'٫' || unit == u'٬') {
      if (groups.sizes[groups.separators] == 0 || groups.separators == DigitGroups::most_marks)
        return std::nullopt;
      groups.marks[groups.separators++] = unit;
    } else {
      return std::nullopt;
    }
  }
  if (groups.sizes[groups.separators] == 0)
    return std::nullopt;
  return groups;
}

const Numeral* numeral(const QuantityText& text, const Sense* sense) {
  return sense ? &text.words().numeral(*sense) : nullptr;
}

bool is_fraction(const Numeral& numeral) {
  return numeral.value.denominator != 1;
}

/// 2000 in ألفين: a scale that counts itself.
bool is_dual_scale(const Numeral& numeral) {
  std::int64_t value = numeral.value.numerator;
  bool scale = false;
  for (; value != 0 && value % 1000 == 0; value /= 1000)
    scale = true;
  return scale && value == 2;
}

/// Whether a joined numeral or one after a lone و stands at `at`.
struct Joined {
  const Numeral* numeral = nullptr;
  std::size_t at = no_token;
};
Joined read_joined(const QuantityText& text, std::size_t at) {
  if (const Numeral* const known = numeral(text, text.joined(at, Role::numeral)))
    return {known, at};
  if (!text.whole(at, Role::and_word))
    return {};
  const std::size_t next = text.next(at);
  return {numeral(text, text.whole(next, Role::numeral)), next};
}

/// Reads one number, part by part from the left, each part worth less than the one before:
/// مليونان | ومئتان وخمسون ألفا | وثلاثة.
class NumberReader {
public:
  NumberReader(const QuantityText& text, std::size_t at) : text_(text), at_(at) {}

  std::optional<Numeric> read() {
    if (text_.is_number(at_) ? !first_digits() : !first_word())
      return std::nullopt;
    decimal_word();
    scales();
    total_ = part_;
    more_parts();
    if (total_.is_open())
      number_.either = {total_.value, total_.other};
    number_.value = total_.is_open() ? Number::unknown() : total_.value;
    number_.next = at_;
    return number_;
  }

private:
  bool first_digits() {
    const auto digits = read_digits(text_.text(at_));
    if (!digits)
      return false;
    number_.digits = true;
    number_.plain = digits->plain;
    number_.count = digits->count;
    number_.leading_zero = digits->leading_zero;
    part_ = {digits->value};
    at_ = text_.next(at_);
    if (digits->plain)
      written_apart(*digits);
    const bool scaled = next_scale() != nullptr;
    if (!digits->value.known() && scaled) {
      part_ = {digits->as_decimal};
    } else if (!digits->value.known()) {
      number_.by_point = true;
      part_ = {digits->as_decimal * Number{1000, 1}, digits->as_decimal};
    } else if (scaled && digits->lone_comma && !text_.separators().comma_of_thousands &&
               !text_.separators().point_of_fraction) { // 2,754 مليار
      part_ = {digits->value, digits->as_decimal};
    }
    return true;
  }

  void written_apart(const Digits& first) {
    if (!by_fraction_mark(first) && first.count <= 3 && !decimal_comma())
      groups(first);
  }

  /// 5ر12 for 12.5. Gives whether that letter stands here.
  bool by_fraction_mark(const Digits& first) {
    if (!text_.whole(at_, Role::fraction_mark) || text_.spaced(at_))
      return false;
    const std::size_t after = text_.next(at_);
    const auto digits = text_.is_number(after) && !text_.spaced(after)
                            ? read_digits(text_.text(after))
                            : std::nullopt;
    if (!digits || !digits->plain || first.count > 4)
      return true;
    part_ = {digits->value + first.value * Number{1, power_of_ten(first.count)}};
    number_.plain = false;
    at_ = text_.next(after);
    return true;
  }

  /// 72،5 بالمائة: the tokeniser splits it, as it may be two numbers; not before what is counted.
  bool decimal_comma() {
    const std::size_t after = text_.next(at_);
    if (text_.mark(at_) != u'،' || text_.spaced(at_) || !text_.is_number(after) ||
        text_.spaced(after))
      return false;
    const auto digits = read_digits(text_.text(after));
    const std::size_t next = text_.next(after);
    if (!digits || !digits->plain || digits->count > 2)
      return false;
    const bool counts = text_.whole(next, Role::percent) || text_.whole(next, Role::unit) ||
                        text_.whole(next, Role::currency) || text_.whole(next, Role::numeral);
    if (!counts)
      return false;
    part_ = part_ + digits->value * Number{1, power_of_ten(digits->count)};
    number_.plain = false;
    at_ = next;
    return true;
  }

  /// 20 000, 1 234 567, 12 345,6: three digits each, behind one space. 12 345 that no sentence goes
  /// on behind may be two cells of a row.
  void groups(const Digits& first) {
    if (first.leading_zero || first.value.is(0))
      return;
    Number value = first.value;
    std::size_t at = at_;
    std::size_t count = 0;
    bool zeros = false;
    for (bool whole = true; whole && text_.is_number(at) && text_.one_space_before(at); ++count) {
      const std::u16string_view token = text_.text(at);
      const auto digits = read_digits(token);
      whole = digits && digits->plain && digits->count == 3;
      const bool last =
          digits && digits->value.denominator > 1 && token.find_first_of(u".,٫،") == 3;
      if ((!whole && !last) || count == most_digits / 3)
        return;
      value = value * Number{1000, 1} + digits->value;
      zeros = zeros || (whole && digits->value.is(0));
      at = text_.next(at);
    }
    if (count == 0 || (text_.is_number(at) && text_.spaced(at)))
      return;
    const bool goes_on = at != no_token && (text_.is_word(at) || text_.mark(at) != 0);
    number_.by_columns = count == 1 && !zeros && !goes_on;
    part_ = {number_.by_columns ? Number::unknown() : value};
    number_.plain = false;
    at_ = at;
  }

  bool first_word() {
    const Sense* const sense = text_.sense(at_, Role::numeral);
    const Numeral* const first = numeral(text_, sense);
    if (!first || first->plural)
      return false;
    number_.definite = text_.has_article(at_, *sense);
    const std::size_t begin = at_;
    if (is_fraction(*first)) {
      part_ = {first->value};
      number_.fraction = true;
      at_ = text_.after(at_);
      if (next_scale())
        number_.fraction = false;
    } else if (!below_thousand(*first, at_)) {
      return false;
    }
    // ألفا alone is a Greek letter too.
    if (first->accusative && first->value.is(1000) && counted_by(begin) != 2 &&
        !is_tanween(begin) && !is_joined(text_.after(begin)))
      return false;
    number_.one_word = at_ == text_.after(begin);
    return true;
  }

  /// 3 فاصلة 5, خمسة فاصل اثنين.
  void decimal_word() {
    if (number_.fraction || part_.is_open() || !text_.whole(at_, Role::decimal_word))
      return;
    const std::size_t behind = text_.after(at_);
    Number fraction;
    std::size_t next = no_token;
    if (text_.is_number(behind)) {
      const auto digits = read_digits(text_.text(behind));
      if (!digits || !digits->plain)
        return;
      fraction = digits->value * Number{1, power_of_ten(digits->count)};
      next = text_.next(behind);
    } else {
      const Numeral* const first = numeral(text_, text_.whole(behind, Role::numeral));
      if (!first || is_fraction(*first) || first->value.numerator >= 1000)
        return;
      const OpenNumber whole = part_;
      const std::size_t at = at_;
      const bool known = below_thousand(*first, behind);
      const Number digits = part_.value;
      part_ = whole;
      if (!known) {
        at_ = at;
        return;
      }
      fraction = digits * Number{1, power_of_ten(std::to_string(digits.numerator).size())};
      next = at_;
    }
    part_ = part_ + fraction;
    at_ = next;
    scale_ = one;
    number_.plain = false;
    number_.one_word = false;
  }

  [[nodiscard]] bool is_tanween(std::size_t at) const {
    return text_.phrase(at).find(u'\u064B') != std::u16string_view::npos;
  }
  [[nodiscard]] bool is_joined(std::size_t at) const {
    return text_.whole(at, Role::and_word) || text_.joined(at, Role::numeral);
  }

  /// What مليونا at `at` counts: 1 (خسر مليونا, مليونا ونصف); 2 before a noun in the genitive,
  /// which takes the dual's noon (مليونا يورو); 0 where it may be either (مليونا فلسطيني).
  [[nodiscard]] int counted_by(std::size_t at) const {
    const std::size_t next = text_.after(at);
    if (is_tanween(at) || is_joined(next) || !text_.is_word(next))
      return text_.whole(next, Role::currency) && !is_tanween(at) ? 2 : 1; // مليونا $
    const std::u16string_view word = text_.text(next);
    for (const Role role : {Role::counted, Role::currency, Role::unit, Role::span, Role::numeral})
      if (const Sense* const noun = text_.whole(next, role);
          noun && !text_.has_article(next, *noun) &&
          (role != Role::numeral || is_scale(text_.words().numeral(*noun))))
        return word.ends_with(u'ا') ? 0 : 2;
    const bool is_noun =
        !word.starts_with(u"ال") && !word.starts_with(u'و') && !text_.whole(next, Role::uncounted);
    return is_noun ? 0 : 1;
  }

  static bool is_scale(const Numeral& numeral) {
    return numeral.value.numerator >= 1000 && !is_dual_scale(numeral) && !is_fraction(numeral);
  }

  /// Reads units, tens and hundreds from the numeral at `at`: ثلاثمئة وخمسة وعشرون. A thousand and
  /// more is one part too.
  bool below_thousand(const Numeral& first, std::size_t at) {
    const std::int64_t value = first.value.numerator;
    std::size_t next = text_.after(at);
    const auto is_ten = [](const Numeral* n) {
      return n && !is_fraction(*n) && n->value.numerator >= 20 && n->value.numerator <= 90;
    };
    part_ = {first.value};
    scale_ = one;
    if (first.accusative) {
      scale_ = first.value;
      const Number both = first.value * Number{2, 1};
      if (const int count = counted_by(at); count != 1)
        part_ = count == 2 ? OpenNumber{both} : OpenNumber{first.value, both};
    } else if (value >= 1000) {
      scale_ = is_dual_scale(first) ? first.value * Number{1, 2} : first.value;
    } else if (value >= 1 && value <= 9) {
      const Joined ten = read_joined(text_, next);
      if (is_ten(ten.numeral)) {
        part_ = part_ + ten.numeral->value;
        next = text_.after(ten.at);
      } else if (first.part) {
        return false;
      } else if (const Numeral* const hundred = numeral(text_, text_.whole(next, Role::numeral));
                 value >= 3 && hundred && hundred->value.is(100)) {
        part_ = part_ * hundred->value;
        next = text_.after(next);
        next = hundreds(next);
      }
    } else if (value >= 100) {
      next = hundreds(next);
    }
    at_ = next;
    return true;
  }

  /// What follows a hundred: وخمسة وعشرون, وعشرين, و50.
  std::size_t hundreds(std::size_t next) {
    const Joined small = read_joined(text_, next);
    if (!small.numeral || is_fraction(*small.numeral) || small.numeral->value.numerator >= 100 ||
        small.numeral->value.numerator < 1)
      return next;
    const std::int64_t value = small.numeral->value.numerator;
    const std::size_t after = text_.after(small.at);
    const Joined ten = value <= 9 ? read_joined(text_, after) : Joined{};
    const bool is_ten = ten.numeral && !is_fraction(*ten.numeral) &&
                        ten.numeral->value.numerator >= 20 && ten.numeral->value.numerator <= 90;
    if (small.numeral->part && !is_ten)
      return next;
    part_ = part_ + small.numeral->value;
    if (!is_ten)
      return after;
    part_ = part_ + ten.numeral->value;
    return text_.after(ten.at);
  }

  [[nodiscard]] const Numeral* next_scale() const {
    const Numeral* const scale = numeral(text_, text_.whole(at_, Role::numeral));
    return scale && is_scale(*scale) ? scale : nullptr;
  }

  /// ألف in خمسة آلاف, ألف مليار in ثلاثة ألف مليار.
  void scales() {
    while (const Numeral* const scale = next_scale()) {
      part_ = part_ * scale->value;
      scale_ = scale_ * scale->value;
      at_ = text_.after(at_);
    }
    number_.scale = scale_;
  }

  void more_parts() {
    for (;;) {
      const std::size_t before = at_;
      const OpenNumber sum = total_;
      const Number limit = scale_;
      if (number_.fraction)
        return;
      const Fraction fraction = read_joined_fraction(text_, at_);
      if (fraction.value.numerator != 0) {
        at_ = fraction.next;
        // ونصف المليون: the scale is said again; another begins another number: ألف ونصف مليون.
        if (const Numeral* const again = next_scale(); again && !(again->value == limit)) {
          at_ = before;
          return;
        } else if (again) {
          at_ = text_.after(at_);
        }
        total_ = total_ + fraction.value * limit;
        number_.one_word = false;
        number_.plain = false;
        return;
      }
      if (!one_more_part(limit)) {
        at_ = before;
        total_ = sum;
        scale_ = number_.scale = limit;
        return;
      }
      number_.one_word = false;
      number_.plain = false;
    }
  }

  /// A part after و that is worth less than `limit`, or than a hundred after a bare hundred.
  bool one_more_part(Number limit) {
    const bool bare_hundreds = limit.is(1) && !number_.digits && total_.value.denominator == 1 &&
                               total_.value.numerator >= 100 && total_.value.numerator % 100 == 0;
    if (!(one < limit) && !bare_hundreds)
      return false;
    const Joined joined = read_joined(text_, at_);
    scale_ = one;
    if (joined.numeral) {
      if (joined.numeral->plural || is_fraction(*joined.numeral) ||
          !below_thousand(*joined.numeral, joined.at))
        return false;
    } else {
      if (!text_.whole(at_, Role::and_word))
        return false;
      const std::size_t after = text_.next(at_);
      const auto digits = text_.is_number(after) ? read_digits(text_.text(after)) : std::nullopt;
      if (!digits || digits->leading_zero)
        return false;
      part_ = {digits->value};
      at_ = text_.next(after);
    }
    if (const Numeral* const scale = next_scale(); limit.is(1000) && scale && !scale->plural &&
                                                   scale->value.numerator > 1000 && part_ < limit &&
                                                   total_ < Number{1000000, 1}) {
      // ألف ومئتا مليون: twelve hundred of them.
      part_ = total_ + part_;
      total_ = {};
      scales();
    } else {
      scales();
      const Number most = bare_hundreds ? Number{100, 1} : limit;
      if (!(part_ < most) || part_.value.denominator != 1)
        return false;
    }
    total_ = total_ + part_;
    return true;
  }

  const QuantityText& text_;
  std::size_t at_;
  Numeric number_;
  OpenNumber part_;    ///< the part in hand
  Number scale_ = one; ///< what it was multiplied by
  OpenNumber total_;
};

} // namespace

std::optional<Digits> read_digits(std::u16string_view token) {
  const auto groups = split_digits(token);
  if (!groups)
    return std::nullopt;
  const std::u16string_view digits = groups->digits();
  const std::size_t first = groups->sizes[0];
  const std::size_t last = groups->sizes[groups->separators];
  Digits read;
  read.count = static_cast<std::uint8_t>(digits.size());
  read.plain = groups->separators == 0;
  read.leading_zero = digits.front() == u'0' && first > 1;
  const Number whole = decimal(digits, 0);
  read.as_decimal = read.plain ? whole : decimal(digits, last);
  if (read.plain) {
    read.value = whole;
    return read;
  }
  const char16_t first_mark = groups->marks[0];
  const char16_t last_mark = groups->marks[groups->separators - 1];
  // What separates the fraction stands once and last: 1,500.75.
  if (groups->two_kinds() || first_mark == u'٫' || !groups->parts_thousands(groups->separators)) {
    if (last_mark == u'٬' || !groups->parts_thousands(groups->separators - 1U) ||
        (groups->separators > 1 && !groups->two_kinds()))
      return std::nullopt;
    read.value = read.as_decimal;
    return read;
  }
  const bool lone = groups->separators == 1 && !digits.ends_with(u"000");
  const bool unclear = lone && first_mark == u'.';
  read.value = unclear ? Number::unknown() : whole;
  read.lone_comma = lone && first_mark != u'٬' && !digits.ends_with(u'0') && !unclear;
  if (!unclear && !read.lone_comma)
    read.as_decimal = whole;
  return read;
}

std::optional<Numeric> read_number(const QuantityText& text, std::size_t at) {
  return at == no_token ? std::nullopt : NumberReader(text, at).read();
}

Fraction read_joined_fraction(const QuantityText& text, std::size_t at) {
  const Joined joined = read_joined(text, at);
  if (!joined.numeral || !is_fraction(*joined.numeral))
    return {};
  return {joined.numeral->value, text.after(joined.at)};
}

} // namespace tanqih
