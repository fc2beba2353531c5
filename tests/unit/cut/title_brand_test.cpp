// SPDX-License-Identifier: MIT
#include "cut/title_brand.hpp"

#include <gtest/gtest.h>

#include "cut/cut_fixture.hpp"
#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih {
namespace {

std::string title_of(std::u16string_view line, const OwnName& own_name = no_own_name) {
  const TitleAlone alone = find_title_alone(cut_tables(), line, own_name);
  return to_utf8(line.substr(alone.begin, alone.end - alone.begin));
}

TEST(TitleBrand, ASitesNameIsCutFromATitle) {
  for (const std::u16string_view line : {
           u"الوزارة تبدأ موسم الحصاد | الواحة", // behind a bar anything short is a name
           u"الوزارة تبدأ موسم الحصاد - صحيفة الواحة",
           u"الوزارة تبدأ موسم الحصاد – Al Waha",
           u"Waha.example - الوزارة تبدأ موسم الحصاد",
           u"صحيفة الواحة - الوزارة تبدأ موسم الحصاد",
       }) {
    const std::string title = title_of(line);
    EXPECT_EQ(title.substr(0, title.find_last_not_of(' ') + 1), "الوزارة تبدأ موسم الحصاد")
        << to_utf8(line);
  }
}

TEST(TitleBrand, ATitleWithADashIsATitle) {
  for (const std::u16string_view line : {
           u"الوزارة تبدأ موسم الحصاد - بالصور",
           u"موسم الحصاد - أسئلة المزارعين وأجوبة الوزارة عنها",
           u"الوزارة تبدأ موسم الحصاد",
           u"فوز الفريق 3 - 1 على ضيفه",
           u"الحصاد | الواحة", // too little would be left
           u"الوزارة تبدأ موسم-الحصاد",
           u"وداعا أيها الميناء القديم | محمد", // a column's author
           u"الوزارة تبدأ موسم الحصاد | Top Trends in Farming",
           u"",
       })
    EXPECT_EQ(title_of(line), to_utf8(line));
}

TEST(TitleBrand, ANameThatThePageHasAroundTheArticleIsItsOwn) {
  const auto own = [](std::u16string_view name) { return name == fold(u"حصاد الوادي"); };
  const std::u16string_view line = u"الوزارة تبدأ موسم القمح - حصاد الوادي";
  EXPECT_EQ(title_of(line, own), "الوزارة تبدأ موسم القمح ");
  EXPECT_EQ(title_of(line), to_utf8(line));
}

} // namespace
} // namespace tanqih
