// SPDX-License-Identifier: MIT
#include "label/constraints.hpp"

#include <string>

#include <gtest/gtest.h>

#include "label/page_fixture.hpp"
#include "label/rules.hpp"
#include "label/title.hpp"

namespace tanqih {
namespace {

using namespace article;

/// Blocks stand in the root, but for those of node 2.
PageTree small_tree() {
  PageTree tree;
  tree.nodes.resize(3);
  tree.nodes[2].parent = 1;
  return tree;
}

std::vector<Constraint> constraints_of(const Page& page, bool plain_text = true) {
  const Region region = find_region(page.lines);
  const auto title = find_title(page.lines, page.blocks, region);
  return find_constraints(page.blocks, page.lines, region,
                          label_by_rules(page.text, page.blocks, page.lines, region, title),
                          plain_text ? PageTree() : small_tree());
}

/// Of the line between two paragraphs.
Constraint between(std::u16string_view line, bool plain_text = true) {
  std::u16string text(lead);
  text.append(line).append(u"\n").append(later);
  return constraints_of(Page(text), plain_text).at(1);
}

TEST(Constraints, ALineThatIsACueGoesAndSaysWhatItIs) {
  EXPECT_EQ(between(u"مشاركة").certainty, Certainty::goes);
  EXPECT_EQ(between(u"مشاركة").kind, LineClass::furniture);
  EXPECT_EQ(between(u"اقرأ أيضا: أسعار النفط").certainty, Certainty::goes);
  EXPECT_EQ(between(u"اقرأ أيضا: أسعار النفط").kind, LineClass::marker);
  EXPECT_EQ(between(u"المصدر: الواحة").kind, LineClass::credit);
}

TEST(Constraints, ACueInASentenceIsEvidenceAndNoMore) {
  for (const std::u16string_view sentence :
       {u"كتب الوزير إلى زميله يشكره على دعم المزارعين في الجبل.",
        u"ويبث البرنامج قناتنا على التلفزيون كما قال مدير المعرض مساء أمس.",
        u"وتلقت الصحيفة البيان عبر وكالة أجنبية للأنباء، وهي وكالة (رويترز)."})
    EXPECT_LT(between(sentence).certainty, Certainty::likely_goes);
}

TEST(Constraints, AClosedSentenceTellsNoAuthorAndNoDate) {
  constexpr std::u16string_view sentence = u"كتب الطفل على الجدار أسماء رفاقه كلهم.";
  EXPECT_EQ(between(sentence).certainty, Certainty::likely_stays);
  EXPECT_EQ(between(sentence, false).certainty, Certainty::likely_stays);
  EXPECT_EQ(between(u"كتب الطفل على الجدار أسماء رفاقه").certainty, Certainty::likely_goes);
  EXPECT_NE(between(u"كتب سامر حمدان.").certainty, Certainty::likely_stays);
  EXPECT_EQ(between(u"كتب: الشوارع شبه خالية والمحال أقفلت أبوابها.").certainty,
            Certainty::likely_stays);
  EXPECT_EQ(between(u"تصلكم أخبارنا كلها مساء كل يوم عبر قناتنا على تلغرام.").certainty,
            Certainty::none);
  std::u16string text(lead);
  text.append(later).append(u"كتب هذا النص للملحق الأسبوعي قبل عامين.");
  EXPECT_EQ(constraints_of(Page(text)).at(2).certainty, Certainty::none) << "below the article";
}

TEST(Constraints, ALineThatIsMostlyACueLikelyGoes) {
  EXPECT_EQ(between(u"قناتنا على تلغرام").certainty, Certainty::likely_goes);
}

TEST(Constraints, ACreditAtTheEndLikelyMakesACaptionOfPlainText) {
  EXPECT_EQ(between(u"جانب من المعرض (رويترز)").certainty, Certainty::likely_goes);
  EXPECT_EQ(between(u"جانب من المعرض (رويترز)", false).certainty, Certainty::none)
      << "a page has figures";
}

TEST(Constraints, ParagraphsStayWhereOthersFollow) {
  std::u16string text(lead);
  for (int i = 0; i < 6; ++i)
    text += later;
  const auto constraints = constraints_of(Page(text));
  ASSERT_EQ(constraints.size(), 7U);
  EXPECT_EQ(constraints[0].certainty, Certainty::stays);
  EXPECT_EQ(constraints[2].certainty, Certainty::stays);
  EXPECT_EQ(constraints[3].certainty, Certainty::likely_stays) << "the last four may be none";
  EXPECT_EQ(constraints[6].certainty, Certainty::likely_stays);
  const auto of_page =
      constraints_of(Page(text, [](std::vector<Block>& blocks) { blocks.back().node = 2; }), false);
  EXPECT_EQ(of_page[2].certainty, Certainty::stays);
  EXPECT_EQ(of_page[5].certainty, Certainty::likely_stays) << "beside the first";
  EXPECT_EQ(of_page[6].certainty, Certainty::none) << "a reader's comment, for all we know";
}

TEST(Constraints, RowsWithinAnArticleInPlainTextLikelyStay) {
  std::u16string text(lead);
  text.append(u"السبت\t10:00\t16:00\n").append(later);
  const Page page(
      text, [](std::vector<Block>& blocks) { blocks[1].layout.shape = BlockShape::table_row; });
  EXPECT_EQ(constraints_of(page).at(1).certainty, Certainty::likely_stays);
  EXPECT_EQ(constraints_of(page, false).at(1).certainty, Certainty::none);
}

TEST(Constraints, TheSubheadingBehindAnInsertLikelyStays) {
  std::u16string text(lead);
  text.append(later)
      .append(u"اقرأ أيضا\nأسعار النفط تتراجع في الأسواق العالمية\nفوز الفريق الأول بكأس المدينة\n"
              u"مواعيد المعرض\nوتتوزع مواعيد المعرض على ثلاثة أيام، وفيها:\n")
      .append(later);
  const auto constraints = constraints_of(Page(text));
  EXPECT_EQ(constraints.at(4).certainty, Certainty::likely_goes);
  EXPECT_EQ(constraints.at(5).certainty, Certainty::likely_stays);
}

TEST(Constraints, WithoutAParagraphLinesLikelyStay) {
  const Page verses(u"قفا نبك\nمن ذكرى حبيب\nمشاركة");
  const auto constraints = constraints_of(verses);
  EXPECT_EQ(constraints[0].certainty, Certainty::likely_stays);
  EXPECT_EQ(constraints[2].certainty, Certainty::goes);
  EXPECT_EQ(constraints_of(verses, false)[0].certainty, Certainty::likely_stays);
  const Page menu(u"قفا نبك\nمن ذكرى حبيب", [](std::vector<Block>& blocks) {
    for (Block& block : blocks)
      block.layout.containers = in_nav;
  });
  EXPECT_EQ(constraints_of(menu, false)[0].certainty, Certainty::likely_goes);
}

TEST(Constraints, AnItemOfAListIsNoMenu) {
  std::u16string text(lead);
  text.append(u"الرئيسية\n").append(later);
  const Page menu(text);
  EXPECT_EQ(constraints_of(menu)[1].certainty, Certainty::goes);
  const Page item(text, [](std::vector<Block>& blocks) { blocks[1].layout.bullet = true; });
  EXPECT_LT(constraints_of(item)[1].certainty, Certainty::goes);
}

} // namespace
} // namespace tanqih
