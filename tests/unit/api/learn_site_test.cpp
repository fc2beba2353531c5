// SPDX-License-Identifier: MIT
#include "tanqih/learn_site.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "articles.hpp"
#include "knowledge.hpp"
#include "tanqih/analyse.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"

namespace tanqih {
namespace {

/// Another sentence for every number, without a number in it.
std::u16string sentence(int number) {
  constexpr std::u16string_view towns[] = {u"تل الكرم", u"عين الصفا", u"وادي النخل", u"رأس الميناء",
                                           u"جسر الحجر"};
  constexpr std::u16string_view works[] = {u"مدرسة", u"مكتبة", u"محطة", u"حديقة",
                                           u"سوقا",  u"جسرا",  u"عيادة"};
  std::u16string text = u"افتتح أهالي ";
  text += towns[number % 5];
  text += u" صباح أمس ";
  text += works[number % 7];
  text += u" كبيرة بعد عمل طويل، وقالوا إن ";
  text += towns[(number / 5 + number) % 5];
  text += u" ستكون التالية في الخطة الجديدة ";
  text += {char16_t(u'ب' + number % 20), char16_t(u'ب' + number / 20 % 20),
           char16_t(u'ب' + number / 400)};
  text += u'.';
  return text;
}

ArticleBlock kept(std::u16string text) {
  return block_of(BlockKind::body, std::move(text));
}
ArticleBlock removed(BlockKind kind, std::u16string text) {
  ArticleBlock block = block_of(kind, std::move(text));
  block.keep = false;
  return block;
}
ArticleBlock title(int number) {
  return block_of(BlockKind::title,
                  u"خبر عن " + std::u16string(3, char16_t(u'ت' + number % 20)) + u" وما جرى فيها");
}

/// Of `count` pages `make` gives the blocks of each.
template <class Make> std::vector<Article> pages_of(int count, const Make& make) {
  std::vector<Article> pages;
  pages.reserve(static_cast<std::size_t>(count));
  for (int page = 0; page < count; ++page)
    pages.push_back(article_of(make(page)));
  return pages;
}

/// "promo تابعونا #": kind and line of all that is learnt.
std::vector<std::string> learnt(const std::vector<Article>& pages) {
  const auto site = learn_site(knowledge(), pages);
  if (!site)
    return {site.error().message};
  std::vector<std::string> lines;
  for (const SiteLine& line : site.value().lines)
    lines.push_back(std::string(name_of(line.kind)) + " " + to_utf8(line.text) +
                    (line.any_number ? " #" : ""));
  return lines;
}

using Lines = std::vector<std::string>;
constexpr std::u16string_view appeal =
    u"إذا وجدت في هذا الخبر ما يفيدك فساهم معنا ولو بمبلغ صغير كي نواصل العمل.";

TEST(LearnSite, ASentenceUnderEveryArticle) {
  const auto pages = pages_of(5, [](int page) {
    return std::vector{title(page), kept(sentence(2 * page)), kept(sentence(2 * page + 1)),
                       kept(std::u16string(appeal))};
  });
  EXPECT_EQ(learnt(pages), (Lines{"other " + to_utf8(appeal)}));
}

TEST(LearnSite, TooFewPagesAreAnErrorThatSaysHowMany) {
  const auto pages = pages_of(2, [](int page) { return std::vector{kept(sentence(page))}; });
  const auto site = learn_site(knowledge(), pages);
  ASSERT_FALSE(site.ok());
  EXPECT_EQ(site.error().code, ErrorCode::too_few_pages);
  EXPECT_EQ(site.error().message,
            "A site is learnt from 3 pages with different articles and more, not from 2 (of 2 "
            "given); give more pages of the site.");
  EXPECT_FALSE(learn_site(knowledge(), {}).ok());
}

TEST(LearnSite, OneArticleManyTimesIsOnePage) {
  const auto pages = pages_of(6, [](int page) {
    std::vector<ArticleBlock> blocks = {title(0)};
    for (int i = 0; i < 6; ++i)
      blocks.push_back(kept(sentence(i == 3 ? 40 + page : i))); // a paragraph of six is new
    return blocks;
  });
  SiteLearner learner(knowledge());
  for (const Article& page : pages)
    learner.add(page);
  EXPECT_EQ(learner.pages(), 6U);
  EXPECT_EQ(learner.articles(), 1U);
  EXPECT_FALSE(learner.learn().ok());
}

TEST(LearnSite, NumbersMayDiffer) {
  const auto pages = pages_of(5, [](int page) {
    const auto count = from_utf8(std::to_string(100 + 37 * page));
    return std::vector{kept(u"دفتر البلدات رقم 7"),
                       title(page),
                       kept(sentence(2 * page)),
                       kept(sentence(2 * page + 1)),
                       kept(u"قرأ هذا الخبر حتى الآن " + count + u" قارئا"),
                       kept(u"صفحة من حكايات القرى")};
  });
  EXPECT_EQ(learnt(pages),
            (Lines{"other دفتر البلدات رقم 7", "promo قرأ هذا الخبر حتى الآن 137 قارئا #",
                   "other صفحة من حكايات القرى"}));
}

TEST(LearnSite, WhatTheArticlesHaveByNatureStays) {
  const auto pages = pages_of(8, [](int page) {
    const auto price = from_utf8(std::to_string(11 + 7 * page));
    return std::vector{
        title(page),
        kept(u"المقادير:"),
        kept(page % 2 ? u"كوب طحين" : u"كوبا حليب وماء"),
        kept(u"ملعقة من الملح الخشن"),
        kept(page % 3 ? u"كوب سكر" : u"عود قرفة"),
        kept(sentence(3 * page)),
        kept(u"ردود الفعل"),
        kept(sentence(3 * page + 1)),
        kept(u"سعر القمح في السوق " + price),
        kept(u"سعر الشعير في السوق " + price),
        kept(sentence(3 * page + 2)),
    };
  });
  const auto site = learn_site(knowledge(), pages);
  ASSERT_TRUE(site.ok());
  EXPECT_EQ(site.value().lines.size(), 6U);
  for (const SiteLine& line : site.value().lines)
    EXPECT_TRUE(line.kind == BlockKind::body || line.kind == BlockKind::subheading)
        << to_utf8(line.text);
}

TEST(LearnSite, ABackgroundParagraphIsTheArticles) {
  const std::u16string background =
      u"يذكر أن البلدات تعاني منذ سنوات من شح في المياه دفع كثيرين إلى الهجرة نحو العاصمة.";
  const auto pages = pages_of(8, [&](int page) {
    std::vector blocks = {title(page), kept(sentence(2 * page))};
    if (page % 3 != 0)
      blocks.push_back(kept(background));
    blocks.push_back(kept(sentence(2 * page + 1)));
    return blocks;
  });
  EXPECT_EQ(learnt(pages), (Lines{"body " + to_utf8(background)}));
}

TEST(LearnSite, HeadlinesOfOtherArticlesAreNotTheSites) {
  const auto pages = pages_of(6, [](int page) {
    return std::vector{title(page), kept(sentence(page)),
                       removed(BlockKind::related, u"الأكثر قراءة"),
                       removed(BlockKind::related, u"حريق كبير في سوق المدينة القديمة")};
  });
  for (const std::string& line : learnt(pages))
    EXPECT_THAT(line, testing::Not(testing::HasSubstr("حريق")));
}

TEST(LearnSite, WhatTheCoreRemovesMostlyIsRemovedAlways) {
  const auto pages = pages_of(6, [](int page) {
    const std::u16string line = u"صوت البلدات والقرى";
    ArticleBlock header = removed(BlockKind::navigation, line);
    header.label.confidence = 95;
    return std::vector{page == 4 ? kept(line) : header, title(page), kept(sentence(page))};
  });
  EXPECT_EQ(learnt(pages), (Lines{"navigation صوت البلدات والقرى"}));
}

TEST(LearnSite, TheOrderOfPagesChangesNothingButTheOrderOfLines) {
  auto pages = pages_of(7, [](int page) {
    return std::vector{title(page), kept(u"من دفاتر البلدات البعيدة"), kept(sentence(2 * page)),
                       kept(sentence(2 * page + 1)), kept(std::u16string(appeal))};
  });
  Lines forward = learnt(pages);
  std::reverse(pages.begin(), pages.end());
  EXPECT_EQ(learnt(pages), forward);
  EXPECT_EQ(forward.size(), 2U);
}

TEST(LearnSite, WhatIsHeldDoesNotGrowWithThePages) {
  SiteLearner learner(knowledge());
  std::size_t most = 0;
  for (int page = 0; page < 400; ++page) {
    learner.add(article_of({title(page), kept(sentence(3 * page)), kept(sentence(3 * page + 1)),
                            kept(sentence(3 * page + 2)), kept(std::u16string(appeal))}));
    most = std::max(most, learner.lines());
  }
  EXPECT_LE(most, 20U * 5 + 20);
  const auto site = learner.learn();
  ASSERT_TRUE(site.ok());
  ASSERT_EQ(site.value().lines.size(), 1U);
  EXPECT_EQ(site.value().lines[0].pages, 400U);
}

TEST(LearnSite, AnyPageHasAnAnswer) {
  const auto pages = pages_of(4, [](int page) {
    std::vector<ArticleBlock> blocks;
    if (page == 1)
      blocks.push_back(kept(std::u16string(3000, u'م')));
    if (page == 2)
      blocks.push_back(kept(u"\xD83D"));
    return blocks;
  });
  EXPECT_FALSE(learn_site(knowledge(), pages).ok());
}

// On pages of the site, by analyse.

Article cleaned(std::u16string_view paste, std::vector<SiteLine> lines,
                std::vector<Override> wishes = {}) {
  Options options;
  options.site = index_site(knowledge(), {.pages = 3, .lines = std::move(lines)});
  options.overrides = std::move(wishes);
  return analyse(knowledge(), paste, options).value();
}

std::vector<std::string> reasons(const Article& article) {
  std::vector<std::string> ids;
  for (const ArticleBlock& block : article.blocks)
    ids.push_back(block.label.reason == Reason::repeats_on_site
                      ? std::string(name_of(block.label.kind))
                      : "");
  return ids;
}

const std::u16string paste = sentence(1) + u'\n' + std::u16string(appeal) + u'\n' + sentence(2);

TEST(SiteLines, GoWithAReasonOfTheirOwn) {
  const Article alone = cleaned(paste, {});
  ASSERT_TRUE(alone.blocks[1].keep);
  const Article article = cleaned(paste, {{std::u16string(appeal), BlockKind::promo, false, 5}});
  EXPECT_EQ(reasons(article), (Lines{"", "promo", ""}));
  EXPECT_FALSE(article.blocks[1].keep);
  EXPECT_FALSE(article.blocks[1].label.unsure);
}

TEST(SiteLines, OfAKeptKindAreLeftToTheCore) {
  for (const BlockKind kind : {BlockKind::title, BlockKind::body, BlockKind::subheading})
    EXPECT_EQ(cleaned(paste, {{std::u16string(appeal), kind, false, 5}}).clean,
              cleaned(paste, {}).clean);
}

TEST(SiteLines, APersonWins) {
  const auto begin = static_cast<std::uint32_t>(paste.find(u'\n') + 1);
  const Article article =
      cleaned(paste, {{std::u16string(appeal), BlockKind::promo, false, 5}}, {{begin, true, {}}});
  EXPECT_TRUE(article.blocks[1].keep);
  EXPECT_TRUE(article.blocks[1].overridden);
}

TEST(SiteLines, NumbersDifferOnlyWhereTheyMay) {
  const std::u16string counted =
      sentence(1) + u"\nقرأ هذا الخبر 52 قارئا من البلدات\n" + sentence(2);
  const auto with = [&](bool any_number) {
    return reasons(
        cleaned(counted, {{u"قرأ هذا الخبر 7 قارئا من البلدات", BlockKind::other, any_number, 5}}));
  };
  EXPECT_EQ(with(true), (Lines{"", "other", ""}));
  EXPECT_EQ(with(false), (Lines{"", "", ""}));
}

TEST(SiteLines, AMenuWordBetweenParagraphsIsAHeading) {
  const std::u16string headed = u"اقتصاد\n" + sentence(1) + u"\nاقتصاد\n" + sentence(2);
  EXPECT_EQ(reasons(cleaned(headed, {{u"اقتصاد", BlockKind::navigation, false, 5}})),
            (Lines{"navigation", "", "", ""}));
}

TEST(SiteLines, WithoutWordsMeetNothing) {
  EXPECT_EQ(reasons(cleaned(u"***\n" + sentence(1), {{u"***", BlockKind::other, true, 5}})),
            (Lines{"", ""}));
}

TEST(SiteLines, ChangeNoOtherLine) {
  const Article alone = cleaned(paste, {});
  const Article article = cleaned(paste, {{std::u16string(appeal), BlockKind::promo, false, 5}});
  EXPECT_EQ(article.blocks[0].label.kind, alone.blocks[0].label.kind);
  EXPECT_EQ(article.blocks[2].label.kind, alone.blocks[2].label.kind);
}

} // namespace
} // namespace tanqih
