// SPDX-License-Identifier: MIT
// Which names name one thing, and what it is called.
#include "entities/link_names.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "entities/link_fixture.hpp"
#include "growth.hpp"
#include "knowledge.hpp"

namespace tanqih {
namespace {

using testing::ElementsAre;

std::vector<Entity> link(std::u16string_view text, const std::vector<Mention>& mentions) {
  std::vector<Entity> entities;
  link_names(*knowledge().lexicon, text, mentions, entities);
  return entities;
}

std::vector<Entity> linked(std::u16string_view text, const std::vector<Named>& names) {
  std::vector<Entity> entities = link(text, mentions_of(text, names));
  expect_each_once(entities, names.size());
  return entities;
}

std::vector<std::string> people(std::u16string_view text,
                                const std::vector<std::u16string_view>& names) {
  std::vector<Named> named;
  named.reserve(names.size());
  for (const std::u16string_view name : names)
    named.push_back({name});
  return told(linked(text, named));
}

TEST(LinkNames, FullAndShortNames) {
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

TEST(LinkNames, SpellingVariants) {
  EXPECT_THAT(
      people(u"ماثيو ميللر ثم ماثيو ميلر ثم ميلر", {u"ماثيو ميللر", u"ماثيو ميلر", u"ميلر"}),
      ElementsAre("ماثيو ميللر (3)"));
  EXPECT_THAT(people(u"لويس غوتيريش ثم جوتيريش", {u"لويس غوتيريش", u"جوتيريش"}),
              ElementsAre("لويس غوتيريش (2)"));
  const auto entities =
      linked(u"ماثيو ميللر ثم ميلر ثم ميلر", {{u"ماثيو ميللر"}, {u"ميلر"}, {u"ميلر"}});
  EXPECT_THAT(entities.at(0).variants, ElementsAre(u"ماثيو ميللر", u"ميلر"));
}

TEST(LinkNames, OtherVowelsOfAForeignName) {
  EXPECT_THAT(
      people(u"سايمون كوليز ثم سيمون كوليز ثم كوليز", {u"سايمون كوليز", u"سيمون كوليز", u"كوليز"}),
      ElementsAre("سايمون كوليز (3)"));
  EXPECT_THAT(people(u"كاثي غريفتن ثم غريفيتن", {u"كاثي غريفتن", u"غريفيتن"}),
              ElementsAre("كاثي غريفتن (2)"));
  EXPECT_THAT(people(u"سالم الحربي وسليم الحربي", {u"سالم الحربي", u"سليم الحربي"}),
              ElementsAre("سالم الحربي (1)", "سليم الحربي (1)"))
      << "both are known: two names";
  EXPECT_THAT(people(u"خالد سالم ثم سليم", {u"خالد سالم", u"سليم"}),
              ElementsAre("خالد سالم (1)", "سليم (1)"));
  EXPECT_THAT(people(u"لي ماي ثم مو", {u"لي ماي", u"مو"}), ElementsAre("لي ماي (1)", "مو (1)"));
}

TEST(LinkNames, AShortNameReadWithItsConjunction) {
  EXPECT_THAT(people(u"نذير القصاري وسالم الحربي، ثم والقصاري و الحربي",
                     {u"نذير القصاري", u"سالم الحربي", u"والقصاري", u"و الحربي"}),
              ElementsAre("نذير القصاري (2)", "سالم الحربي (2)"));
}

TEST(LinkNames, AKingIsNoPrinceOfHisName) {
  EXPECT_THAT(
      people(u"الأمير فهد بن زيد، ونجل الملك فهد، ثم الأمير فهد", {u"فهد بن زيد", u"فهد", u"فهد"}),
      ElementsAre("فهد بن زيد (2)", "فهد (1)"));
  EXPECT_THAT(people(u"الأمير فهد بن زيد، وقال للملك زيد", {u"فهد بن زيد", u"زيد"}),
              ElementsAre("فهد بن زيد (1)", "زيد (1)"));
  EXPECT_THAT(people(u"الأمير فهد بن زيد والأمير سعد بن زيد، ثم الأمير فهد",
                     {u"فهد بن زيد", u"سعد بن زيد", u"فهد"}),
              ElementsAre("فهد بن زيد (2)", "سعد بن زيد (1)"));
  EXPECT_THAT(people(u"فهد بن زيد، ثم الملك فهد", {u"فهد بن زيد", u"فهد"}),
              ElementsAre("فهد بن زيد (2)"))
      << "nobody says what else he is";
}

TEST(LinkNames, ANameThatSeveralGoOnIsTheOneNamedLast) {
  EXPECT_THAT(people(u"أحمد علي الحربي وأحمد علي العتيبي ثم أحمد علي",
                     {u"أحمد علي الحربي", u"أحمد علي العتيبي", u"أحمد علي"}),
              ElementsAre("أحمد علي الحربي (1)", "أحمد علي العتيبي (2)"));
  EXPECT_THAT(people(u"جورج رامسي الأب وجورج رامسي الابن ثم جورج رامسي",
                     {u"جورج رامسي الأب", u"جورج رامسي الابن", u"جورج رامسي"}),
              ElementsAre("جورج رامسي الأب (1)", "جورج رامسي الابن (2)"));
  EXPECT_THAT(people(u"فهد بن زيد آل سالم وفهد بن زيد بن راشد آل سالم وفهد بن زيد",
                     {u"فهد بن زيد آل سالم", u"فهد بن زيد بن راشد آل سالم", u"فهد بن زيد"}),
              ElementsAre("فهد بن زيد بن راشد آل سالم (3)"))
      << "the words of one are in the other";
}

TEST(LinkNames, OneWhoIsCalledAsAnotherIs) {
  EXPECT_THAT(people(u"دونالد رامسي ونجله دونالد رامسي جونيور، وقال رامسي إن رامسي جونيور عاد",
                     {u"دونالد رامسي", u"دونالد رامسي جونيور", u"رامسي", u"رامسي جونيور"}),
              ElementsAre("دونالد رامسي (2)", "دونالد رامسي جونيور (2)"));
}

TEST(LinkNames, TheFathersNameWithItsParticle) {
  EXPECT_THAT(
      people(u"فهد بن سالم بن راشد آل زيد ثم بن سالم", {u"فهد بن سالم بن راشد آل زيد", u"بن سالم"}),
      ElementsAre("فهد بن سالم بن راشد آل زيد (2)"));
}

TEST(LinkNames, WordsBeforeAFullNameAreNotTheName) {
  EXPECT_THAT(people(u"سالم الحربي ثم ووري جثمان سالم الحربي ثم سالم الحربي",
                     {u"سالم الحربي", u"ووري جثمان سالم الحربي", u"سالم الحربي"}),
              ElementsAre("سالم الحربي (3)"));
}

TEST(LinkNames, TwoPeopleOfOneSurnameStayTwo) {
  EXPECT_THAT(
      people(u"سالم الحربي وخالد الحربي ثم الحربي", {u"سالم الحربي", u"خالد الحربي", u"الحربي"}),
      ElementsAre("سالم الحربي (1)", "خالد الحربي (2)"))
      << "the surname alone is the one named last";
  EXPECT_THAT(people(u"سالم الحربي وسالم العتيبي", {u"سالم الحربي", u"سالم العتيبي"}),
              ElementsAre("سالم الحربي (1)", "سالم العتيبي (1)"));
}

TEST(LinkNames, AFatherIsAnotherOne) {
  EXPECT_THAT(
      people(u"خالد بن سالم بن راشد وسالم بن راشد", {u"خالد بن سالم بن راشد", u"سالم بن راشد"}),
      ElementsAre("خالد بن سالم بن راشد (1)", "سالم بن راشد (1)"));
  EXPECT_THAT(people(u"سالم بن راشد وخالد بن سالم ثم سالم ثم بن سالم",
                     {u"سالم بن راشد", u"خالد بن سالم", u"سالم", u"بن سالم"}),
              ElementsAre("سالم بن راشد (2)", "خالد بن سالم (2)"));
  EXPECT_THAT(people(u"خالد بن سالم ثم سالم", {u"خالد بن سالم", u"سالم"}),
              ElementsAre("خالد بن سالم (2)"))
      << "nobody else is called so";
}

TEST(LinkNames, AKnownPersonHasOneEntity) {
  EXPECT_THAT(people(u"زيلينسكي ثم فلاديمير زيلينسكي", {u"زيلينسكي", u"فلاديمير زيلينسكي"}),
              ElementsAre("فلاديمير زيلينسكي (2)"));
}

TEST(LinkNames, CountriesHaveTheirCode) {
  const auto entities = linked(u"السعودية والمملكة العربية السعودية وجدة",
                               {{u"السعودية", MentionType::place},
                                {u"المملكة العربية السعودية", MentionType::place},
                                {u"جدة", MentionType::place}});
  ASSERT_THAT(told(entities), ElementsAre("السعودية (2)", "جدة (1)"));
  EXPECT_EQ(entities[0].value, "SA");
  EXPECT_EQ(entities[1].value, "") << "a city is no country";
}

TEST(LinkNames, TheArticleThatLamHides) {
  const auto entities = linked(u"إلى القاهرة وللقاهرة وللبنان", {{u"القاهرة", MentionType::place},
                                                                 {u"قاهرة", MentionType::place},
                                                                 {u"لبنان", MentionType::place}});
  EXPECT_THAT(told(entities), ElementsAre("القاهرة (2)", "لبنان (1)"));
  EXPECT_THAT(entities[0].variants, ElementsAre(u"القاهرة"));
}

TEST(LinkNames, Organisations) {
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
              ElementsAre("الرابطة المغاربية للأرصاد (3)"));
  EXPECT_THAT(organisations(u"وكالة الأنباء المحلية الرسمية \"نبأ\" وصحيفة \"الأفق\"",
                            {u"وكالة الأنباء المحلية", u"نبأ", u"الأفق"}),
              ElementsAre("وكالة الأنباء المحلية (2)", "الأفق (1)"))
      << "what stands after a short name's quotation marks begins anew";
  EXPECT_THAT(organisations(u"حزب المزارعين ثم \"المزارعين\"", {u"حزب المزارعين", u"المزارعين"}),
              ElementsAre("حزب المزارعين (2)"));
  EXPECT_THAT(organisations(u"نادي الأفق ثم الأفق", {u"نادي الأفق", u"الأفق"}),
              ElementsAre("نادي الأفق (2)"));
  EXPECT_THAT(organisations(u"حزب الاتحاد الأصفر ثم الاتحاد الأصفر",
                            {u"حزب الاتحاد الأصفر", u"الاتحاد الأصفر"}),
              ElementsAre("حزب الاتحاد الأصفر (2)"));
  EXPECT_THAT(organisations(u"قيادة الجيش السوري ثم الجيش السوري",
                            {u"قيادة الجيش السوري", u"الجيش السوري"}),
              ElementsAre("قيادة الجيش السوري (1)", "الجيش السوري (1)"));
  EXPECT_THAT(organisations(u"مجلس الأمن ثم الأمن", {u"مجلس الأمن", u"الأمن"}),
              ElementsAre("مجلس الأمن (1)", "الأمن (1)"));
  EXPECT_THAT(organisations(u"ريال مدريد ثم الريال", {u"ريال مدريد", u"الريال"}),
              ElementsAre("ريال مدريد (2)"));
  EXPECT_THAT(organisations(u"ريال مدريد وريال سوسيداد ثم الريال",
                            {u"ريال مدريد", u"ريال سوسيداد", u"الريال"}),
              ElementsAre("ريال مدريد (1)", "ريال سوسيداد (1)", "الريال (1)"));
  EXPECT_THAT(organisations(u"لجنة الأفق ثم لجنة الأفق ثم لجنة الأفق الوطنية",
                            {u"لجنة الأفق", u"لجنة الأفق", u"لجنة الأفق الوطنية"}),
              ElementsAre("لجنة الأفق الوطنية (3)"))
      << "in full";
  EXPECT_THAT(organisations(u"حركة حماس ثم حماس ثم حماس", {u"حركة حماس", u"حماس", u"حماس"}),
              ElementsAre("حماس (3)"));
}

TEST(LinkNames, OtherNames) {
  EXPECT_THAT(
      told(linked(u"كأس العالم ثم المونديال، وكأس آسيا", {{u"كأس العالم", MentionType::misc},
                                                          {u"المونديال", MentionType::misc},
                                                          {u"كأس آسيا", MentionType::misc}})),
      ElementsAre("كأس العالم (2)", "كأس آسيا (1)"));
}

TEST(LinkNames, AShortNameInBrackets) {
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

TEST(LinkNames, ATypeOfItsOwn) {
  EXPECT_THAT(told(linked(u"واشنطن وواشنطن",
                          {{u"واشنطن", MentionType::place}, {u"واشنطن", MentionType::person}})),
              ElementsAre("واشنطن (1)", "واشنطن (1)"));
}

/// A text of mentions alone.
struct Mentioned {
  std::u16string text;
  std::vector<Mention> mentions;

  void add(std::u16string_view words, MentionType type) {
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += words;
    mentions.push_back(
        {{begin, static_cast<std::uint32_t>(text.size())}, type, Origin::rule, 80, {}});
    text += u' ';
  }
};

void link_all(const Mentioned& of) {
  EXPECT_FALSE(link(of.text, of.mentions).empty());
}

TEST(LinkNames, ManyMentionsTakeLittleLonger) {
  expect_near_linear(
      600,
      [](std::size_t count) {
        Mentioned all;
        for (std::size_t i = 0; i < count; ++i) {
          std::u16string name = u"سالم ";
          for (std::size_t digits = i, k = 0; k < 4; ++k, digits /= 12)
            name += static_cast<char16_t>(u'س' + digits % 12);
          all.add(name, MentionType::person);
        }
        return all;
      },
      link_all);
}

/// محمد بن محمد بن … is one name: of ten thousand words by itself, or cut into ten.
TEST(LinkNames, LongNamesTakeLittleLonger) {
  for (const MentionType type : {MentionType::person, MentionType::organisation})
    for (const std::size_t names : {1U, 10U})
      expect_near_linear(
          1'250,
          [&](std::size_t words) {
            Mentioned all;
            for (std::size_t n = 0; n < names; ++n) {
              std::u16string name(1, static_cast<char16_t>(u'س' + n));
              for (std::size_t i = 1; i < words / names; ++i)
                name += i % 2 == 0 ? u" محمد" : u" بن";
              all.add(name, type);
            }
            return all;
          },
          link_all);
}

} // namespace
} // namespace tanqih
