// SPDX-License-Identifier: MIT
// The clean text of an Article, and how long it is.
#pragma once

#include <string_view>

#include "tanqih/article.hpp"

namespace tanqih {

/// Fills `clean` and the kept blocks' `clean_begin`: a blank line between blocks, none between the
/// items of a list and between the rows of a table. A bullet in the paste is part of its block's
/// text ("• …"); an item of an HTML list has none, and gets "• " or its number, "3. ", before it
/// here, so that its `clean_begin` is after that mark. Further paragraphs of an item have no mark.
void assemble_clean(Article& article);

/// Words are runs of letters and digits with the marks on them (كتابٌ, 12, COVID); characters are
/// code points. Only these two members are set.
void count_text(std::u16string_view text, Statistics& statistics);

} // namespace tanqih
