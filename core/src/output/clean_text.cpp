// SPDX-License-Identifier: MIT
#include "output/clean_text.hpp"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "output/list_item.hpp"
#include "output/table_rows.hpp"

namespace tanqih {

namespace {

/// Letters and digits make words; marks and tatweel stay inside one.
bool is_word_part(UChar32 point) {
  constexpr std::uint32_t parts = U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK;
  return (U_GET_GC_MASK(point) & parts) != 0;
}

/// One of the two has cells, so that they are no paragraphs of a page laid out in columns.
bool is_next_row(const ArticleBlock& before, const ArticleBlock& block) {
  const auto is_row = [](const ArticleBlock& one) {
    return is_table_part(one) && (!one.table || one.table->part != TablePart::caption);
  };
  const auto has_cells = [](const ArticleBlock& one) {
    return one.layout.shape == BlockShape::table_row;
  };
  return is_row(block) && is_row(before) && is_same_table(before, block) &&
         (has_cells(before) || has_cells(block));
}

} // namespace

void assemble_clean(Article& article) {
  std::size_t units = 0;
  for (const ArticleBlock& block : article.blocks)
    if (block.keep)
      units += block.text.size() + bullet_mark.size() + 4;
  article.clean.reserve(units);

  const ArticleBlock* before = nullptr;
  for (ArticleBlock& block : article.blocks) {
    if (!block.keep)
      continue;
    const bool item = is_list_item(block);
    const bool goes_on = goes_on_item(block);
    if (before) {
      const bool paragraph = goes_on && block.layout.blank_before > 0;
      const bool close =
          (item && is_list_item(*before) && !paragraph) || is_next_row(*before, block);
      article.clean += close ? u"\n" : u"\n\n";
    }
    if (const std::u16string_view mark = counted_mark(block); !mark.empty()) {
      article.clean += mark;
      article.clean += u' ';
    } else if (item && !goes_on && !block.layout.bullet && !block.text.starts_with(bullet_mark)) {
      article.clean += bullet_mark;
    }
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
