// SPDX-License-Identifier: MIT
// Roles, countries and Latin letters of what a text names.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Entity entity_in(std::u16string_view text, std::u16string_view name) {
  const Article article = analyse(knowledge(), text).value();
  for (const Entity& entity : article.entities)
    if (entity.name == name)
      return entity;
  ADD_FAILURE() << "not found: " << to_utf8(name);
  return {};
}

TEST(Describe, TheRoleBeforeAName) {
  const Entity blinken =
      entity_in(u"يبدأ وزير الخارجية الأمريكي أنتوني بلينكن زيارة، وقال بلينكن", u"أنتوني بلينكن");
  EXPECT_THAT(blinken.roles, ElementsAre(u"وزير الخارجية الأمريكي"));
  EXPECT_EQ(blinken.country, "US");
  EXPECT_THAT(
      entity_in(u"وقال المتحدث باسم وزارة الخارجية ماثيو ميللر في بيان", u"ماثيو ميللر").roles,
      ElementsAre(u"المتحدث باسم وزارة الخارجية"));
  EXPECT_THAT(entity_in(u"رسالة للرئيس جو بايدن", u"جو بايدن").roles, ElementsAre(u"الرئيس"));
}

TEST(Describe, TheRoleBehindAName) {
  const Entity entity =
      entity_in(u"وصل سالم العتيبي، وزير الصحة السوداني، إلى جدة", u"سالم العتيبي");
  EXPECT_THAT(entity.roles, ElementsAre(u"وزير الصحة السوداني"));
  EXPECT_EQ(entity.country, "SD");
}

TEST(Describe, ARoleIsOfTheNextPerson) {
  const std::u16string text = u"التقى سالم العتيبي وزير الدولة خالد الحربي أمس";
  EXPECT_THAT(entity_in(text, u"سالم العتيبي").roles, IsEmpty());
  EXPECT_THAT(entity_in(text, u"خالد الحربي").roles, ElementsAre(u"وزير الدولة"));
}

struct RoleTold {
  std::u16string_view text;
  std::u16string_view name;
  std::vector<std::u16string> roles;
};

TEST(Describe, ARoleIsWhole) {
  for (const RoleTold& row : std::vector<RoleTold>{
           {u"وقال وزير الصحة السوداني، سالم العتيبي، إن العمل بدأ.",
            u"سالم العتيبي",
            {u"وزير الصحة السوداني"}},
           {u"وقال الخبير في الشؤون المالية سالم العتيبي إن العمل بدأ.",
            u"سالم العتيبي",
            {u"الخبير في الشؤون المالية"}},
           {u"أكد كاتب الدولة المكلف بالنقل، سالم العتيبي، أن العمل بدأ.",
            u"سالم العتيبي",
            {u"كاتب الدولة المكلف بالنقل"}},
           {u"وصل سالم العتيبي، المفوض السامي لحقوق الإنسان، إلى جدة.",
            u"سالم العتيبي",
            {u"المفوض السامي لحقوق الإنسان"}},
           {u"وقال سالم العتيبي، وهو وزير الصحة السوداني، إن العمل بدأ.",
            u"سالم العتيبي",
            {u"وزير الصحة السوداني"}},
       })
    EXPECT_EQ(entity_in(row.text, row.name).roles, row.roles) << to_utf8(row.text);
}

TEST(Describe, ARoleIsOfItsHolderAlone) {
  EXPECT_THAT(entity_in(u"التقى وزير الصحة في القاهرة سالم العتيبي أمس", u"سالم العتيبي").roles,
              IsEmpty())
      << "where, not what";
  EXPECT_THAT(entity_in(u"حضر وزير الصحة، وسالم العتيبي، وخالد الحربي", u"سالم العتيبي").roles,
              IsEmpty());
  EXPECT_THAT(entity_in(u"وهنأ سالم العتيبي رئيس الحكومة السودانية أمس", u"سالم العتيبي").roles,
              IsEmpty());
  EXPECT_THAT(entity_in(u"وقال د. سالم العتيبي إن العمل بدأ", u"سالم العتيبي").roles, IsEmpty());
  EXPECT_EQ(entity_in(u"وقال الخبير في الشؤون الإيرانية سالم العتيبي إن العمل بدأ", u"سالم العتيبي")
                .country,
            "");
}

TEST(Describe, TheCountryOfASharedName) {
  EXPECT_EQ(entity_in(u"وصل الوفد المغربي من الرباط إلى القنيطرة صباح الأحد", u"القنيطرة").country,
            "MA");
  EXPECT_EQ(entity_in(u"وصل الوفد السوري من دمشق إلى القنيطرة صباح الأحد", u"القنيطرة").country,
            "SY");
  EXPECT_EQ(entity_in(u"وصل الوفد إلى القنيطرة صباح الأحد", u"القنيطرة").country, "");
  EXPECT_EQ(entity_in(u"وصل الوفد من الرباط ومن دمشق إلى القنيطرة", u"القنيطرة").country, "");
  EXPECT_EQ(entity_in(u"على الحدود بين إسرائيل وهضبة الجولان", u"هضبة الجولان").country, "");
  EXPECT_EQ(entity_in(u"زار وزير الزراعة السوري ريف القنيطرة", u"القنيطرة").country, "SY");
  EXPECT_EQ(entity_in(u"وصل الوفد إلى جزيرة قرقنة صباح الأحد", u"جزيرة قرقنة").country, "TN");
  EXPECT_EQ(entity_in(u"وصل الوفد إلى شارع القاهرة صباح الأحد", u"شارع القاهرة").country, "");
}

