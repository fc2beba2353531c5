// SPDX-License-Identifier: MIT
// The grammar of times of day.
#pragma once

#include <cstddef>
#include <vector>

#include "base/mention.hpp"
#include "quantities/quantity_text.hpp"

namespace tanqih {

/// Reads the time of day that begins at a token: 10:30, الساعة الثالثة والنصف عصرا, السابعة مساء,
/// السابعة والنصف مساء, الخامسة من مساء أمس, منتصف الليل. Appends it and gives the token after it;
/// `at` where there is none.
std::size_t read_time(const QuantityText& text, std::size_t at, std::vector<Mention>& mentions);

} // namespace tanqih
