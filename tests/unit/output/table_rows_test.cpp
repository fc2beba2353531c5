// SPDX-License-Identifier: MIT
#include "output/table_rows.hpp"

#include <gtest/gtest.h>

#include "articles.hpp"
#include "growth.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/render.hpp"

namespace tanqih {
namespace {

ArticleBlock row(std::u16string text) {
  return block_of(BlockKind::body, std::move(text), BlockShape::table_row);
}

TEST(TableRows, RowsOfAPlainText) {
  const Article article = article_of({block_of(BlockKind::body, u"قبل"), row(u"السلعة\tالسعر"),
                                      row(u"الأرز\t27"), block_of(BlockKind::body, u"بعد")});
  EXPECT_EQ(to_utf8(article.clean), "قبل\n\nالسلعة\tالسعر\nالأرز\t27\n\nبعد");
  EXPECT_EQ(to_utf8(to_markdown(article)),
            "قبل\n\n| | |\n| --- | --- |\n| السلعة | السعر |\n| الأرز | 27 |\n\nبعد\n");
}

TEST(TableRows, ATitleInATableIsAHeading) {
  ArticleBlock heading = row(u"قسم\tأول");
  heading.label.kind = BlockKind::subheading;
  const ShownTable table = table_from({row(u"أ\tب"), heading, row(u"ج\tد")}, 0);
  EXPECT_EQ(table.rows.size(), 1U);
  EXPECT_EQ(table.end, 1U);
}

TEST(TableRows, AWideRowDoesNotWidenTheOthers) {
  std::u16string wide = u"أ";
  for (int i = 0; i < 1000; ++i)
    wide += u"\tأ";
  const ShownTable table = table_from({row(u"أ\tب"), row(wide), row(u"ج\tد")}, 0);
  EXPECT_EQ(table.end, 1U);
  EXPECT_EQ(table.columns, 2U);
}

TEST(TableRows, WideRowsAndManyMarksTakeLinearTime) {
  expect_near_linear(
      500,
      [](std::size_t size) {
        std::u16string wide = u"أ";
        for (std::size_t i = 0; i < size; ++i)
          wide += u"\tأ";
        std::vector<ArticleBlock> blocks = {row(wide), row(wide)};
        for (std::size_t i = 0; i < size; ++i)
          blocks.push_back(row(u"أ\tب"));
        ArticleBlock linked = block_of(BlockKind::body, std::u16string(4 * size, u'أ'));
        for (std::uint32_t at = 0; at < 4 * size; at += 4) {
          linked.inlines.push_back({{at, at + 2}, InlineKind::link, u"https://a.example/"});
          linked.inlines.push_back({{at + 1, at + 3}, InlineKind::strong, {}});
        }
        blocks.push_back(std::move(linked));
        return article_of(std::move(blocks));
      },
      [](const Article& article) {
        EXPECT_FALSE(to_html(article).empty());
        EXPECT_FALSE(to_markdown(article).empty());
      });
}

} // namespace
} // namespace tanqih
