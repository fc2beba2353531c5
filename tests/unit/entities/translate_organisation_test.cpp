// SPDX-License-Identifier: MIT
#include "entities/translate_organisation.hpp"

#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "api/knowledge.hpp"
#include "growth.hpp"
#include "knowledge.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

std::string english(std::u16string_view name) {
  return translate_organisation(*knowledge().latin_names, *knowledge().lexicon, name);
}

TEST(TranslateOrganisation, AHeadAndWhatIsKnownOfIt) {
  for (const auto& [name, latin] : std::vector<std::pair<std::u16string_view, const char*>>{
           {u"وزارة الصحة", "Ministry of Health"},
           {u"وزارة الصحة المصرية", "Egyptian Ministry of Health"},
           {u"وزارة التعليم العالي والبحث العلمي",
            "Ministry of Higher Education and Scientific Research"},
           {u"وزارة الشباب والرياضة العراقية", "Iraqi Ministry of Youth and Sports"},
           {u"وِزارة الماليّة", "Ministry of Finance"},
           {u"جامعة القاهرة", "Cairo University"},
           {u"حزب العمال", "Workers Party"},
           {u"حزب الحرية والعدالة", "Freedom and Justice Party"},
           {u"الحزب الشيوعي الصيني", "Chinese Communist Party"},
           {u"الحكومة السودانية", "Sudanese Government"},
           {u"حكومة السودان", "Government of Sudan"},
           {u"سفارة مصر", "Embassy of Egypt"},
           {u"المركز القومي للبحوث", "National Center for Research"},
           {u"القوات المسلحة المصرية", "Egyptian Armed Forces"},
           {u"وكالة الأنباء القطرية", "Qatari News Agency"},
           {u"كلية الحقوق", "Faculty of Law"},
           {u"شرطة نيويورك", "New York Police"},
           {u"المحكمة الدستورية العليا", "Supreme Constitutional Court"}})
    EXPECT_EQ(english(name), latin) << to_utf8(name);
}

TEST(TranslateOrganisation, NothingWhereAWordIsNotKnown) {
  for (const std::u16string_view name :
       {u"وزارة", u"الوزارة", u"وزارة الأفراح", u"وزارة الصحة الكبيرة", u"جامعة سالم الحربي",
        u"حزب النور والبركة", u"القاهرة", u"شركة القاهرة", u"", u"وزارة Health",
        u"وزارة الصحة والأفراح", u"جمعية القاهرة"})
    EXPECT_EQ(english(name), "") << to_utf8(name);
}

TEST(TranslateOrganisation, ALongNameTakesLittleLonger) {
  expect_near_linear(
      2'000,
      [](std::size_t count) {
        std::u16string name = u"وزارة الصحة";
        for (std::size_t i = 0; i < count; ++i)
          name += u" والصحة";
        return name;
      },
      [](const std::u16string& name) { EXPECT_EQ(english(name), ""); });
}

} // namespace
} // namespace tanqih