TEST(Describe, TheCountryOfTheNisbaInAPlacesName) {
  Options options;
  options.names = {{u"خيزران اليونانية", MentionType::place}};
  const Article article =
      analyse(knowledge(), u"وصل الوفد أمس إلى خيزران اليونانية.", options).value();
  ASSERT_EQ(article.entities.back().name, u"خيزران اليونانية");
  EXPECT_EQ(article.entities.back().country, "GR");
}

TEST(Describe, TheCountryOfASharedNameByTheDateline) {
  const auto country_from = [](std::u16string_view from) {
    return entity_in(
               u"مصنع جديد للسيارات\n\n" + std::u16string(from) +
                   u" أعلنت الوزارة أمس أن مصنعا جديدا سيفتح في مدينة القنيطرة قبل نهاية العام "
                   u"المقبل.\n\nوقال مدير المصنع إن القنيطرة ستصبح قطبا صناعيا في السنوات "
                   u"العشر القادمة.",
               u"القنيطرة")
        .country;
  };
  EXPECT_EQ(country_from(u"الرباط (أ ف ب) -"), "MA");
  EXPECT_EQ(country_from(u"الرباط - رويترز:"), "MA");
  EXPECT_EQ(country_from(u"دمشق - سانا:"), "SY");
  EXPECT_EQ(country_from(u"القاهرة - رويترز:"), "");
}

TEST(Describe, EveryRoleOnce) {
  EXPECT_THAT(
      entity_in(u"قال الوزير سالم العتيبي\nوقال الوزير سالم العتيبي\nوقال الدكتور سالم العتيبي",
                u"سالم العتيبي")
          .roles,
      ElementsAre(u"الوزير", u"الدكتور"));
}

TEST(Describe, Countries) {
  EXPECT_EQ(entity_in(u"أعلن الجيش الإسرائيلي أمس", u"الجيش الإسرائيلي").country, "IL");
  EXPECT_EQ(entity_in(u"زار جدة", u"جدة").country, "SA");
  EXPECT_EQ(entity_in(u"زار جدة", u"جدة").value, "") << "a city is no country";
  EXPECT_EQ(entity_in(u"زار مصر", u"مصر").country, "EG");
  EXPECT_EQ(entity_in(u"في الشرق الأوسط", u"الشرق الأوسط").country, "");
}

TEST(Describe, LatinLetters) {
  EXPECT_EQ(entity_in(u"زار مصر", u"مصر").latin, "Egypt") << "a country has its English name";
  EXPECT_EQ(entity_in(u"بلغ 15 كيلومترا", u"15 كيلومترا").latin, "") << "names only";
  EXPECT_EQ(entity_in(u"وقال الوزير المغربي أشرف النوري إن", u"أشرف النوري").latin, "Achraf Nouri")
      << "by the country";
}

TEST(Describe, AGuessAtLatinLettersIsToldFromAFact) {
  struct Sample {
    const char16_t* text;
    const char16_t* name;
    const char* latin;
    LatinOrigin origin;
  };
  for (const Sample& sample : std::vector<Sample>{
           {u"زار مصر", u"مصر", "Egypt", LatinOrigin::listed},
           {u"وصلوا إلى مدينة صفاقس", u"صفاقس", "Sfax", LatinOrigin::listed},
           {u"وقال أنتوني بلينكن إن", u"أنتوني بلينكن", "Antony Blinken", LatinOrigin::listed},
           {u"وقال الوزير بلينكن إن", u"بلينكن", "Blinken", LatinOrigin::listed},
           {u"قالت وكالة رويترز إن", u"رويترز", "Reuters", LatinOrigin::listed},
           {u"قالت وزارة الصحة المصرية إن", u"وزارة الصحة المصرية", "Egyptian Ministry of Health",
            LatinOrigin::translated},
           {u"قالت وزارة السلامة البحرية (MMS) إن", u"وزارة السلامة البحرية", "MMS",
            LatinOrigin::told},
           {u"وقال سالم العتيبي إن", u"سالم العتيبي", "Salem al-Otaibi", LatinOrigin::spelled}}) {
    const Entity entity = entity_in(sample.text, sample.name);
    EXPECT_EQ(entity.latin, sample.latin);
    EXPECT_EQ(entity.latin_origin, sample.origin) << sample.latin;
  }
}

TEST(Describe, SpellingsOfOneNameHaveOneKey) {
  const std::u16string key = entity_in(u"قال أحمد الصفدي إن", u"أحمد الصفدي").key;
  EXPECT_FALSE(key.empty());
  EXPECT_EQ(entity_in(u"وقال احمد الصفدى إن", u"احمد الصفدى").key, key);
  EXPECT_EQ(entity_in(u"قَالَ أَحْمَدُ الصَّفَدِيُّ إِنَّ", u"أَحْمَدُ الصَّفَدِيُّ").key, key);
  EXPECT_NE(entity_in(u"قال أحمد الحداد إن", u"أحمد الحداد").key, key);
  EXPECT_EQ(entity_in(u"زار عَمّان أمس", u"عَمّان").key, entity_in(u"زار عمان أمس", u"عمان").key);
  EXPECT_EQ(entity_in(u"ومعه 3 ملايين دولار", u"3 ملايين دولار").key, u"USD 3000000");
}

} // namespace
} // namespace tanqih
