// SPDX-License-Identifier: MIT
// The text of a block in HTML: escaped, with its marks; and attributes of the elements around it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "tanqih/article.hpp"
#include "tanqih/options.hpp"

namespace tanqih {

/// A line break inside a block (a <br> of the page) is a <br> again; a NUL, which HTML does not
/// allow, the replacement character.
void append_escaped(std::u16string& html, std::u16string_view text);

/// `range` of the block's text, with its names marked and what of the page's own marks is kept. A
/// mark stands inside the word, without a space, so that the letters stay joined:
/// و<mark>القاهرة</mark>. `first` up to `last` are the mentions that begin in it, in order.
void append_text(std::u16string& html, const ArticleBlock& block, Span range,
                 const RenderedMarks& kept, const ArticleMention* first,
                 const ArticleMention* last);

/// What is no part of an article by default tells what it is, as its class.
void append_class(std::u16string& html, BlockKind kind);

/// ` start="3"`
void append_number(std::u16string& html, std::string_view attribute, std::int64_t number);

} // namespace tanqih
