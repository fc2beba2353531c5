// SPDX-License-Identifier: MIT
// An exact number: what amounts are counted with, so that every build writes the same digits.
#pragma once

#include <cstdint>
#include <string>

namespace tanqih {

/// A fraction in lowest terms, or unknown (denominator 0): not said clearly, or too large to hold.
/// A sum or product with an unknown one is unknown.
struct Number {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;

  [[nodiscard]] static constexpr Number unknown() { return {0, 0}; }
  [[nodiscard]] constexpr bool known() const { return denominator != 0; }
  [[nodiscard]] constexpr bool is(std::int64_t whole) const {
    return denominator == 1 && numerator == whole;
  }
  friend bool operator==(const Number&, const Number&) = default;
};

[[nodiscard]] Number operator+(Number a, Number b);
[[nodiscard]] Number operator*(Number a, Number b);
[[nodiscard]] bool operator<(Number a, Number b); ///< false where one is unknown

/// A number, or the two that its spelling leaves open.
struct OpenNumber {
  Number value;
  Number other = Number::unknown();

  [[nodiscard]] bool is_open() const { return other.known(); }
};

[[nodiscard]] OpenNumber operator+(OpenNumber a, Number b);
[[nodiscard]] OpenNumber operator+(OpenNumber a, OpenNumber b);
[[nodiscard]] OpenNumber operator*(OpenNumber a, Number b);
[[nodiscard]] bool operator<(OpenNumber a, Number b); ///< both, where there are two

/// "1500000", "12.5", "-0.25"; empty where unknown or without end as a decimal (1/3).
[[nodiscard]] std::string to_decimal(Number number);

} // namespace tanqih
