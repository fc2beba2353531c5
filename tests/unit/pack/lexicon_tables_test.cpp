// SPDX-License-Identifier: MIT
// What a wrong table of names is told by while building.
#include "lexicon_tables.hpp"

#include <gtest/gtest.h>

namespace tanqih::pack {
namespace {

/// With one table of this text and the others empty.
Result<Lexicon> load(std::string_view table, std::string_view tsv) {
  return load_lexicon(
      [&](std::string_view name) { return name == table ? tsv : std::string_view{}; });
}

struct WrongRow {
  const char* name;
  std::string_view table;
  const char* row;
};

class WrongLexiconRow : public testing::TestWithParam<WrongRow> {};

TEST_P(WrongLexiconRow, IsAnErrorThatNamesTheTable) {
  const auto result = load(GetParam().table, GetParam().row);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, ErrorCode::damaged_data);
  EXPECT_TRUE(result.error().message.starts_with(std::string(GetParam().table) + ".tsv: "))
      << result.error().message;
}

INSTANTIATE_TEST_SUITE_P(
    Tables, WrongLexiconRow,
    testing::Values(WrongRow{"place_unknown_kind", "places", "غزة\t\tPS\tplanet\n"},
                    WrongRow{"place_too_few_columns", "places", "غزة\n"},
                    WrongRow{"place_no_name", "places", "\tغزة\tPS\tcity\n"},
                    WrongRow{"organisation_unknown_kind", "organisations", "حماس\t\tthing\n"},
                    WrongRow{"organisation_too_few_columns", "organisations", "حماس\t\n"},
                    WrongRow{"other_name_unknown_kind", "other_names", "آيفون\t\tthing\n"},
                    WrongRow{"given_name_too_few_columns", "given_names", "محمد\n"},
                    WrongRow{"family_name_empty", "family_names", "\tcommon\n"},
                    WrongRow{"person_no_name", "people", "\tزيلينسكي\n"},
                    WrongRow{"title_unknown_class", "titles", "وزير\tking\n"},
                    WrongRow{"title_no_class", "titles", "وزير\n"},
                    WrongRow{"head_unknown_class", "organisation_heads", "وزارة\tbig\n"},
                    WrongRow{"place_head_unknown_class", "place_heads", "مدينة\tbehind\n"},
                    WrongRow{"other_head_unknown_class", "other_heads", "فيلم\tbehind\n"},
                    WrongRow{"particle_unknown_class", "name_particles", "بن\tmiddle\n"},
                    WrongRow{"report_word_unknown_class", "report_words", "أمس\twhen\n"},
                    WrongRow{"speech_verb_empty", "speech_verbs", "\tإن\n"},
                    WrongRow{"plain_word_empty", "plain_words", "\tx\n"},
                    WrongRow{"shared_place_long_code", "shared_places", "القنيطرة\t\tSY|MAR\n"},
                    WrongRow{"homograph_empty", "homographs", "\tx\n"},
                    WrongRow{"nationality_long_code", "nationalities", "أمريكي\t\tUSA\n"},
                    WrongRow{"nationality_no_code", "nationalities", "أمريكي\t\n"},
                    WrongRow{"ending_empty", "nisba_endings", "\tx\n"},
                    WrongRow{"spelling_two_letters", "name_spellings", "جج\tغ\n"},
                    WrongRow{"second_row", "titles", "وزير\toffice\nالرئيس\tking\n"}),
    [](const auto& info) { return info.param.name; });

TEST(Lexicon, AnErrorQuotesTheRowAndATableMayBeEmpty) {
  EXPECT_EQ(load("titles", "وزير\tking\n").error().message,
            "titles.tsv: a column is missing or unknown; near: وزير");
  EXPECT_TRUE(load("titles", "").ok());
}

TEST(Lexicon, ATableThatIsNotThereIsAnError) {
  const auto result = load_lexicon([](std::string_view name) {
    return name == "titles" ? std::nullopt : std::optional(std::string_view{});
  });
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().message, "titles.tsv: there is no such table");
}

} // namespace
} // namespace tanqih::pack
