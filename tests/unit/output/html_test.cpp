// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "articles.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/render.hpp"

namespace tanqih {
namespace {

std::string html_of(const Article& article) {
  return to_utf8(to_html(article));
}

TEST(Html, NothingKeptIsNothing) {
  EXPECT_EQ(html_of({}), "");
  ArticleBlock removed = block_of(BlockKind::share, u"شارك");
  removed.keep = false;
  EXPECT_EQ(html_of(article_of({removed})), "");
}

TEST(Html, BlocksHaveTheirElements) {
  ArticleBlock removed = block_of(BlockKind::related, u"مقالات مشابهة");
  removed.keep = false;
  EXPECT_EQ(
      html_of(article_of(
          {block_of(BlockKind::title, u"عنوان"), block_of(BlockKind::dateline, u"القاهرة"), removed,
           block_of(BlockKind::body, u"فقرة"), block_of(BlockKind::subheading, u"فرعي")})),
      "<article dir=\"rtl\" lang=\"ar\">\n<h1 dir=\"rtl\">عنوان</h1>\n<p class=\"dateline\" "
      "dir=\"rtl\">القاهرة</p>\n"
      "<p dir=\"rtl\">فقرة</p>\n<h2 dir=\"rtl\">فرعي</h2>\n</article>\n");
}

TEST(Html, RunsOfItemsAreOneList) {
  ArticleBlock numbered = list_item(u"2- ثانيا");
  numbered.layout.bullet = true;
  ArticleBlock related = list_item(u"• خبر");
  related.label.kind = BlockKind::related;
  EXPECT_EQ(html_of(article_of({list_item(u"• أولا"), list_item(u"ثانيا"),
                                block_of(BlockKind::body, u"فقرة"), list_item(u"ثالثا"), related})),
            "<article dir=\"rtl\" lang=\"ar\">\n<ul dir=\"rtl\">\n<li dir=\"rtl\">أولا</li>\n<li "
            "dir=\"rtl\">ثانيا</li>\n</ul>\n"
            "<p dir=\"rtl\">فقرة</p>\n<ul dir=\"rtl\">\n<li dir=\"rtl\">ثالثا</li>\n</ul>\n<ul "
            "class=\"related\" dir=\"rtl\">\n<li dir=\"rtl\">خبر</li>\n</ul>\n"
            "</article>\n");
  // The number is text of the author: it stays, and no bullet joins it.
  EXPECT_EQ(html_of(article_of({numbered})),
            "<article dir=\"rtl\" lang=\"ar\">\n<p dir=\"rtl\">2- ثانيا</p>\n</article>\n");
}

TEST(Html, MarksStandInsideTheWord) {
  Article article =
      article_of({block_of(BlockKind::body, u"زار جدة والقاهرة، ثم عاد"), list_item(u"• بلينكن")});
  mark(article, 0, u"جدة", MentionType::place, 1);
  mark(article, 0, u"القاهرة", MentionType::place, 3);
  mark(article, 1, u"بلينكن", MentionType::person, 0);
  EXPECT_EQ(html_of(article),
            "<article dir=\"rtl\" lang=\"ar\">\n<p dir=\"rtl\">زار <mark data-type=\"place\" "
            "data-entity=\"1\">جدة"
            "</mark> و<mark data-type=\"place\" data-entity=\"3\">القاهرة</mark>، ثم عاد</p>\n"
            "<ul dir=\"rtl\">\n<li dir=\"rtl\"><mark data-type=\"person\" "
            "data-entity=\"0\">بلينكن</mark></li>\n</ul>\n"
            "</article>\n");
}

TEST(Html, NothingOfThePasteIsMarkup) {
  Article article =
      article_of({block_of(BlockKind::title, u"<script>alert('x')</script>"),
                  block_of(BlockKind::body, u"أ & \"ب\" &lt; <img onerror=x> \u0627\n\u0628")});
  article.blocks[1].text += u'\0';
  mark(article, 0, u"alert('x')", MentionType::misc, 0);
  EXPECT_EQ(html_of(article), "<article dir=\"ltr\">\n<h1 dir=\"ltr\">&lt;script&gt;<mark "
                              "data-type=\"misc\" data-entity=\"0\">"
                              "alert(&#39;x&#39;)</mark>&lt;/script&gt;</h1>\n<p dir=\"ltr\">أ "
                              "&amp; &quot;ب&quot; &amp;lt; "
                              "&lt;img onerror=x&gt; ا<br>\nب\uFFFD</p>\n</article>\n");
}

TEST(Html, DirectionIsThatOfMostLetters) {
  EXPECT_EQ(html_of(article_of({block_of(BlockKind::body, u"An English text, with كلمة.")})),
            "<article dir=\"ltr\">\n<p dir=\"ltr\">An English text, with كلمة.</p>\n</article>\n");
  EXPECT_EQ(html_of(article_of({block_of(BlockKind::body, u"نص عربي طويل بما يكفي هنا"),
                                block_of(BlockKind::body, u"Breaking news"),
                                block_of(BlockKind::body, u"2024")})),
            "<article dir=\"rtl\" lang=\"ar\">\n<p dir=\"rtl\">نص عربي طويل بما يكفي هنا</p>\n"
            "<p dir=\"ltr\">Breaking news</p>\n<p dir=\"rtl\">2024</p>\n</article>\n");
  EXPECT_EQ(html_of(article_of({block_of(BlockKind::body, u"שלום עולם")})),
            "<article dir=\"rtl\">\n<p dir=\"rtl\">שלום עולם</p>\n</article>\n");
}

} // namespace
} // namespace tanqih
