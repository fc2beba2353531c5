// SPDX-License-Identifier: MIT
#include "quantities/codes.hpp"

#include <algorithm>

#include "base/characters.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

using Role = QuantityRole;
constexpr std::size_t no_token = QuantityText::no_token;

/// An IBAN has 34 letters and digits, in groups of four or fewer (ISO 13616); E.164 has 15 digits.
constexpr std::size_t most_groups = 12;
/// The fewest digits that call somebody without a word or a sign that says so.
constexpr std::size_t least_digits = 7;

/// Numbers with one space between them.
struct Run {
  std::size_t next = 0; ///< the token after it
  std::size_t groups = 0;
  std::size_t digits = 0;
  bool by_thousands = true; ///< may be one number: 1 234 567
  bool has_year = false;    ///< 1900 to 2099
  bool long_groups = true;  ///< each of three digits or more
};

bool is_year(std::u16string_view digits) {
  if (digits.size() != 4)
    return false;
  const std::u16string folded = fold(digits);
  return folded.starts_with(u"19") || folded.starts_with(u"20");
}

/// The run at `at`; no groups where something in it is no plain number, or it is too long.
Run read_run(const QuantityText& text, std::size_t at) {
  Run run{at};
  do {
    const std::u16string_view token = text.text(run.next);
    if (!std::all_of(token.begin(), token.end(), is_digit) || run.groups == most_groups)
      return {};
    run.by_thousands =
        run.by_thousands &&
        (run.groups == 0 ? token.size() <= 3 && fold_unit(token[0]) != u'0' : token.size() == 3);
    run.has_year = run.has_year || is_year(token);
    run.long_groups = run.long_groups && token.size() >= 3;
    run.digits += token.size();
    ++run.groups;
    run.next = text.next(run.next);
  } while (text.is_number(run.next) && text.one_space_before(run.next));
  return run;
}

bool is_capital_or_digit(char16_t unit) {
  return is_ascii_capital(unit) || is_ascii_digit(unit);
}

/// JO94
bool begins_account(std::u16string_view token) {
  return token.size() >= 4 && is_ascii_capital(token[0]) && is_ascii_capital(token[1]) &&
         is_ascii_digit(token[2]) && is_ascii_digit(token[3]) &&
         std::all_of(token.begin(), token.end(), is_capital_or_digit);
}

/// Whether the head of an account and groups of at most four letters and digits stand before.
bool is_of_account(const QuantityText& text, std::size_t at) {
  for (std::size_t groups = 0; groups < most_groups && text.one_space_before(at); ++groups) {
    at = text.previous(at);
    if (at == no_token)
      return false;
    const std::u16string_view token = text.text(at);
    if (begins_account(token))
      return true;
    if (token.size() > 4 || !std::all_of(token.begin(), token.end(), is_capital_or_digit))
      return false;
  }
  return false;
}

/// Whether a word says so: هاتف 06 555 1234, على الرقم: 19123; not where the run is one number and
/// counts something: هاتف 5000 ريال.
bool is_called_so(const QuantityText& text, std::size_t at, const Run& run) {
  const std::size_t before = text.previous(at);
  const char16_t mark = text.mark(before);
  if (!text.follows(mark == u':' || mark == u'+' || mark == u'(' ? before : at, Role::telephone))
    return false;
  if (run.groups > 1 && !run.by_thousands)
    return true;
  for (const Role role : {Role::currency, Role::unit, Role::percent, Role::span, Role::span_plural,
                          Role::numeral, Role::counted})
    if (text.whole(run.next, role))
      return false;
  constexpr std::size_t least_of_hot_line = 5;
  return run.digits >= least_of_hot_line;
}

} // namespace

std::size_t read_code(const QuantityText& text, std::size_t at) {
  const std::size_t before = text.previous(at);
  // The rest of a longer row of numbers.
  if (text.is_number(before) && text.one_space_before(at) && !is_of_account(text, at))
    return at;
  const Run run = read_run(text, at);
  if (run.groups == 0)
    return at;
  if (is_called_so(text, at, run) || is_of_account(text, at))
    return run.next;
  if (run.groups == 1)
    return at;
  const bool international = text.mark(before) == u'+' && !text.spaced(at);
  const bool trunk = fold_unit(text.text(at)[0]) == u'0' && text.text(at).size() > 1;
  if ((international || trunk) && run.digits >= least_digits)
    return run.next;
  const bool calls = !run.by_thousands && !run.has_year && run.digits >= least_digits &&
                     (run.groups > 2 || run.long_groups);
  return calls ? run.next : at;
}

} // namespace tanqih
