// SPDX-License-Identifier: MIT
// Vowel signs that a PDF gives apart from their letters.
#pragma once

#include "repair/rewrite.hpp"

namespace tanqih {

/// «أن ّ التنمية» -> «أنّ التنمية», «شكر ًا» -> «شكرًا»: a mark behind a space belongs to the letter
/// before it. A mark alone at a line's begin, or on a line of its own, goes, as nobody can tell
/// whose it is; at a line's end behind a single letter («ل ً⏎افتا») the word goes on in the next
/// line. A mark after a space that is shown as itself, «الضمة ( ُ )», and marks in the Qur'an stay.
void repair_detached_marks(Rewrite& text);

/// How many lines begin with such a mark, up to `most`: nobody writes them.
[[nodiscard]] std::size_t count_lines_of_marks(std::u16string_view text, std::size_t most);

} // namespace tanqih
