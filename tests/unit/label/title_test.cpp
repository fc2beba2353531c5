// SPDX-License-Identifier: MIT
#include "label/title.hpp"

#include <gtest/gtest.h>

#include "label/page_fixture.hpp"
#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih {
namespace {

/// The title of the lines above an article on dates; "" where none is.
std::string title_of(std::u16string_view above, std::u16string_view page_title = {},
                     const std::function<void(std::vector<Block>&)>& set = {}) {
  const Page page(
      std::u16string(above) + std::u16string(article::lead) + std::u16string(article::later), set);
  const auto title = find_title(page.lines, page.blocks, find_region(page.lines), fold(page_title));
  return title ? to_utf8(slice(page.text, page.blocks[*title].span)) : "";
}

TEST(Title, IsTheLineWhoseWordsTheArticleHas) {
  EXPECT_EQ(title_of(u"فوز الفريق الأول بكأس المدينة للمرة الثالثة\n"
                     u"وزير الزراعة يفتتح معرض التمور السنوي\n"),
            "وزير الزراعة يفتتح معرض التمور السنوي");
  EXPECT_EQ(title_of(u""), "");
}

TEST(Title, AMenuIsNone) {
  EXPECT_EQ(title_of(u"اقتصاد\nرياضة\nثقافة\n"), "");
  EXPECT_EQ(title_of(u"سياسة | رياضة | ثقافة | منوعات\n"), "");
  EXPECT_EQ(title_of(u"الرئيسية\n"), "") << "a cue";
  EXPECT_EQ(title_of(u"الأحد 12 مايو 2024\n"), "") << "a date";
}

TEST(Title, AHeadingAndThePagesTitleSpeakForIt) {
  const std::u16string_view plain = u"حكاية النخيل والناس في المدينة\n";
  const auto heading = [](std::vector<Block>& blocks) {
    blocks[0].layout.shape = BlockShape::heading;
    blocks[0].layout.level = 1;
  };
  EXPECT_EQ(title_of(u"موسم طيب\n"), "") << "two words in a paragraph";
  EXPECT_EQ(title_of(plain, {}, heading), "حكاية النخيل والناس في المدينة");
  EXPECT_EQ(title_of(u"سبع خطوات نحو غد أفضل بكثير\n" + std::u16string(plain),
                     u"سبع خطوات نحو غد أفضل بكثير - صحيفة الواحة"),
            "سبع خطوات نحو غد أفضل بكثير");
}

TEST(Title, ALineOfAMenuOrAHiddenOneIsNoCandidate) {
  for (const std::uint16_t container : {in_nav, in_footer, in_figcaption, in_hidden})
    EXPECT_EQ(
        title_of(u"وزير الزراعة يفتتح معرض التمور السنوي\n", {},
                 [&](std::vector<Block>& blocks) { blocks[0].layout.containers = container; }),
        "");
}

TEST(Title, APasteWithoutProseHasNone) {
  const Page page(u"قفا نبك\nمن ذكرى حبيب\n");
  EXPECT_FALSE(find_title(page.lines, page.blocks, find_region(page.lines)).has_value());
}

} // namespace
} // namespace tanqih
