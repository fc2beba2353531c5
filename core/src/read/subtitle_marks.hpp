// SPDX-License-Identifier: MIT
// How a player is to show what is spoken: marks within the lines of a file of subtitles.
#pragma once

#include "repair/rewrite.hpp"

namespace tanqih {

/// <i>هل وصلت؟</i>  ->  هل وصلت؟          {\an8}انتظر  ->  انتظر
/// Only in a text that has a time of subtitles: 00:00:08,230 --> 00:00:09,940. Linear.
void erase_subtitle_marks(Rewrite& rewrite);

} // namespace tanqih
