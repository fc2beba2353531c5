// SPDX-License-Identifier: MIT
#include "quantities/number.hpp"

#include <numeric>
#include <optional>

namespace tanqih {

namespace {

std::optional<std::int64_t> product(std::int64_t a, std::int64_t b) {
  std::int64_t result = 0;
  if (__builtin_mul_overflow(a, b, &result))
    return std::nullopt;
  return result;
}

Number reduced(std::optional<std::int64_t> numerator, std::optional<std::int64_t> denominator) {
  if (!numerator || !denominator || *denominator == 0)
    return Number::unknown();
  const std::int64_t divisor = std::gcd(*numerator, *denominator);
  return {*numerator / divisor, *denominator / divisor};
}

} // namespace

Number operator+(Number a, Number b) {
  const auto left = product(a.numerator, b.denominator);
  const auto right = product(b.numerator, a.denominator);
  std::int64_t sum = 0;
  if (!left || !right || __builtin_add_overflow(*left, *right, &sum))
    return Number::unknown();
  return reduced(sum, product(a.denominator, b.denominator));
}

Number operator*(Number a, Number b) {
  return reduced(product(a.numerator, b.numerator), product(a.denominator, b.denominator));
}

bool operator<(Number a, Number b) {
  const auto left = product(a.numerator, b.denominator);
  const auto right = product(b.numerator, a.denominator);
  return a.known() && b.known() && left && right && *left < *right;
}

OpenNumber operator+(OpenNumber a, Number b) {
  return {a.value + b, a.other + b};
}

OpenNumber operator+(OpenNumber a, OpenNumber b) {
  if (!a.is_open() && !b.is_open())
    return {a.value + b.value};
  return {a.value + b.value, (a.is_open() ? a.other : a.value) + (b.is_open() ? b.other : b.value)};
}

OpenNumber operator*(OpenNumber a, Number b) {
  return {a.value * b, a.other * b};
}

bool operator<(OpenNumber a, Number b) {
  return a.value < b && (!a.is_open() || a.other < b);
}

std::string to_decimal(Number number) {
  if (!number.known())
    return {};
  std::string digits;
  for (std::size_t places = 0; places < 18; ++places) {
    if (number.denominator == 1) {
      digits = std::to_string(number.numerator < 0 ? -number.numerator : number.numerator);
      if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
      if (places > 0)
        digits.insert(digits.size() - places, 1, '.');
      return (number.numerator < 0 ? "-" : "") + digits;
    }
    number = number * Number{10, 1};
    if (!number.known())
      break;
  }
  return {};
}

} // namespace tanqih
