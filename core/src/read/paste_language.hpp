// SPDX-License-Identifier: MIT
// Whether a paste is in Arabic at all.
#pragma once

#include <string_view>

#include "text/letters.hpp"

namespace tanqih {

/// Is nearly all of the text in other languages, by its script (English) or by its letters and
/// common words (Persian, Urdu, Kurdish)? Looks at some hundred letters first, and at all where
/// these are not Arabic. A text too short to tell is none.
[[nodiscard]] bool is_in_another_language(std::u16string_view text, const Letters& letters);

} // namespace tanqih
