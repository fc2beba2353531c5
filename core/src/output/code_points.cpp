// SPDX-License-Identifier: MIT
#include "output/code_points.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace tanqih {

namespace {

/// The surrogate pairs of a text: an offset has as many code points less than units as it has pairs
/// before it.
class Pairs {
public:
  explicit Pairs(std::u16string_view text) {
    for (std::size_t i = 1; i < text.size(); ++i)
      if ((text[i] & 0xFC00U) == 0xDC00U && (text[i - 1] & 0xFC00U) == 0xD800U)
        lows_.push_back(static_cast<std::uint32_t>(i));
  }

  void count(std::uint32_t& offset) const {
    const auto before = std::upper_bound(lows_.begin(), lows_.end(), offset);
    offset -= static_cast<std::uint32_t>(before - lows_.begin());
  }

  void count(Span& span) const {
    count(span.begin);
    count(span.end);
  }

private:
  std::vector<std::uint32_t> lows_; ///< where the second units of the pairs are
};

/// In the block's own text.
void count_in_block(const Pairs& pairs, ArticleBlock& block) {
  for (InlineMark& mark : block.inlines)
    pairs.count(mark.span);
  if (block.table)
    for (TableCell& cell : block.table->cells)
      pairs.count(cell.span);
}

} // namespace

void count_in_code_points(Article& article) {
  const Pairs pasted(article.text);
  const Pairs clean(article.clean);
  std::vector<Pairs> blocks;
  blocks.reserve(article.blocks.size());
  for (ArticleBlock& block : article.blocks) {
    const Pairs& own = blocks.emplace_back(block.text);
    pasted.count(block.span);
    if (block.clean_begin)
      clean.count(*block.clean_begin);
    count_in_block(own, block);
  }
  for (Edit& edit : article.edits)
    pasted.count(edit.span);
  for (ArticleCut& cut : article.cuts)
    pasted.count(cut.span);
  if (article.other)
    pasted.count(*article.other);
  for (ArticleMention& mention : article.mentions) {
    pasted.count(mention.span);
    blocks[mention.block].count(mention.offset);
  }
  for (ArticleQuotation& quotation : article.quotations) {
    pasted.count(quotation.span);
    blocks[quotation.block].count(quotation.offset);
  }
  for (Issue& issue : article.issues)
    pasted.count(issue.span);
  article.offsets = OffsetUnit::code_points;
}

} // namespace tanqih
