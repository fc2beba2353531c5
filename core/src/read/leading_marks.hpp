// SPDX-License-Identifier: MIT
// The mark that closes a sentence, written before its line: files of subtitles have it there, made
// for players that show a line from left to right.
#pragma once

#include "repair/rewrite.hpp"

namespace tanqih {

/// ؟هل وصلت الرسالة  ->  هل وصلت الرسالة؟
/// Only where lines do it that are more than one, or a question or an exclamation: a single full
/// stop before a word may be anything. Linear.
void move_leading_marks(Rewrite& rewrite);

} // namespace tanqih
