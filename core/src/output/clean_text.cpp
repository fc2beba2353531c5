// SPDX-License-Identifier: MIT
#include "output/clean_text.hpp"

#include <algorithm>
#include <bit>

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "base/count_bits.hpp"
#include "base/unit_lanes.hpp"
#include "output/list_item.hpp"
#include "output/table_rows.hpp"

namespace tanqih {

namespace {

/// Letters and digits make words; marks and tatweel stay inside one.
bool is_word_part(UChar32 point) {
  constexpr std::uint32_t parts = U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK;
  return (U_GET_GC_MASK(point) & parts) != 0;
}

/// The same of ASCII and of the Arabic block up to U+066D.
UnitLanes is_usual_part(UnitLanes lanes) {
  return lanes_within(lanes | all_lanes(0x20), u'a', u'z') | lanes_within(lanes, u'0', u'9') |
         lanes_within(lanes, 0x0610, 0x061A) | lanes_within(lanes, 0x0620, 0x0669);
}
UnitLanes is_unusual(UnitLanes lanes) {
  return ~(lanes_within(lanes, 0, 0x7F) | lanes_within(lanes, 0x0600, 0x066D));
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
  constexpr std::size_t step = 64;
  statistics.words = 0;
  statistics.characters = static_cast<std::uint32_t>(text.size());
  std::uint64_t before = 0; // whether the unit before the step is of a word
  for (std::size_t from = 0; from < text.size(); from += step) {
    const std::size_t count = std::min(text.size() - from, step);
    std::uint64_t parts = unit_bits(text.data() + from, count, is_usual_part);
    for (std::uint64_t left = unit_bits(text.data() + from, count, is_unusual); left != 0;
         left &= left - 1) {
      const std::size_t at = from + static_cast<std::size_t>(std::countr_zero(left));
      UChar32 point = 0; // which the unit may be either half of
      U16_GET(text.data(), 0, at, text.size(), point);
      if (is_word_part(point))
        parts |= left & -left;
      if (point > 0xFFFF && U16_IS_TRAIL(text[at]))
        --statistics.characters;
    }
    statistics.words += count_bits(parts & ~(parts << 1 | before));
    before = parts >> (step - 1);
  }
}

} // namespace tanqih
