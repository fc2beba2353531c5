// SPDX-License-Identifier: MIT
// The mark before an item of a list that was pasted as text.
#pragma once

#include <string_view>

namespace tanqih {

/// A bullet ("• قطر", also where the repair `bullets` was switched off), a number of at most three
/// digits with its mark ("1- ", "٣. ", "12) ", "(2) ") or a letter of the abjad with a dash or
/// bracket ("أ- ", "ب) "), and text after it. Not: "1.5 مليون", "3-1", "2024 - 10", "د. محمد", a
/// dash that opens a range "-5 درجات".
[[nodiscard]] bool has_list_mark(std::u16string_view line);

} // namespace tanqih
