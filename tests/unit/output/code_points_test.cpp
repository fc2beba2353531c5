// SPDX-License-Identifier: MIT
// Offsets in code points: each still has its text, in a text of pairs.
#include "output/code_points.hpp"

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/analyse.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

/// The code points of a text, a lone surrogate as itself.
std::u32string points_of(std::u16string_view text) {
  std::u32string points;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool pair =
        i + 1 < text.size() && (text[i] & 0xFC00U) == 0xD800U && (text[i + 1] & 0xFC00U) == 0xDC00U;
    points.push_back(pair ? (text[i] - 0xD800U) * 0x400U + (text[i + 1] - 0xDC00U) + 0x10000U
                          : char32_t{text[i]});
    i += pair ? 1 : 0;
  }
  return points;
}

std::u32string slice(const std::u32string& points, Span span) {
  return points.substr(span.begin, span.size());
}

TEST(CodePoints, EveryOffsetHasItsText) {
  constexpr std::u16string_view html =
      u"<h1>\U0001F600 خبر</h1><p>\U0001F44D وصل <b>أحمد \U0001D11E الصفدي</b> إلى القاهرة "
      u"\xD83D، وقال أحمد الصفدي إن \"اللقاء مهم للجميع \U0001F600 في المنطقة\" أمس.</p>"
      u"<table><tr><td>\U0001F600 سنة</td><td>عدد \U0001F600</td></tr></table>";
  Options options;
  options.format = InputFormat::html;
  const Article units = analyse(knowledge(), html, options).value();
  options.offsets = OffsetUnit::code_points;
  const Article article = analyse(knowledge(), html, options).value();
  EXPECT_EQ(units.offsets, OffsetUnit::code_units);
  EXPECT_EQ(article.offsets, OffsetUnit::code_points);
  const std::u32string text = points_of(article.text);
  const std::u32string clean = points_of(article.clean);
  ASSERT_GT(article.mentions.size(), 2U);
  ASSERT_EQ(article.mentions.size(), units.mentions.size());
  for (const ArticleMention& mention : article.mentions) {
    EXPECT_EQ(slice(text, mention.span), points_of(mention.text));
    EXPECT_EQ(
        points_of(article.blocks[mention.block].text).find(points_of(mention.text), mention.offset),
        mention.offset);
  }
  for (const ArticleQuotation& quotation : article.quotations)
    EXPECT_EQ(slice(text, quotation.span), points_of(quotation.text));
  std::size_t parts = 0;
  for (std::size_t b = 0; b < article.blocks.size(); ++b) {
    const ArticleBlock& block = article.blocks[b];
    const std::u32string own = points_of(block.text);
    EXPECT_EQ(slice(text, block.span), points_of(slice(units.text, units.blocks[b].span)));
    if (block.clean_begin) {
      EXPECT_EQ(clean.substr(*block.clean_begin, own.size()), own);
    }
    for (std::size_t i = 0; i < block.inlines.size(); ++i, ++parts)
      EXPECT_EQ(slice(own, block.inlines[i].span),
                points_of(slice(block.text, units.blocks[b].inlines[i].span)));
    if (block.table) {
      for (std::size_t i = 0; i < block.table->cells.size(); ++i, ++parts)
        EXPECT_EQ(slice(own, block.table->cells[i].span),
                  points_of(slice(block.text, units.blocks[b].table->cells[i].span)));
    }
  }
  EXPECT_GT(parts, 1U);
  for (std::size_t e = 0; e < article.edits.size(); ++e)
    EXPECT_EQ(slice(text, article.edits[e].span),
              points_of(slice(units.text, units.edits[e].span)));
}

TEST(CodePoints, ATextWithoutPairsHasTheSame) {
  Options options;
  const Article units = analyse(knowledge(), u"وصل أحمد الصفدي إلى القاهرة", options).value();
  options.offsets = OffsetUnit::code_points;
  const Article points = analyse(knowledge(), u"وصل أحمد الصفدي إلى القاهرة", options).value();
  ASSERT_EQ(points.mentions.size(), units.mentions.size());
  for (std::size_t m = 0; m < units.mentions.size(); ++m)
    EXPECT_EQ(points.mentions[m].span, units.mentions[m].span);
}

} // namespace
} // namespace tanqih
