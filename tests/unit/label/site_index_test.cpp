// SPDX-License-Identifier: MIT
#include "label/site_index.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "label/page_fixture.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"

namespace tanqih {
namespace {

using testing::ElementsAre;

SiteIndex index_of(std::vector<SiteLine> lines) {
  return {SiteModel{3, std::move(lines)}, few_openers()};
}

TEST(SiteIndex, FindsALineByItsWordsOrByItsPattern) {
  const SiteIndex site =
      index_of({{u"تابعونا على تلغرام", BlockKind::share},
                {u"عدد المشاهدات: 1,234", BlockKind::other, true},
                {u"العدد 7", BlockKind::promo},
                {u"الأكثر قراءة", BlockKind::related, true}, // has no number all the same
                {u"المقادير", BlockKind::subheading, false}});
  struct Case {
    std::u16string_view line;
    std::optional<BlockKind> kind;
  };
  for (const auto& [line, kind] : {
           Case{u"تابعونا على تلغرام", BlockKind::share},
           Case{u"★ تابعُونا   علي تلغرام!", BlockKind::share}, // marks and spelling
           Case{u"تابعونا على تلغرام الآن", std::nullopt},
           Case{u"عدد المشاهدات: 1,234", BlockKind::other},
           Case{u"عدد المشاهدات: ٩٨ (12 مايو)", BlockKind::other}, // its date too
           Case{u"عدد المشاهدات", std::nullopt},                   // without its number
           Case{u"العدد 7", BlockKind::promo},
           Case{u"العدد 8", std::nullopt}, // only that number
           Case{u"الأكثر قراءة", BlockKind::related},
           Case{u"المقادير", std::nullopt}, // may be the article's
           Case{u"* * *", std::nullopt},
       }) {
    const Page page(line);
    ASSERT_EQ(page.lines.size(), 1U);
    EXPECT_EQ(site.find(page.lines[0], few_openers()), kind) << to_utf8(line);
  }
}

TEST(SiteIndex, IsEmptyWhereNoLineIsRemoved) {
  EXPECT_TRUE(index_of({}).empty());
  EXPECT_TRUE(index_of({{u"المقادير", BlockKind::body}, {u"***", BlockKind::other}}).empty());
  EXPECT_FALSE(index_of({{u"اشترك", BlockKind::promo}}).empty());
  EXPECT_FALSE(index_of({{u"العدد 7", BlockKind::promo, true}}).empty());
}

TEST(SiteIndex, TheLastOfTwoLinesOfOneKeyIsHeard) {
  const SiteIndex site = index_of({{u"المزيد", BlockKind::related}, {u"المزيد:", BlockKind::tags}});
  EXPECT_EQ(site.find(Page(u"المزيد").lines[0], few_openers()), BlockKind::tags);
}

/// What a page's lines become whose labels were all body but the first line's, title.
std::vector<std::string> labelled(const std::u16string& text, const SiteIndex& site) {
  const Page page(text);
  std::vector<Label> labels(page.lines.size());
  labels[0].kind = BlockKind::title;
  label_site_lines(page.lines, site, few_openers(), labels);
  std::vector<std::string> kinds;
  for (const Label& label : labels) {
    kinds.emplace_back(name_of(label.kind));
    EXPECT_EQ(label.reason, label.kind == BlockKind::title || label.kind == BlockKind::body
                                ? Reason::body
                                : Reason::repeats_on_site)
        << kinds.back();
  }
  return kinds;
}

TEST(LabelSiteLines, TheTitleStays) {
  const SiteIndex site =
      index_of({{u"حريق في السوق", BlockKind::related}, {u"اشترك الآن", BlockKind::promo}});
  EXPECT_THAT(labelled(u"حريق في السوق\nاشترك الآن\nقال شاهد إن\nحريق في السوق", site),
              ElementsAre("title", "promo", "body", "related"));
}

TEST(LabelSiteLines, AMenuWordBetweenParagraphsStays) {
  const SiteIndex site = index_of({{u"اقتصاد", BlockKind::navigation},
                                   {u"رياضة", BlockKind::navigation},
                                   {u"سياسة", BlockKind::tags},
                                   {u"أخبار العالم العربي اليوم", BlockKind::navigation},
                                   {u"إعلان", BlockKind::promo}});
  const std::u16string title = u"عنوان\n";
  const std::u16string lead(article::lead);
  const std::u16string later(article::later);
  struct Case {
    std::u16string between;
    std::vector<std::string> kinds;
  };
  for (const Case& c : std::vector<Case>{
           {u"اقتصاد\n", {"body"}},
           {u"سياسة\n", {"body"}},
           {u"اقتصاد\nرياضة\n", {"navigation", "navigation"}}, // a menu
           {u"أخبار العالم العربي اليوم\n", {"navigation"}},   // no word alone
           {u"إعلان\n", {"promo"}},                            // no menu
       }) {
    std::u16string text = title;
    text.append(lead).append(c.between).append(later);
    std::vector<std::string> kinds = labelled(text, site);
    kinds.erase(kinds.begin(), kinds.begin() + 2);
    kinds.pop_back();
    EXPECT_EQ(kinds, c.kinds) << to_utf8(c.between);
  }
  EXPECT_THAT(labelled(title + u"اقتصاد\n" + lead + later + u"رياضة\n", site),
              ElementsAre("title", "navigation", "body", "body", "navigation"))
      << "above the first paragraph and below the last";
}

TEST(LabelSiteLines, WithoutALineNothingChanges) {
  EXPECT_THAT(labelled(u"عنوان\nاشترك", index_of({})), ElementsAre("title", "body"));
}

} // namespace
} // namespace tanqih
