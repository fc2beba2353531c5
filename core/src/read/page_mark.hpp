// SPDX-License-Identifier: MIT
// Lines that number the pages of a document.
#pragma once

#include <cstdint>
#include <string_view>

#include "read/document_words.hpp"

namespace tanqih {

struct PageMark {
  enum class Form : std::uint8_t {
    none,
    bare,   ///< a number: 3, - 3 -, [3], 3/24
    worded, ///< الصفحة 3 من 24
    headed, ///< with the document's or the chapter's name: 3 | تقرير الحالة المائية
    contents, ///< a line of a table of contents: المقدمة ....... 3
  };
  Form form = Form::none;
  std::uint32_t number = 0;
};

/// What the line is by itself: a list, a score and a year alone on their lines look the same.
[[nodiscard]] PageMark page_mark(std::u16string_view line, const DocumentWords& words);

/// A hash of the letters of a line without its numbers and marks, by which the heads of pages are
/// one; 0: it has none.
[[nodiscard]] std::uint32_t letters_hash(std::u16string_view line);

} // namespace tanqih
