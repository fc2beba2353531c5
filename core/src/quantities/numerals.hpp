// SPDX-License-Identifier: MIT
// Numbers as they are written: in digits, in words, or both (3 آلاف و500).
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "quantities/number.hpp"
#include "quantities/quantity_text.hpp"

namespace tanqih {

/// One token of digits. Digits of any script; ٬ separates thousands and ٫ the fraction; a lone , or
/// ، before three digits separates thousands (1,500), else the fraction (2,5); a lone . separates
/// the fraction (3.75) but before three digits, where newsrooms write both ways: 77.000 is
/// thousands, 1.350 may be either and is unknown.
struct Digits {
  Number value;
  Number as_decimal;         ///< 1.350 before a scale: 1.35 (مليار)
  bool lone_comma = false;   ///< 1,354, which before a scale may be 1.354
  std::uint8_t count = 0;    ///< of digits
  bool plain = false;        ///< digits only: no separator
  bool leading_zero = false; ///< "05", not "0" and not "0.5"
};
/// None for what is no number: times, addresses, "1.2.3".
[[nodiscard]] std::optional<Digits> read_digits(std::u16string_view token);

/// A number of any number of tokens.
struct Numeric {
  Number value; ///< unknown where its spelling leaves two open: `either`
  /// 1350 or 1.35 in 1.350, in this order; 1000000 or 2000000 in مليونا before what may be counted.
  std::array<Number, 2> either{Number::unknown(), Number::unknown()};
  bool by_point = false;   ///< it is a point that leaves them
  bool by_columns = false; ///< 12 345 that nothing stands behind: it may be two numbers
  Number scale{1, 1};      ///< what it was last multiplied by: 1000000 in خمسة ملايين
  std::size_t next = 0;    ///< the token after it; QuantityText::no_token at a sentence's end
  bool digits = false;     ///< begins with digits
  bool plain = false;      ///< is one token of plain digits
  std::uint8_t count = 0;  ///< of digits of such a token
  bool leading_zero = false;
  bool definite = false; ///< begins with the article: الخمسة
  bool fraction = false; ///< a bare fraction: نصف, ثلثي
  bool one_word = false;
};
/// The number that begins at a token.
[[nodiscard]] std::optional<Numeric> read_number(const QuantityText& text, std::size_t at);

/// A fraction after و: نصف in ونصف. Zero where there is none.
struct Fraction {
  Number value;
  std::size_t next = 0;
};
[[nodiscard]] Fraction read_joined_fraction(const QuantityText& text, std::size_t at);

} // namespace tanqih
