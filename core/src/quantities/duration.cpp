// SPDX-License-Identifier: MIT
#include "quantities/duration.hpp"

namespace tanqih {

namespace {

/// A unit as ISO 8601 has it.
struct Part {
  char code = 'S';
  bool of_time = false;     ///< after T
  std::int64_t smaller = 0; ///< how many of the next smaller part it has; 0: not to be divided
  SpanUnit next = SpanUnit::second;
};

Part part_of(SpanUnit unit) {
  switch (unit) {
  case SpanUnit::year:
    return {'Y', false, 12, SpanUnit::month};
  case SpanUnit::month:
    return {'M', false, 0, unit};
  case SpanUnit::week:
    return {'W', false, 7, SpanUnit::day};
  case SpanUnit::day:
    return {'D', false, 24, SpanUnit::hour};
  case SpanUnit::hour:
    return {'H', true, 60, SpanUnit::minute};
  case SpanUnit::minute:
    return {'M', true, 60, SpanUnit::second};
  default:
    return {'S', true, 0, SpanUnit::second};
  }
}

} // namespace

std::string to_duration(Number count, SpanUnit unit) {
  if (unit == SpanUnit::decade || unit == SpanUnit::century) {
    count = count * Number{unit == SpanUnit::decade ? 10 : 100, 1};
    unit = SpanUnit::year;
  }
  if (unit == SpanUnit::week && count.denominator != 1) { // weeks stand alone only
    count = count * Number{7, 1};
    unit = SpanUnit::day;
  }
  std::string value = "P";
  bool in_time = false;
  for (;;) {
    if (!count.known() || count.numerator < 0)
      return {};
    const Part part = part_of(unit);
    const std::int64_t whole = count.numerator / count.denominator;
    const Number rest = {count.numerator % count.denominator, count.denominator};
    const bool last = rest.numerator == 0 || part.smaller == 0;
    if (whole != 0 || (last && (value.size() == 1 || rest.numerator != 0))) {
      const std::string digits = last ? to_decimal(count) : std::to_string(whole);
      if (digits.empty())
        return {};
      if (part.of_time && !in_time)
        value += 'T';
      in_time = part.of_time;
      value += digits;
      value += part.code;
    }
    if (last)
      return value;
    count = rest * Number{part.smaller, 1};
    unit = part.next;
  }
}

} // namespace tanqih
