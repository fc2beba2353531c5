// SPDX-License-Identifier: MIT
// The words that tell what a document's program did to a text.
#pragma once

#include <string_view>

#include "base/word_set.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

struct DocumentWords {
  // Folded.
  WordSet hanging;   ///< nobody ends a line of its own with them: في, التي
  WordSet proclitic; ///< are written to the word after them: ال, ب
  WordSet page;      ///< stand before the number of a page: صفحة
  WordSet of;        ///< stand between it and how many there are: من
  WordSet forward;   ///< commoner than what they are from their other end: في
  WordSet in_haa;    ///< end in هاء: انتهاء
};

/// Reads core/data/document_words.tsv: a group of the above, a word. Error: damaged_data.
[[nodiscard]] Result<DocumentWords> load_document_words(std::string_view tsv);

} // namespace tanqih
