// SPDX-License-Identifier: MIT
#include "label/label.hpp"

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/analyse.hpp"
#include "tanqih/enum_names.hpp"

namespace tanqih {
namespace {

/// The kinds of the lines of a paste, as one word each.
std::vector<std::string> kinds(std::u16string_view paste) {
  std::vector<std::string> names;
  const Result<Article> article = analyse(knowledge(), paste);
  for (const ArticleBlock& block : article.value().blocks)
    names.emplace_back(name_of(block.label.kind));
  return names;
}

constexpr std::u16string_view lead = u"افتتح وزير الزراعة صباح اليوم الأحد معرض التمور السنوي في "
                                     u"المدينة القديمة بحضور مئات المزارعين من "
                                     u"القرى المجاورة، وقال إن الموسم كان جيدا.\n";
constexpr std::u16string_view later = u"وأضاف الوزير في كلمته أن الوزارة ستدعم المزارعين بالأسمدة "
                                      u"والقروض، وأن المعرض سيستمر حتى نهاية "
                                      u"الأسبوع المقبل في القاعة الكبرى.\n";
constexpr std::u16string_view other = u"أعلنت شركة الطيران الوطنية تأجيل رحلاتها الليلية إلى "
                                      u"العواصم الأوروبية بسبب العاصفة الثلجية التي "
                                      u"تضرب القارة منذ مطلع الأسبوع.\n";

using Kinds = std::vector<std::string>;

TEST(Label, OneLineInsertAndTheArticleGoesOn) {
  const std::u16string paste =
      std::u16string(lead) + u"اقرأ أيضا: أسعار النفط تتراجع\n" + std::u16string(later);
  EXPECT_EQ(kinds(paste), (Kinds{"body", "read_also", "body"}));
}

TEST(Label, HeadingAndItsHeadlinesAndTheArticleGoesOn) {
  const std::u16string paste = std::u16string(lead) +
                               u"قد يهمك أيضًا\nأسعار النفط تتراجع في الأسواق العالمية\n" +
                               std::u16string(later);
  EXPECT_EQ(kinds(paste), (Kinds{"body", "read_also", "read_also", "body"}));
}

TEST(Label, HeadingOverAWholeOtherArticle) {
  const std::u16string paste =
      std::u16string(lead) + std::u16string(later) +
      u"المصدر: صحيفة الواحة\nإقرأ أيضاً:\nشركة الطيران تؤجل رحلاتها الليلية بسبب العاصفة\n" +
      std::u16string(other) + u"مقالات مشابهة\n• فوز الفريق الأول بكأس المدينة\n";
  EXPECT_EQ(kinds(paste), (Kinds{"body", "body", "source", "read_also", "read_also", "read_also",
                                 "related", "related"}));
}

TEST(Label, WordsOfTheCuesInsideProseAreProse) {
  const std::u16string paste = u"شارك في اللقاء عدد من الأدباء الذين قرأوا مقالات مشابهة لما ينشر "
                               u"في الصحف، وقال المصدر إن التعليقات كانت جيدة.\n" +
                               std::u16string(later);
  EXPECT_EQ(kinds(paste), (Kinds{"body", "body"}));
}

TEST(Label, TitleDateAndMenusAboveTheArticle) {
  const std::u16string paste = u"الرئيسية\nاقتصاد\nوزير الزراعة يفتتح معرض التمور السنوي\n"
                               u"الأحد، 12 مايو 2024 - 10:14 ص\nمشاركة\n" +
                               std::u16string(lead) + std::u16string(later);
  EXPECT_EQ(kinds(paste),
            (Kinds{"navigation", "navigation", "title", "dateline", "share", "body", "body"}));
}

TEST(Label, ShortLinesBetweenParagraphsAreSubheadings) {
  const std::u16string paste = std::u16string(lead) + u"دعم المزارعين\n" + std::u16string(later);
  EXPECT_EQ(kinds(paste), (Kinds{"body", "subheading", "body"}));
}

TEST(Label, HeadlinesInsideAreABoxWhateverTheirHeadingSays) {
  const std::u16string paste = std::u16string(lead) +
                               u"من ملفاتنا\nفوز الفريق الأول بكأس المدينة بعد مباراة صعبة\n"
                               u"أسعار النفط تتراجع في الأسواق الآسيوية اليوم\n" +
                               std::u16string(later);
  EXPECT_EQ(kinds(paste), (Kinds{"body", "read_also", "read_also", "read_also", "body"}));
}

TEST(Label, AListAfterAColonIsTheArticles) {
  const std::u16string paste =
      std::u16string(lead) + u"وجاءت النتائج على النحو التالي:\n" +
      u"الفائز الأول المزارع سعيد من قرية النخيل\nالفائز الثاني المزارع جابر من قرية الوادي\n" +
      std::u16string(later);
  const Kinds found = kinds(paste);
  ASSERT_EQ(found.size(), 5U);
  for (const std::string& kind : found)
    EXPECT_TRUE(kind == "body" || kind == "subheading") << kind;
}

TEST(Label, TheCueIsShownAsItStandsInThePaste) {
  const Article article =
      analyse(knowledge(), std::u16string(lead) + u"إقرأ أيضًا:\nعنوان\n").value();
  EXPECT_EQ(article.blocks.at(1).label.cue, u"إقرأ أيضًا");
}

TEST(Label, WithoutAParagraphEverythingStays) {
  const Article article = analyse(knowledge(), u"قفا نبك\nمن ذكرى حبيب").value();
  ASSERT_EQ(article.blocks.size(), 2U);
  for (const ArticleBlock& block : article.blocks)
    EXPECT_TRUE(block.keep) << name_of(block.label.kind);
}

/// A person who leans to one side asks about doubtful lines: of an article none but those go.
TEST(Label, WhatIsCertainStaysWhateverTheBalance) {
  const std::u16string paste = u"الرئيسية\nأخبار\nرياضة\nوزير الزراعة يفتتح معرض التمور السنوي\n" +
                               std::u16string(lead) + std::u16string(later) +
                               u"اقرأ أيضا: أسعار النفط تتراجع\n" + std::u16string(later) +
                               u"شارك المقال\nفيسبوك\nتويتر\n";
  const Article as_it_is = analyse(knowledge(), paste).value();
  std::size_t certain = 0;
  for (const int balance : {-100, -50, 50, 100}) {
    Options options;
    options.balance = balance;
    const Article leaning = analyse(knowledge(), paste, options).value();
    ASSERT_EQ(leaning.blocks.size(), as_it_is.blocks.size());
    for (std::size_t i = 0; i < as_it_is.blocks.size(); ++i)
      if (as_it_is.blocks[i].label.confidence >= 99) {
        EXPECT_EQ(leaning.blocks[i].keep, as_it_is.blocks[i].keep) << balance << ' ' << i;
        ++certain;
      }
  }
  EXPECT_GE(certain, 4U * 5);
}

} // namespace
} // namespace tanqih
