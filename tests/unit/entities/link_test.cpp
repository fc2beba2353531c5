// SPDX-License-Identifier: MIT
// Which mentions name one thing, and what it is called.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "entities/link.hpp"
#include "knowledge.hpp"
#include "names/tag.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Mentions by hand: the words are looked for in the text, one after another.
struct Named {
  std::u16string_view words;
  MentionType type = MentionType::person;
  std::string value = {};
};

std::vector<Entity> linked(std::u16string_view text, const std::vector<Named>& names) {
  std::vector<Mention> mentions;
  std::size_t from = 0;
  for (const Named& name : names) {
    const std::size_t at = text.find(name.words, from);
    EXPECT_NE(at, std::u16string_view::npos) << to_utf8(name.words);
    from = at + name.words.size();
    mentions.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(from)},
                        name.type,
                        Origin::rule,
                        80,
                        name.value});
  }
  std::vector<Entity> entities = link(*knowledge().lexicon, text, mentions);
  std::vector<std::uint32_t> all;
  for (const Entity& entity : entities)
    all.insert(all.end(), entity.mentions.begin(), entity.mentions.end());
  std::sort(all.begin(), all.end());
  for (std::uint32_t m = 0; m < names.size(); ++m)
    EXPECT_EQ(all[m], m) << "each mention belongs to exactly one entity";
  EXPECT_EQ(all.size(), names.size());
  return entities;
}

/// "name (count)" of each.
std::vector<std::string> told(const std::vector<Entity>& entities) {
  std::vector<std::string> lines;
  lines.reserve(entities.size());
  for (const Entity& entity : entities)
    lines.push_back(to_utf8(entity.name) + " (" + std::to_string(entity.mentions.size()) + ')');
  return lines;
}

std::vector<std::string> people(std::u16string_view text,
                                const std::vector<std::u16string_view>& names) {
  std::vector<Named> named;
  named.reserve(names.size());
  for (const std::u16string_view name : names)
    named.push_back({name});
  return told(linked(text, named));
}

TEST(Link, FullAndShortNames) {
  EXPECT_THAT(people(u"أنتوني بلينكن ثم بلينكن", {u"أنتوني بلينكن", u"بلينكن"}),
              ElementsAre("أنتوني بلينكن (2)"));
  EXPECT_THAT(people(u"بنحسي ثم حسناء بنحسي", {u"بنحسي", u"حسناء بنحسي"}),
              ElementsAre("حسناء بنحسي (2)"));
  EXPECT_THAT(people(u"حازم آل زيد ثم آل زيد ثم حازم", {u"حازم آل زيد", u"آل زيد", u"حازم"}),
              ElementsAre("حازم آل زيد (3)"));
  EXPECT_THAT(people(u"سامي نصر الله ثم نصر الله", {u"سامي نصر الله", u"نصر الله"}),
              ElementsAre("سامي نصر الله (2)"));
  EXPECT_THAT(people(u"فريد بن سالم الحربي ثم فريد بن سالم ثم فريد الحربي",
                     {u"فريد بن سالم الحربي", u"فريد بن سالم", u"فريد الحربي"}),
              ElementsAre("فريد بن سالم الحربي (3)"));
}

TEST(Link, SpellingVariants) {
  EXPECT_THAT(
      people(u"ماثيو ميللر ثم ماثيو ميلر ثم ميلر", {u"ماثيو ميللر", u"ماثيو ميلر", u"ميلر"}),
      ElementsAre("ماثيو ميللر (3)"));
  EXPECT_THAT(people(u"لويس غوتيريش ثم جوتيريش", {u"لويس غوتيريش", u"جوتيريش"}),
              ElementsAre("لويس غوتيريش (2)"));
  const auto entities =
      linked(u"ماثيو ميللر ثم ميلر ثم ميلر", {{u"ماثيو ميللر"}, {u"ميلر"}, {u"ميلر"}});
  EXPECT_THAT(entities.at(0).variants, ElementsAre(u"ماثيو ميللر", u"ميلر"));
}

TEST(Link, TwoPeopleOfOneSurnameStayTwo) {
  EXPECT_THAT(
      people(u"سالم الحربي وخالد الحربي ثم الحربي", {u"سالم الحربي", u"خالد الحربي", u"الحربي"}),
      ElementsAre("سالم الحربي (1)", "خالد الحربي (2)"))
      << "the surname alone is the one named last";
  EXPECT_THAT(people(u"سالم الحربي وسالم العتيبي", {u"سالم الحربي", u"سالم العتيبي"}),
              ElementsAre("سالم الحربي (1)", "سالم العتيبي (1)"));
}

TEST(Link, AKnownPersonHasOneEntity) {
  EXPECT_THAT(people(u"زيلينسكي ثم فلاديمير زيلينسكي", {u"زيلينسكي", u"فلاديمير زيلينسكي"}),
              ElementsAre("فلاديمير زيلينسكي (2)"));
}

TEST(Link, CountriesHaveTheirCode) {
  const auto entities = linked(u"السعودية والمملكة العربية السعودية وجدة",
                               {{u"السعودية", MentionType::place},
                                {u"المملكة العربية السعودية", MentionType::place},
                                {u"جدة", MentionType::place}});
  ASSERT_THAT(told(entities), ElementsAre("السعودية (2)", "جدة (1)"));
  EXPECT_EQ(entities[0].value, "SA");
  EXPECT_EQ(entities[1].value, "") << "a city is no country";
}

