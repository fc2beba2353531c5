// SPDX-License-Identifier: MIT
// What the lexicon knows of phrases.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "lexicon/lexicon.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

const Lexicon& lexicon() {
  return *knowledge().lexicon;
}

struct Known {
  const char16_t* phrase;
  LexicalClasses classes; ///< all of these
  LexicalClasses not_classes = 0;
};

TEST(Lexicon, KnowsWhatTheTablesSay) {
  for (const Known& known : {
           Known{u"محمد", is_given_name, is_common_given_name},
           Known{u"سعيد", is_common_given_name, is_given_name},
           Known{u"بلينكن", is_family_name},
           Known{u"أنتوني بلينكن", is_person},
           Known{u"زيلينسكي", is_known_as, is_person},
           Known{u"القاهرة", is_place, is_common_place},
           Known{u"معبر رفح", is_place},
           Known{u"مالي", is_common_place, is_place},
           Known{u"حماس", is_organisation, is_common_organisation},
           Known{u"فتح", is_common_organisation, is_organisation},
           Known{u"وزير", is_office},
           Known{u"الرئيس", is_honorific},
           Known{u"الكاتب", is_profession},
           Known{u"قال", is_speech_verb},
           Known{u"وزارة", is_organisation_head},
           Known{u"وكالة أنباء", is_generic_head},
           Known{u"معبر", is_place_head},
           Known{u"مدينة", is_place_word},
           Known{u"حرب تشرين", is_other_name},
           Known{u"رأس السنة", is_common_other_name, is_other_name},
           Known{u"اليورانيوم", is_term, is_other_name},
           Known{u"معركة", is_other_head},
           Known{u"بن", is_family_particle},
           Known{u"عبد", is_name_opener},
           Known{u"جزيرة بوفيه", is_place}, // ICU's alone
       }) {
    const LexicalEntry* entry = lexicon().find(known.phrase);
    ASSERT_NE(entry, nullptr) << to_utf8(known.phrase);
    EXPECT_EQ(entry->classes & known.classes, known.classes) << to_utf8(known.phrase);
    EXPECT_EQ(entry->classes & known.not_classes, 0U) << to_utf8(known.phrase);
  }
  EXPECT_EQ(lexicon().find(u"مستحيل أن يوجد"), nullptr);
  EXPECT_EQ(lexicon().find(u"سانت بيير و"), nullptr);
  EXPECT_EQ(lexicon().find(u"إدارة الغذاء"), nullptr) << "only a beginning";
  EXPECT_EQ(lexicon().find(u""), nullptr);
}

TEST(Lexicon, SpellingIsFolded) {
  for (const char16_t* form :
       {u"أنتوني بلينكن", u"انتونى بلينكن", u"أنتـوني بلينكن", u"أنتُوني بلِينكن"})
    EXPECT_NE(lexicon().find(form), nullptr) << to_utf8(form);
}

TEST(Lexicon, CutsWhereTokeniseCuts) {
  for (const char16_t* form : {u"بي.بي.سي", u"بودو/غليمت", u"القناة 14", u"أوبك+"})
    EXPECT_NE(lexicon().find(form), nullptr) << to_utf8(form);
}

TEST(Lexicon, NisbasInAllForms) {
  for (const char16_t* form :
       {u"أمريكي", u"أميركي", u"أمريكية", u"أمريكيون", u"أمريكيين", u"أمريكيات", u"كوري شمالي",
        u"كورية شمالية", u"كوري الشمالي", u"كورية الشمالية", u"روس"}) {
    const LexicalEntry* entry = lexicon().find(form);
    ASSERT_NE(entry, nullptr) << to_utf8(form);
    EXPECT_TRUE(entry->is(is_nisba)) << to_utf8(form);
  }
  EXPECT_EQ(lexicon().find(u"أمريكية")->nationality.view(), "US");
  EXPECT_EQ(lexicon().find(u"كورية الشمالية")->nationality.view(), "KP");
}

TEST(Lexicon, PlacesHaveTheirCountryAndKind) {
  EXPECT_EQ(lexicon().find(u"جدة")->country.view(), "SA");
  EXPECT_EQ(lexicon().find(u"جدة")->place_kind, PlaceKind::city);
  EXPECT_EQ(lexicon().find(u"السعودية")->place_kind, PlaceKind::country);
  EXPECT_TRUE(lexicon().find(u"الشرق الأوسط")->country.empty());
}

TEST(Lexicon, VariantsNameOneThing) {
  EXPECT_EQ(lexicon().find(u"السعودية")->place, lexicon().find(u"المملكة العربية السعودية")->place);
  EXPECT_EQ(lexicon().find(u"بي بي سي")->organisation,
            lexicon().find(u"هيئة الإذاعة البريطانية")->organisation);
  EXPECT_EQ(lexicon().find(u"زيلينسكي")->person, lexicon().find(u"فولوديمير زيلينسكي")->person);
  EXPECT_NE(lexicon().find(u"مصر")->place, lexicon().find(u"قطر")->place);
}

} // namespace
} // namespace tanqih
