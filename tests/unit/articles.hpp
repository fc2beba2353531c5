// SPDX-License-Identifier: MIT
// Small articles by hand, for the tests of what leaves the core.
#pragma once

#include <string>

#include "output/clean_text.hpp"
#include "tanqih/article.hpp"

namespace tanqih {

inline ArticleBlock block_of(BlockKind kind, std::u16string text,
                             BlockShape shape = BlockShape::paragraph) {
  ArticleBlock block;
  block.label.kind = kind;
  block.label.reason = Reason::body;
  block.layout.shape = shape;
  block.text = std::move(text);
  return block;
}

inline ArticleBlock list_item(std::u16string text) {
  return block_of(BlockKind::body, std::move(text), BlockShape::list_item);
}

/// The paste is the blocks' texts, a line each; `clean` is assembled as `analyse` does.
inline Article article_of(std::vector<ArticleBlock> blocks) {
  Article article;
  for (ArticleBlock& block : blocks) {
    block.span.begin = static_cast<std::uint32_t>(article.text.size());
    article.text += block.text;
    block.span.end = static_cast<std::uint32_t>(article.text.size());
    article.text += u'\n';
  }
  article.blocks = std::move(blocks);
  assemble_clean(article);
  return article;
}

inline void mark(Article& article, std::uint32_t block, std::u16string_view words,
                 MentionType type = MentionType::place, std::uint32_t entity = 0) {
  const std::u16string& text = article.blocks[block].text;
  const auto offset = static_cast<std::uint32_t>(text.find(words));
  const std::uint32_t begin = article.blocks[block].span.begin + offset;
  article.mentions.push_back({{begin, begin + static_cast<std::uint32_t>(words.size())},
                              block,
                              offset,
                              std::u16string(words),
                              entity,
                              type,
                              Origin::gazetteer,
                              90,
                              {}});
}

} // namespace tanqih
