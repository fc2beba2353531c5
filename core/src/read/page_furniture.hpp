// SPDX-License-Identifier: MIT
// What the pages of a document have beside its text.
#pragma once

#include "read/document_lines.hpp"
#include "read/document_words.hpp"
#include "read/wrap_column.hpp"
#include "repair/rewrite.hpp"

namespace tanqih {

/// Erases the numbers of pages, heads and feet that come again on other pages, and the lines of
/// tables of contents. The first of several heads stays: it may be the title. A form feed is the
/// end of a page; without one, numbers tell that follow one another with a word for "page" or with
/// the document's name, and what stands between two halves of a sentence. A sentence that goes on
/// behind the page is left in lines that are next to one another. `lines` are the text's, and are
/// measured where there is anything to find; `has_pages`: the text has a form feed. Was any erased?
[[nodiscard]] bool erase_page_furniture(Rewrite& text, DocumentLines& lines,
                                        const DocumentWords& words, Breaking breaking,
                                        bool has_pages);

} // namespace tanqih
