// SPDX-License-Identifier: MIT
// Markdown that was pasted as it is written: from chat programmes, notes, repositories.
#pragma once

#include <string_view>

#include "read/source.hpp"
#include "repair/rewrite.hpp"

namespace tanqih {

/// Whether the text is Markdown for sure: headings of #, words in **, addresses in []() and their
/// like, more than one of them; or a messenger's, Arabic words in * or _, three of them or one in a
/// message that has its head. A hashtag, a * that multiplies or one word in * * is none.
[[nodiscard]] bool is_markdown(std::u16string_view text);

/// Takes away the marks and keeps what they say: shapes and levels of the lines go to
/// `source.marked`, as a page's elements do. An image goes with its address; a link keeps its
/// words.
///   ## أهداف **المركز**   ->  أهداف المركز, a heading of level 2
///   وفق [بيان](https://a.example)   ->  وفق بيان
/// To be called before any other rule has changed the text. Linear.
void read_markdown(Rewrite& rewrite, Source& source);

} // namespace tanqih
