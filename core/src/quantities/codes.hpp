// SPDX-License-Identifier: MIT
// Digits that call or pay and count nothing: telephone numbers, cards, accounts.
#pragma once

#include <cstddef>

#include "quantities/quantity_text.hpp"

namespace tanqih {

/// Reads the code whose digits begin at a token, with all its parts, where it is written with
/// spaces: +962 6 555 1234, 4111 1111 1111 1111, JO94 CBJO 0010 0000. Gives the token after it;
/// `at` where the digits are none. Looks at a bounded number of tokens.
[[nodiscard]] std::size_t read_code(const QuantityText& text, std::size_t at);

} // namespace tanqih
