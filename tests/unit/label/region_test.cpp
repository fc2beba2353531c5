// SPDX-License-Identifier: MIT
#include "label/region.hpp"

#include <gtest/gtest.h>

#include "label/page_fixture.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

using namespace article;

std::u16string text_of(std::initializer_list<std::u16string_view> parts) {
  std::u16string text;
  for (const std::u16string_view part : parts)
    text += part;
  return text;
}

/// "0-1 a, 4-5 -": the lines of each cluster, and whether it is the article's; * opens it.
std::string region_of(std::initializer_list<std::u16string_view> parts) {
  const Region region = find_region(Page(text_of(parts)).lines);
  std::string all;
  for (std::size_t i = 0; i < region.clusters.size(); ++i) {
    const Cluster& cluster = region.clusters[i];
    all += all.empty() ? "" : ", ";
    all += std::to_string(cluster.first) + '-' + std::to_string(cluster.last) +
           (i == region.core ? " *" : "") + (cluster.article ? " a" : " -");
  }
  return all;
}

TEST(Region, ParagraphsWithShortLinesBetweenAreOneCluster) {
  EXPECT_EQ(region_of({lead, later}), "0-1 * a");
  EXPECT_EQ(region_of({u"عنوان\n", lead, u"دعم المزارعين\n", later, u"ذيل\n"}), "1-3 * a");
  EXPECT_EQ(region_of({u"قفا نبك\nمن ذكرى حبيب\n"}), "") << "without prose";
  EXPECT_EQ(region_of({}), "");
}

TEST(Region, AHeadingOfASectionEndsACluster) {
  EXPECT_EQ(region_of({lead, u"اقرأ أيضا\nأسعار النفط تتراجع في الأسواق\n", later}),
            "0-0 * a, 3-3 a")
      << "what goes on is the article's";
  EXPECT_EQ(region_of({lead, later, u"اقرأ أيضا\nشركة الطيران تؤجل رحلاتها الليلية\n", other,
                       other_later}),
            "0-1 * a, 4-5 -");
}

TEST(Region, TooManyShortLinesPartTwoClusters) {
  std::u16string menu;
  for (int i = 0; i < 9; ++i)
    menu += u"قسم من الأقسام\n";
  EXPECT_EQ(region_of({lead, menu, later}), "0-0 * a, 10-10 a");
  EXPECT_EQ(region_of({lead, menu.substr(0, 8 * 15), later}), "0-9 * a");
}

TEST(Region, TheFirstHeavyClusterOpensTheArticle) {
  const std::u16string_view ticker =
      u"أسعار النفط تتراجع فوز الفريق الأول بكأس المدينة حريق في السوق القديمة أمطار على "
      u"السواحل إغلاق الطريق الدولي افتتاح مدرسة جديدة في الشمال\n";
  EXPECT_EQ(region_of({ticker, u"اقرأ أيضا\n", lead, later}), "0-0 -, 2-3 * a")
      << "a line of many headlines has no full stop";
}

TEST(Region, ASourceAndAHeadlineOfItsOwnTellAnotherText) {
  const std::u16string paste =
      text_of({lead, later,
               u"المصدر: صحيفة الواحة\nاقرأ أيضا\nشركة الطيران تؤجل رحلاتها "
               u"الليلية بسبب العاصفة\n",
               other});
  const Region region = find_region(Page(paste).lines);
  ASSERT_EQ(region.clusters.size(), 2U);
  EXPECT_FALSE(region.clusters[1].article);
  EXPECT_FALSE(region.clusters[1].unsure);
}

TEST(Region, OnlyAWholeCueOfASectionHeadsOne) {
  EXPECT_TRUE(heads_section(Page(u"اقرأ أيضا").lines[0]));
  EXPECT_FALSE(heads_section(Page(u"اقرأ أيضا: أسعار النفط").lines[0]));
  EXPECT_FALSE(heads_section(Page(u"مشاركة").lines[0])) << "a line, no heading";
  EXPECT_FALSE(heads_section(Page(u"عنوان").lines[0]));
}

} // namespace
} // namespace tanqih
