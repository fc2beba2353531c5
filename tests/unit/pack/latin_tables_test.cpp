// SPDX-License-Identifier: MIT
#include "latin_tables.hpp"

#include <map>
#include <optional>
#include <string>

#include <gtest/gtest.h>

#include "text/fold.hpp"

namespace tanqih::pack {
namespace {

/// Tables of few rows; the others are empty.
Result<LatinTables> load(const std::map<std::string_view, std::string_view>& tables) {
  return load_latin_tables([&](std::string_view name) -> std::optional<std::string_view> {
    const auto at = tables.find(name);
    return at == tables.end() ? std::string_view{} : at->second;
  });
}

std::string_view at(const LatinTables& tables, LatinList list, std::u16string_view name) {
  const LatinTable& table = tables.at(static_cast<std::size_t>(list));
  const auto found = table.find(fold(name));
  return found == table.end() ? std::string_view{} : found->second;
}

TEST(LatinTables, AShortFormIsTheEndOfTheFullName) {
  const LatinTables names =
      load({{"people", "سامي أبو نجم\tأبو نجم|سامي ابو نجم|الأخ سامي أبو نجم\tSami Abu Najm\n"
                       "بدر بن علي\tالعلي\tBadr bin Ali\n"
                       "رمزي نادر\tنادر\n"}})
          .value();
  EXPECT_EQ(at(names, LatinList::people, u"سامي أبو نجم"), "Sami Abu Najm");
  EXPECT_EQ(at(names, LatinList::people, u"أبو نجم"), "Abu Najm");
  EXPECT_EQ(at(names, LatinList::people, u"سامي ابو نجم"), "Sami Abu Najm");
  EXPECT_EQ(at(names, LatinList::people, u"الأخ سامي أبو نجم"), "") << "longer than the name";
  EXPECT_EQ(at(names, LatinList::people, u"العلي"), "")
      << "not the end of the name as it is written";
  EXPECT_EQ(at(names, LatinList::people, u"رمزي نادر"), "") << "its row has no Latin letters";
  EXPECT_EQ(at(names, LatinList::words, u"بدر"), "Badr") << "the words of a name are known by it";
}

TEST(LatinTables, AVariantIsTheSamePlaceOrOrganisation) {
  const LatinTables names = load({{"places", "تل نور\tتلة نور\tSY\tcity\t\tTal Nour\n"},
                                  {"organisations", "هيئة النور\tالنور\tagency\t\tNour Agency\n"}})
                                .value();
  EXPECT_EQ(at(names, LatinList::places, u"تلة نور"), "Tal Nour");
  EXPECT_EQ(at(names, LatinList::organisations, u"النور"), "Nour Agency");
}

TEST(LatinTables, AWrongTableIsAnError) {
  EXPECT_TRUE(load({}).ok());
  EXPECT_FALSE(load_latin_tables([](std::string_view) { return std::nullopt; }).ok());
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
} // namespace tanqih::pack
