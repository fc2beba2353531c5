// SPDX-License-Identifier: MIT
#include "output/clean_text.hpp"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "output/list_item.hpp"

namespace tanqih {

namespace {

/// Letters and digits make words; marks and tatweel stay inside one.
bool is_word_part(UChar32 point) {
  constexpr std::uint32_t parts = U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK;
  return (U_GET_GC_MASK(point) & parts) != 0;
}

} // namespace

void assemble_clean(Article& article) {
  std::size_t units = 0;
  for (const ArticleBlock& block : article.blocks)
    if (block.keep)
      units += block.text.size() + bullet_mark.size() + 2;
  article.clean.reserve(units);

  const ArticleBlock* before = nullptr;
  for (ArticleBlock& block : article.blocks) {
    if (!block.keep)
      continue;
    const bool item = is_list_item(block);
    if (before)
      article.clean += item && is_list_item(*before) ? u"\n" : u"\n\n";
    if (item && !block.layout.bullet && !block.text.starts_with(bullet_mark))
      article.clean += bullet_mark;
    block.clean_begin = static_cast<std::uint32_t>(article.clean.size());
    article.clean += block.text;
    before = &block;
  }
}

void count_text(std::u16string_view text, Statistics& statistics) {
  std::uint32_t words = 0;
  std::uint32_t characters = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size(); ++characters) {
    UChar32 point = 0;
    U16_NEXT(text.data(), at, text.size(), point);
    const bool part = is_word_part(point);
    words += part && !inside;
    inside = part;
  }
  statistics.words = words;
  statistics.characters = characters;
}

} // namespace tanqih
