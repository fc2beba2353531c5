// SPDX-License-Identifier: MIT
// Which kept blocks are shown as items of a list, and with which mark, the same in text, HTML and
// Markdown.
#pragma once

#include <string_view>

#include "tanqih/article.hpp"

namespace tanqih {

inline constexpr std::u16string_view bullet_mark = u"• "; ///< what the repair `bullets` writes

/// A title or subheading that stood in a list is a heading all the same.
[[nodiscard]] inline bool is_list_item(const ArticleBlock& block) {
  return (block.layout.shape == BlockShape::list_item || block.layout.bullet) &&
         block.label.kind != BlockKind::title && block.label.kind != BlockKind::subheading;
}

/// The text brings its own mark, which stays text: a number ("3- ", "٣. "), or any other bullet
/// where the repair was switched off.
[[nodiscard]] inline bool has_own_mark(const ArticleBlock& block) {
  return block.layout.bullet && !block.text.starts_with(bullet_mark);
}

/// A further block of the item that the kept block before it, or one before that, began: it bears
/// no mark.
[[nodiscard]] inline bool goes_on_item(const ArticleBlock& block) {
  return is_list_item(block) && !block.layout.bullet && block.list && !block.list->first;
}

/// What stands before the block's text and is counted by the page: "3.", "أ-"; empty: nothing is. A
/// heading may bear it as well.
[[nodiscard]] inline std::u16string_view counted_mark(const ArticleBlock& block) {
  return block.list && block.list->first && !block.layout.bullet
             ? std::u16string_view(block.list->mark)
             : std::u16string_view();
}

} // namespace tanqih
