// SPDX-License-Identifier: MIT
// Paragraphs whose lines a program broke.
#pragma once

#include "read/document_lines.hpp"
#include "read/document_words.hpp"
#include "read/wrap_column.hpp"
#include "repair/rewrite.hpp"

namespace tanqih {

/// Joins the lines of a paragraph that were broken at a column; a word that was broken with a
/// hyphen or a kashida becomes one again. Poems, lists, tables, headlines, addresses stay. `lines`
/// are the text's. Was any joined?
[[nodiscard]] bool join_wrapped_lines(Rewrite& text, DocumentLines lines,
                                      const DocumentWords& words, Breaking breaking);

} // namespace tanqih