TEST(Link, TheArticleThatLamHides) {
  const auto entities = linked(u"إلى القاهرة وللقاهرة وللبنان", {{u"القاهرة", MentionType::place},
                                                                 {u"قاهرة", MentionType::place},
                                                                 {u"لبنان", MentionType::place}});
  EXPECT_THAT(told(entities), ElementsAre("القاهرة (2)", "لبنان (1)"));
  EXPECT_THAT(entities[0].variants, ElementsAre(u"القاهرة"));
}

TEST(Link, Organisations) {
  const auto organisations = [](std::u16string_view text,
                                const std::vector<std::u16string_view>& names) {
    std::vector<Named> named;
    named.reserve(names.size());
    for (const std::u16string_view name : names)
      named.push_back({name, MentionType::organisation});
    return told(linked(text, named));
  };
  EXPECT_THAT(organisations(u"وزارة الصحة السودانية ثم وزارة الصحة",
                            {u"وزارة الصحة السودانية", u"وزارة الصحة"}),
              ElementsAre("وزارة الصحة السودانية (2)"));
  EXPECT_THAT(
      organisations(u"وزارة الصحة السودانية ووزارة الصحة المصرية ثم وزارة الصحة",
                    {u"وزارة الصحة السودانية", u"وزارة الصحة المصرية", u"وزارة الصحة"}),
      ElementsAre("وزارة الصحة السودانية (1)", "وزارة الصحة المصرية (1)", "وزارة الصحة (1)"))
      << "which of the two is not known";
  EXPECT_THAT(organisations(u"الرابطة المغاربية للأرصاد (رمال) ثم رمال",
                            {u"الرابطة المغاربية للأرصاد", u"رمال", u"رمال"}),
              ElementsAre("رمال (3)"));
  EXPECT_THAT(organisations(u"حركة حماس ثم حماس ثم حماس", {u"حركة حماس", u"حماس", u"حماس"}),
              ElementsAre("حماس (3)"));
}

TEST(Link, OtherNames) {
  EXPECT_THAT(
      told(linked(u"كأس العالم ثم المونديال، وكأس آسيا", {{u"كأس العالم", MentionType::misc},
                                                          {u"المونديال", MentionType::misc},
                                                          {u"كأس آسيا", MentionType::misc}})),
      ElementsAre("كأس العالم (2)", "كأس آسيا (1)"));
}

TEST(Link, AShortNameInBrackets) {
  EXPECT_THAT(told(linked(u"مؤتمر المناخ (كوب 31) ثم كوب 31", {{u"مؤتمر المناخ", MentionType::misc},
                                                               {u"كوب 31", MentionType::misc},
                                                               {u"كوب 31", MentionType::misc}})),
              ElementsAre("كوب 31 (3)"));
  EXPECT_THAT(told(linked(u"وكالة الفضاء (فضاؤنا)", {{u"وكالة الفضاء", MentionType::organisation},
                                                     {u"فضاؤنا", MentionType::misc}})),
              ElementsAre("وكالة الفضاء (2)"));
  EXPECT_THAT(told(linked(u"بيروت (لبنان)",
                          {{u"بيروت", MentionType::place}, {u"لبنان", MentionType::place}})),
              ElementsAre("بيروت (1)", "لبنان (1)"))
      << "where it lies";
  EXPECT_THAT(told(linked(u"نادي الأفق (تونس)", {{u"نادي الأفق", MentionType::organisation},
                                                 {u"تونس", MentionType::place}})),
              ElementsAre("نادي الأفق (1)", "تونس (1)"));
}

TEST(Link, EqualValuesAreOne) {
  const auto entities = linked(u"في 7 أكتوبر والسابع من أكتوبر و8 أكتوبر",
                               {{u"7 أكتوبر", MentionType::date, "--10-07"},
                                {u"السابع من أكتوبر", MentionType::date, "--10-07"},
                                {u"8 أكتوبر", MentionType::date, "--10-08"}});
  EXPECT_THAT(told(entities), ElementsAre("7 أكتوبر (2)", "8 أكتوبر (1)"));
  EXPECT_EQ(entities[0].value, "--10-07");
}

TEST(Link, ATypeOfItsOwn) {
  EXPECT_THAT(told(linked(u"واشنطن وواشنطن",
                          {{u"واشنطن", MentionType::place}, {u"واشنطن", MentionType::person}})),
              ElementsAre("واشنطن (1)", "واشنطن (1)"));
}

TEST(Link, NothingIsLinkedWhereNothingIsNamed) {
  EXPECT_THAT(link(*knowledge().lexicon, u"", {}), IsEmpty());
}

TEST(Link, ManyMentionsTakeLittleLonger) {
  std::u16string text;
  std::vector<Mention> mentions;
  for (std::size_t i = 0; i < 20'000; ++i) {
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += u"سالم ";
    for (std::size_t digits = i, k = 0; k < 4; ++k, digits /= 12)
      text += static_cast<char16_t>(u'س' + digits % 12);
    mentions.push_back({{begin, static_cast<std::uint32_t>(text.size())},
                        MentionType::person,
                        Origin::rule,
                        80,
                        {}});
    text += u' ';
  }
  EXPECT_GT(link(*knowledge().lexicon, text, mentions).size(), 1'000U);
}

} // namespace
} // namespace tanqih
