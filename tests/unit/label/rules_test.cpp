// SPDX-License-Identifier: MIT
#include "label/rules.hpp"

#include <gtest/gtest.h>

#include "label/page_fixture.hpp"
#include "label/title.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"

namespace tanqih {
namespace {

using namespace article;

std::vector<Label> labels_of(const Page& page) {
  const Region region = find_region(page.lines);
  return label_by_rules(page.text, page.blocks, page.lines, region,
                        find_title(page.lines, page.blocks, region));
}

std::string kinds(const Page& page) {
  std::string all;
  for (const Label& label : labels_of(page)) {
    all += all.empty() ? "" : " ";
    all += name_of(label.kind);
  }
  return all;
}

std::u16string paste_of(std::initializer_list<std::u16string_view> parts) {
  std::u16string text;
  for (const std::u16string_view part : parts)
    text += part;
  return text;
}

TEST(Rules, AboveTheTitleAreMenusAndUnderItWhoAndWhen) {
  EXPECT_EQ(kinds(Page(paste_of({u"الرئيسية\nاقتصاد\nوزير الزراعة يفتتح معرض التمور السنوي\n"
                                 u"الأحد 12 مايو 2024\nسالم المنصوري\n",
                                 lead, later}))),
            "navigation navigation title dateline byline body body");
}

TEST(Rules, BetweenParagraphsAShortLineIsASubheading) {
  EXPECT_EQ(kinds(Page(paste_of({lead, u"دعم المزارعين\n", later}))), "body subheading body");
  EXPECT_EQ(kinds(Page(paste_of({lead, u"ثم انتهى الحفل.\n", later}))), "body body body");
  EXPECT_EQ(kinds(Page(paste_of({lead, u"مزارع يجني التمر (أ ف ب)\n", later}))),
            "body caption body");
}

TEST(Rules, HeadlinesInsideAreABoxWhateverTheirHeadingSays) {
  EXPECT_EQ(kinds(Page(paste_of({lead,
                                 u"من ملفاتنا\nفوز الفريق الأول بكأس المدينة بعد مباراة صعبة\n"
                                 u"أسعار النفط تتراجع في الأسواق الآسيوية اليوم\n",
                                 later}))),
            "body related related related body");
  EXPECT_EQ(kinds(Page(paste_of({lead,
                                 u"المزارعون\nمزارعو القرى المجاورة يشاركون في معرض التمور\n"
                                 u"وزير الزراعة يفتتح معرض المدينة القديمة\n",
                                 later}))),
            "body body body subheading body")
      << "with the article's own words";
}

TEST(Rules, AnInsertEndsWhereAShortLineHasTheWordsOfTheNext) {
  const auto paste = [](std::u16string_view line) {
    return kinds(Page(paste_of({lead, later,
                                (u"اقرأ أيضا\nأسعار النفط تتراجع في الأسواق العالمية\nفوز الفريق "
                                 u"الأول بكأس المدينة\n"),
                                line, u"وتتوزع مواعيد المعرض على ثلاثة أيام، وفيها:\n", later})));
  };
  EXPECT_EQ(paste(u"مواعيد المعرض\n"),
            "body body read_also read_also read_also subheading body body");
  EXPECT_EQ(paste(u"نتائج القرعة\n"),
            "body body read_also read_also read_also read_also body body");
}

TEST(Rules, AfterTheArticleASectionReachesToTheNextHeading) {
  EXPECT_EQ(kinds(Page(paste_of({lead, later,
                                 u"مقالات مشابهة\nأسعار النفط تتراجع في الأسواق العالمية\n", other,
                                 (u"كلمات مفتاحية\nالتمور\nالمزارعون\nفوز الفريق الأول بكأس "
                                  u"المدينة للمرة الثالثة\n")}))),
            "body body related related related tags tags tags related")
      << "tags are short";
}

TEST(Rules, AListAfterAColonEndsTheArticle) {
  const auto list = [](std::vector<Block>& blocks) {
    for (std::size_t i = 2; i < 4; ++i)
      blocks[i].layout.shape = BlockShape::list_item;
  };
  const std::u16string paste = paste_of(
      {lead, u"وجاءت نتائج المسابقة التي أقيمت على هامش معرض التمور السنوي في المدينة القديمة أمام "
             u"الجمهور على النحو التالي:\nسعيد من قرية النخيل\nجابر من قرية الوادي\n"});
  EXPECT_EQ(kinds(Page(paste, list)), "body body body body");
}

TEST(Rules, WithoutAParagraphWhatNoCueRemovesStays) {
  EXPECT_EQ(kinds(Page(u"من ذكرى حبيب ومنزل\nقفا نبك\nمشاركة\n")), "title body share");
  EXPECT_EQ(kinds(Page(u"قفا نبك\n")), "body");
  EXPECT_EQ(kinds(Page(u"")), "");
}

TEST(Rules, ThePlaceInThePageSpeaks) {
  struct Row {
    std::uint16_t container;
    const char* kind;
  };
  for (const Row& row :
       {Row{in_figcaption, "caption"}, Row{in_nav, "navigation"}, Row{in_footer, "legal"},
        Row{in_hidden, "other"}, Row{in_button, "other"}}) {
    const Page page(paste_of({lead, u"كلام قصير\n", later}), [&](std::vector<Block>& blocks) {
      blocks[1].layout.containers = row.container;
    });
    EXPECT_EQ(kinds(page), std::string("body ") + row.kind + " body");
  }
}

TEST(Rules, ACueIsShownAsItStandsInThePaste) {
  const Page page(paste_of({lead, u"إقرأ أيضًا:\nأسعار النفط تتراجع في الأسواق\n"}));
  const auto labels = labels_of(page);
  EXPECT_EQ(to_utf8(labels[1].cue), "إقرأ أيضًا");
  EXPECT_EQ(to_utf8(labels[2].cue), "إقرأ أيضًا") << "of the section that the line is in";
}

TEST(Rules, DoubtIsSaid) {
  const Page page(paste_of({u"وزير الزراعة يفتتح معرض التمور السنوي\nسالم المنصوري\n", lead}));
  const auto labels = labels_of(page);
  EXPECT_FALSE(labels[0].unsure);
  EXPECT_TRUE(labels[1].unsure);
  EXPECT_LT(labels[1].confidence, labels[0].confidence);
}

} // namespace
} // namespace tanqih
