// SPDX-License-Identifier: MIT
// What may be wrong with a text that came out of a document.
#pragma once

#include <string_view>

namespace tanqih {

/// Each says that a step has something to look at. Nearly no text has any.
struct DocumentSigns {
  bool embedded = false;       ///< U+202B
  bool backward = false;       ///< a word that begins with what ends words
  bool lam_alef = false;       ///< two alefs of any kind, lam
  bool filler = false;         ///< ## or ""
  bool detached_marks = false; ///< a vowel sign that does not stand on a letter
  bool turned_words = false;   ///< the letters of «اهلل»
};

[[nodiscard]] DocumentSigns document_signs(std::u16string_view text);

} // namespace tanqih
