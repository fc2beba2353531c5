// SPDX-License-Identifier: MIT
#include "entities/latin_names.hpp"

#include <map>
#include <string>

#include <gtest/gtest.h>

#include "data.hpp"
#include "text/fold.hpp"

namespace tanqih {
namespace {

/// Tables of few rows; the others are empty.
Result<LatinNames> load(const std::map<std::string_view, std::string_view>& tables) {
  return load_latin_names([&](std::string_view name) -> std::optional<std::string_view> {
    const auto at = tables.find(name);
    return at == tables.end() ? std::string_view{} : at->second;
  });
}

std::string_view at(const LatinForms& forms, std::u16string_view name) {
  const std::string_view* const found = forms.find(fold(name));
  return found == nullptr ? std::string_view{} : *found;
}

TEST(LatinNames, AShortFormIsTheEndOfTheFullName) {
  const LatinNames names =
      load({{"people", "سامي أبو نجم\tأبو نجم|سامي ابو نجم|الأخ سامي أبو نجم\tSami Abu Najm\n"
                       "بدر بن علي\tالعلي\tBadr bin Ali\n"
                       "رمزي نادر\tنادر\n"}})
          .value();
  EXPECT_EQ(at(names.people, u"سامي أبو نجم"), "Sami Abu Najm");
  EXPECT_EQ(at(names.people, u"أبو نجم"), "Abu Najm");
  EXPECT_EQ(at(names.people, u"سامي ابو نجم"), "Sami Abu Najm");
  EXPECT_EQ(at(names.people, u"الأخ سامي أبو نجم"), "") << "longer than the name";
  EXPECT_EQ(at(names.people, u"العلي"), "") << "not the end of the name as it is written";
  EXPECT_EQ(at(names.people, u"رمزي نادر"), "") << "its row has no Latin letters";
  EXPECT_EQ(at(names.words, u"بدر"), "Badr") << "the words of a name are known by it";
}

TEST(LatinNames, AVariantIsTheSamePlaceOrOrganisation) {
  const LatinNames names = load({{"places", "تل نور\tتلة نور\tSY\tcity\t\tTal Nour\n"},
                                 {"organisations", "هيئة النور\tالنور\tagency\t\tNour Agency\n"}})
                               .value();
  EXPECT_EQ(at(names.places, u"تلة نور"), "Tal Nour");
  EXPECT_EQ(at(names.organisations, u"النور"), "Nour Agency");
}

TEST(LatinNames, SpellingsByCountry) {
  constexpr std::string_view field = "Ashraf|DZ,MA,TN:Achraf|IR:Ashraf'";
  for (const auto& [country, latin] : {std::pair{"", "Ashraf"},
                                       {"MA", "Achraf"},
                                       {"DZ", "Achraf"},
                                       {"IR", "Ashraf'"},
                                       {"FR", "Ashraf"}})
    EXPECT_EQ(spelling_of(field, country), latin) << country;
  EXPECT_EQ(spelling_of("Adam", "AD"), "Adam") << "no list of countries";
}

TEST(LatinNames, AWrongTableIsAnError) {
  EXPECT_TRUE(load({}).ok());
  EXPECT_FALSE(load_latin_names([](std::string_view) { return std::nullopt; }).ok());
  for (const auto& [table, row] : {std::pair{"transliteration", "ب\n"},
                                   {"transliteration", "\tb\n"},
                                   {"spelling_habits", "MA\tfrench\n"},
                                   {"spelling_rules", "arab\tب\n"},
                                   {"spelling_rules", "french\tب\tb\n"}}) {
    const auto names = load({{table, row}});
    ASSERT_FALSE(names.ok()) << table << ": " << row;
    EXPECT_EQ(names.error().code, ErrorCode::damaged_data);
    EXPECT_NE(names.error().message.find(table), std::string::npos) << names.error().message;
  }
}

} // namespace
} // namespace tanqih
