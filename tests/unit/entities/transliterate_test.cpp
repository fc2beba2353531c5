// SPDX-License-Identifier: MIT
// Names in Latin letters that are in no table as a whole: by words, habits of a country, letters.
#include "entities/transliterate.hpp"

#include <vector>

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

const LatinNames& built_in() {
  return *knowledge().latin_names;
}

struct Spelled {
  const char16_t* name;
  const char* country;
  const char* latin;
};

TEST(Transliterate, WordByWord) {
  for (const Spelled& sample : std::vector<Spelled>{
           {u"محمد بن سلمان", "SA", "Mohammed bin Salman"},
           {u"عبد الله عبد الرحمن", "", "Abdullah Abdul Rahman"},
           {u"عبدالله عبدالرحمن", "", "Abdullah Abdul Rahman"},
           {u"حسن نصر الله", "LB", "Hassan Nasrallah"},
           {u"أَحْمَدُ الصَّفَدِيُّ", "JO", "Ahmed al-Safadi"},
           {u"جون ميلر", "US", "John Miller"},
           {u"BBC", "", ""},
           {u"القناة 14", "", ""},
           {u"", "", ""},
       })
    EXPECT_EQ(transliterate(built_in(), sample.name, sample.country), sample.latin)
        << to_utf8(sample.name);
}

TEST(Transliterate, ByTheHabitsOfTheCountry) {
  for (const Spelled& sample : std::vector<Spelled>{
           {u"أشرف سليماني", "IR", "Ashraf Soleimani"},
           {u"أشرف سليماني", "MA", "Achraf Slimani"},
           {u"قيس العياري", "TN", "Kais Ayari"},
           {u"عبد المجيد بوشوشة", "DZ", "Abdelmadjid Bouchoucha"},
           {u"عبد المجيد بوشوشة", "EG", "Abdel Meguid Boshousha"},
           {u"ياسين الحداد", "MA", "Yassine Haddad"},
           {u"ياسين الحداد", "SY", "Yassin al-Haddad"},
           {u"ياسين الطرخاني", "LB", "Yassine Tarkhani"},
       })
    EXPECT_EQ(transliterate(built_in(), sample.name, sample.country), sample.latin)
        << to_utf8(sample.name) << " " << sample.country;
}

TEST(Transliterate, LetterByLetter) {
  for (const Spelled& sample : std::vector<Spelled>{
           {u"شمس", "SY", "Shams"},
           {u"الطرخاني", "SY", "al-Tarkhani"},
           {u"زعرور", "SY", "Zaarour"},
           {u"عين جرفا", "SY", "Ain Jarfa"},
           {u"بوزرفة", "DZ", "Bouzerfa"},
           {u"شنطوف", "DZ", "Chentouf"},
           {u"خطيب زاده", "IR", "Khatibzadeh"},
           {u"مارتنسون", "SE", "Martenson"},
           {u"برانكوفا", "BG", "Brankova"},
       })
    EXPECT_EQ(transliterate(built_in(), sample.name, sample.country), sample.latin)
        << to_utf8(sample.name);
}

TEST(Transliterate, PlacesByTheirWords) {
  EXPECT_EQ(transliterate(built_in(), u"تل حلب", "SY", true), "Tal Aleppo");
  EXPECT_NE(transliterate(built_in(), u"سمير حلب", "SY"), "Samir Aleppo") << "of a person";
}

} // namespace
} // namespace tanqih
