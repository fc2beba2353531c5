// SPDX-License-Identifier: MIT
#include "output/clean_text.hpp"

#include <gtest/gtest.h>

#include "articles.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

TEST(CleanText, PartsBlocksByABlankLineAndItemsByNone) {
  ArticleBlock pasted = list_item(u"• ثانيا");
  pasted.layout.bullet = true;
  ArticleBlock numbered = list_item(u"3- ثالثا");
  numbered.layout.bullet = true;
  ArticleBlock removed = block_of(BlockKind::share, u"شارك");
  removed.keep = false;
  const Article article =
      article_of({block_of(BlockKind::title, u"عنوان"), removed, list_item(u"أولا"), pasted,
                  numbered, block_of(BlockKind::body, u"فقرة")});
  EXPECT_EQ(to_utf8(article.clean), "عنوان\n\n• أولا\n• ثانيا\n3- ثالثا\n\nفقرة");
}

TEST(CleanText, CleanBeginPointsAtTheBlocksText) {
  ArticleBlock removed = list_item(u"محذوف");
  removed.keep = false;
  const Article article =
      article_of({list_item(u"أولا"), removed, list_item(u"• ثانيا"),
                  block_of(BlockKind::subheading, u"عنوان", BlockShape::list_item)});
  for (const ArticleBlock& block : article.blocks) {
    ASSERT_EQ(block.keep, block.clean_begin.has_value());
    if (!block.keep)
      continue;
    EXPECT_EQ(article.clean.substr(*block.clean_begin, block.text.size()), block.text);
  }
  EXPECT_EQ(to_utf8(article.clean), "• أولا\n• ثانيا\n\nعنوان");
}

struct Count {
  std::u16string text;
  std::uint32_t words;
  std::uint32_t characters;
};

TEST(CleanText, CountsWordsAndCharacters) {
  const std::vector<Count> counts = {
      {u"", 0, 0},
      {u"  \n\n،.", 0, 6},
      {u"قال كاتبٌ مُجيد", 3, 15},
      {u"في 7 أكتوبر/تشرين الأول", 5, 23},
      {u"كـتـاب", 1, 6},
      {u"فيروس COVID-19", 3, 14},
      {u"\U0001F600 \U0001D400", 1, 3},
      {{u'ا', 0xD83D, u'ب'}, 2, 3},
  };
  for (const Count& count : counts) {
    Statistics statistics;
    count_text(count.text, statistics);
    EXPECT_EQ(statistics.words, count.words) << to_utf8(count.text);
    EXPECT_EQ(statistics.characters, count.characters) << to_utf8(count.text);
  }
}

// Words are counted 64 units at a time: they may go on into the next.
TEST(CleanText, CountsTheSameWhereverAWordStands) {
  for (const Count& count : {Count{u"كاتبٌ مُجيد", 2, 11}, Count{u"\U0001D400\U0001D401 ١٢", 2, 5},
                             Count{u"é\u0301 ـ", 2, 4}})
    for (std::uint32_t before = 0; before < 130; ++before) {
      Statistics statistics;
      count_text(std::u16string(before, u' ') + count.text + u" .", statistics);
      EXPECT_EQ(statistics.words, count.words) << before << ' ' << to_utf8(count.text);
      EXPECT_EQ(statistics.characters, before + count.characters + 2) << before;
    }
}

} // namespace
} // namespace tanqih
