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
  EXPECT_EQ(entity_in(u"وقال سالم العتيبي إن", u"سالم العتيبي").latin, "Salim al-Atibi");
  EXPECT_EQ(entity_in(u"بلغ 15 كيلومترا", u"15 كيلومترا").latin, "") << "names only";
}

} // namespace
} // namespace tanqih
