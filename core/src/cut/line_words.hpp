// SPDX-License-Identifier: MIT
// The words of a line as they stand, and the marks between them; for what is glued to a line.
#pragma once

#include <string_view>
#include <vector>

namespace tanqih {

/// Any dash, and a tatweel that stands for one.
[[nodiscard]] bool is_dash_or_tatweel(char16_t unit);

/// Runs of letters, marks and digits.
[[nodiscard]] std::vector<std::u16string_view> words_in(std::u16string_view text);

/// Without the spaces, quotes, brackets, stops and dashes at its ends.
[[nodiscard]] std::u16string_view without_marks(std::u16string_view text);

/// From the first word's begin to the end of the word at `last`; all of one text.
[[nodiscard]] std::u16string_view joined(const std::vector<std::u16string_view>& words,
                                         std::size_t last);

/// "3:1", "12-5": a mark that parts no words.
[[nodiscard]] bool between_digits(std::u16string_view text, std::size_t at);

} // namespace tanqih
