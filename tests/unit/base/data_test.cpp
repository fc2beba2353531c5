// SPDX-License-Identifier: MIT
// Every table of names and words in core/data: its columns, its values, no form twice.
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <unicode/ucurr.h>
#include <unicode/uloc.h>

#include "base/table.hpp"
#include "data.hpp"
#include "tables.hpp"
#include "tanqih/encode.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"

namespace tanqih {
namespace {

using Row = TableRow;
using Words = std::set<std::string_view>;

/// Which column holds what; -1 where a table has no such column.
struct Shape {
  const char* name;
  std::string_view tsv;
  std::size_t least_rows;
  std::size_t least_columns;
  std::size_t most_columns;
  int word = 0;
  int variants = -1;
  int scope = -1; ///< forms must differ within one value of this column only
};

std::vector<Shape> shapes() {
  return {
      {"places", table("places"), 1500, 4, 6, 0, 1},
      {"organisations", table("organisations"), 800, 3, 5, 0, 1},
      {"other_names", table("other_names"), 1500, 3, 4, 0, 1},
      {"given_names", table("given_names"), 2500, 2, 4},
      {"family_names", table("family_names"), 2500, 1, 4, 0, 2},
      {"people", table("people"), 1500, 1, 3, 0, 1},
      {"titles", table("titles"), 400, 2, 3},
      {"organisation_heads", table("organisation_heads"), 50, 2, 2},
      {"place_heads", table("place_heads"), 30, 2, 3},
      {"other_heads", table("other_heads"), 50, 2, 2},
      {"speech_verbs", table("speech_verbs"), 100, 1, 2},
      {"nationalities", table("nationalities"), 150, 3, 3, 0, 1},
      {"nisba_endings", data::nisba_endings, 5, 1, 1},
      {"plain_words", table("plain_words"), 3000, 1, 1},
      {"name_spellings", table("name_spellings"), 3, 2, 2},
      {"report_words", table("report_words"), 20, 2, 2},
      {"shared_places", table("shared_places"), 20, 3, 3, 0, 1},
      {"transliteration", table("transliteration"), 100, 2, 2},
      {"spelling_habits", table("spelling_habits"), 20, 2, 3},
      {"name_particles", table("name_particles"), 20, 2, 2},
      {"calendar", data::calendar, 90, 4, 5, 1, 2, 0},
      {"quantity_words", data::quantity_words, 9, 2, 3, 1, 2, 0},
      {"numerals", data::numerals, 40, 3, 4, 0, 1},
      {"currencies", data::currencies, 40, 3, 5, 0, 1},
      {"units", data::units, 40, 3, 4, 0, 1},
  };
}

std::vector<std::string_view> alternatives(std::string_view field) {
  std::vector<std::string_view> parts;
  while (!field.empty()) {
    const std::size_t bar = field.find('|');
    parts.push_back(field.substr(0, bar));
    field = bar == std::string_view::npos ? std::string_view{} : field.substr(bar + 1);
    if (bar != std::string_view::npos && field.empty())
      parts.emplace_back(); // "a|" has an empty second part
  }
  return parts;
}

/// A column of the row, empty where the row is shorter: the last columns may be left out.
std::string_view column(const Row& row, std::size_t at) {
  return at < row.size() ? row[at] : std::string_view{};
}

std::set<std::string> icu_countries() {
  std::set<std::string> codes;
  for (const char* const* code = uloc_getISOCountries(); *code != nullptr; ++code)
    codes.insert(*code);
  return codes;
}

bool is_currency(std::string_view code) {
  UErrorCode status = U_ZERO_ERROR;
  const std::u16string wide = from_utf8(code);
  return code.size() == 3 && ucurr_isAvailable(wide.c_str(), U_DATE_MIN, U_DATE_MAX, &status) &&
         U_SUCCESS(status);
}

class Tables : public testing::TestWithParam<Shape> {};

TEST_P(Tables, HaveTheirColumns) {
  const Shape shape = GetParam();
  std::size_t rows = 0;
  for (const Row& row : table_rows(shape.tsv)) {
    ++rows;
    EXPECT_GE(row.size(), shape.least_columns) << row[0];
    EXPECT_LE(row.size(), shape.most_columns) << row[0];
  }
  EXPECT_GE(rows, shape.least_rows);
}

TEST_P(Tables, SayWhatTheyHold) {
  // Of the file: the heads are not compiled in.
  std::ifstream file(std::string(TANQIH_DATA "/") + GetParam().name + ".tsv");
  const std::string tsv(std::istreambuf_iterator<char>(file), {});
  EXPECT_TRUE(tsv.starts_with("# ")) << "a table begins with what it holds";
  EXPECT_NE(tsv.find("# Facts"), std::string::npos) << "and where it comes from";
}

TEST_P(Tables, HoldNoEmptyAndNoUntrimmedForm) {
  const Shape shape = GetParam();
  for (const Row& row : table_rows(shape.tsv)) {
    auto forms =
        alternatives(shape.variants < 0 ? std::string_view{}
                                        : column(row, static_cast<std::size_t>(shape.variants)));
    forms.push_back(row[static_cast<std::size_t>(shape.word)]);
    for (const std::string_view form : forms) {
      EXPECT_FALSE(form.empty()) << row[0];
      EXPECT_FALSE(form.starts_with(' ') || form.ends_with(' ')) << form;
      EXPECT_EQ(form.find("  "), std::string_view::npos) << form;
      EXPECT_EQ(form.find('?'), std::string_view::npos) << form;
    }
  }
}

TEST_P(Tables, HoldNoFormTwice) {
  const Shape shape = GetParam();
  std::map<std::u16string, std::string_view> seen;
  for (const Row& row : table_rows(shape.tsv)) {
    auto forms =
        alternatives(shape.variants < 0 ? std::string_view{}
                                        : column(row, static_cast<std::size_t>(shape.variants)));
    forms.push_back(row[static_cast<std::size_t>(shape.word)]);
    for (const std::string_view form : forms) {
      std::u16string key = from_utf8(form);
      if (key.size() > 1) // one sign is known as it is: ﷼ beside ريال
        key = fold(key);
      if (shape.scope >= 0)
        key += u'\t' + from_utf8(row[static_cast<std::size_t>(shape.scope)]);
      const auto [at, added] = seen.emplace(key, form);
      EXPECT_TRUE(added) << form << " and " << at->second << " fold to one spelling";
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Data, Tables, testing::ValuesIn(shapes()),
                         [](const auto& info) { return std::string(info.param.name); });

/// Every value of a column is one of the known ones.
void expect_values(std::string_view tsv, std::size_t at, const Words& known) {
  for (const Row& row : table_rows(tsv))
    EXPECT_TRUE(known.contains(column(row, at))) << row[0] << ": " << column(row, at);
}

TEST(DataValues, AreKnown) {
  expect_values(table("places"), 3,
                {"city", "region", "country", "sea", "river", "island", "mountain", "site"});
  expect_values(table("places"), 4, {"", "ambiguous"});
  expect_values(table("organisations"), 2,
                {"party", "movement", "agency", "body", "company", "club", "army", "media", "bank",
                 "university"});
  expect_values(table("organisations"), 3, {"", "ambiguous"});
  expect_values(table("other_names"), 2,
                {"event", "tournament", "award", "era", "work", "product", "weapon", "term",
                 "language", "religion"});
  expect_values(table("other_names"), 3, {"", "ambiguous"});
  expect_values(table("other_heads"), 1, {"in_name", "before_name"});
  expect_values(table("given_names"), 1, {"m", "f", "-"});
  expect_values(table("given_names"), 2, {"", "common_word"});
  expect_values(table("family_names"), 1, {"", "common_word"});
  expect_values(table("titles"), 1, {"office", "honorific", "profession"});
  expect_values(table("titles"), 2, {"", "king", "prince"});
  expect_values(table("organisation_heads"), 1, {"specific", "institution", "generic"});
  expect_values(table("place_heads"), 1, {"in_name", "before_name", "cue"});
  expect_values(table("place_heads"), 2, {"", "there"});
  expect_values(table("report_words"), 1,
                {"particle",   "verb",     "source", "aside",      "same",   "circumstance",
                 "complement", "from",     "relay",  "impersonal", "matter", "document",
                 "clause",     "relative", "topic",  "voice",      "copula", "naming",
                 "auxiliary",  "teller",   "told",   "meanwhile"});
  expect_values(table("name_particles"), 1, {"opener", "kunya", "particle", "namesake"});
  expect_values(data::calendar, 0,
                {"month_gregorian", "month_levant", "month_hijri", "month_maghreb", "weekday",
                 "relative",        "ordinal",      "part_of_day", "hijri_mark",    "ce_mark",
                 "span_word",       "span_dual",    "span_plural", "decade",        "season",
                 "part_of_year",    "direction",    "this",        "zone",          "century_name",
                 "year_word",       "month_word",   "day_word",    "clock_word",    "date_of",
                 "same_day",        "age",          "month_lead",  "year_lead",     "moment",
                 "span_lead",       "not_date",     "after"});
  expect_values(data::calendar, 4, {"", "ambiguous"});
  expect_values(data::quantity_words, 0,
                {"and", "range", "range_of_two", "except", "fraction_mark", "article",
                 "approximately", "label", "bearer", "decimal", "telephone", "counted",
                 "uncounted"});
  expect_values(data::numerals, 3, {"", "plural", "part", "accusative"});
}

TEST(DataValues, AHomographFoldsToAName) {
  std::set<std::u16string> names;
  for (const std::string_view tsv :
       {table("given_names"), table("family_names"), table("name_particles")})
    for (const Row& row : table_rows(tsv))
      names.insert(fold(from_utf8(row[0])));
  std::size_t rows = 0;
  for (const Row& row : table_rows(table("homographs"))) {
    ++rows;
    std::u16string word = fold(from_utf8(row[0]));
    const bool without_proclitic = word.size() > 2 && names.contains(word.substr(1)); // فإن: ف + آن
    EXPECT_TRUE(names.contains(word) || without_proclitic) << row[0];
  }
  EXPECT_GE(rows, 10U);
}

TEST(DataValues, CountriesAreIcuRegions) {
  const std::set<std::string> known = icu_countries();
  ASSERT_GT(known.size(), 200U);
  for (const auto& [tsv, code_at] : {std::pair{table("places"), std::size_t{2}},
                                     std::pair{table("nationalities"), std::size_t{2}}})
    for (const Row& row : table_rows(tsv)) {
      const std::string code(column(row, code_at));
      // XK is in the user-assigned range: ICU has its name, not an ISO code.
      EXPECT_TRUE(code == "-" || code == "XK" || known.contains(code)) << row[0] << ": " << code;
    }
}

TEST(DataValues, ACountryHasItsCodeOnce) {
  std::map<std::string_view, std::string_view> seen;
  for (const Row& row : table_rows(table("places")))
    if (column(row, 3) == "country" && column(row, 4).empty()) {
      EXPECT_NE(column(row, 2), "-") << row[0];
      const auto [at, added] = seen.emplace(column(row, 2), row[0]);
      EXPECT_TRUE(added) << row[0] << " and " << at->second;
    }
  EXPECT_GT(seen.size(), 180U);
}

TEST(DataValues, CurrenciesAreIcuCurrencies) {
  for (const Row& row : table_rows(data::currencies)) {
    const std::string_view unit = column(row, 2);
    const std::string_view code = unit.substr(0, unit.find('/'));
    EXPECT_TRUE(code.size() == unit.size() || unit.ends_with("/100") || unit.ends_with("/1000"))
        << row[0] << ": " << unit;
    for (const std::string_view one : alternatives(code))
      EXPECT_TRUE(one == "-" || is_currency(one)) << row[0] << ": " << code;
    const auto adjectives = alternatives(column(row, 3));
    EXPECT_TRUE(code != "-" || !adjectives.empty()) << row[0] << " can mean no currency";
    for (const std::string_view adjective : adjectives) {
      const std::size_t equals = adjective.find('=');
      ASSERT_NE(equals, std::string_view::npos) << adjective;
      EXPECT_GT(equals, 0U) << adjective;
      EXPECT_TRUE(is_currency(adjective.substr(equals + 1))) << adjective;
    }
  }
}

/// A decimal integer with an optional minus sign, nothing else.
std::optional<long long> whole(std::string_view digits) {
  const std::string text(digits);
  char* end = nullptr;
  const long long value = std::strtoll(text.c_str(), &end, 10);
  if (text.empty() || *end != '\0')
    return std::nullopt;
  return value;
}

TEST(DataValues, CalendarValuesAreInRange) {
  const std::map<std::string_view, std::pair<long long, long long>> ranges = {
      {"month_gregorian", {1, 12}}, {"month_levant", {1, 12}}, {"month_hijri", {1, 12}},
      {"month_maghreb", {1, 12}},   {"weekday", {1, 7}},       {"relative", {-7, 7}},
      {"ordinal", {1, 31}},         {"hijri_mark", {1, 1}},    {"ce_mark", {-1, 1}},
      {"decade", {20, 90}},         {"season", {21, 24}},      {"part_of_year", {33, 40}},
      {"direction", {-1, 1}}};
  const Words spans = {"D", "W", "M", "Y", "10Y", "100Y", "h", "min", "s"};
  std::map<std::string_view, std::set<long long>> values;
  for (const Row& row : table_rows(data::calendar)) {
    const std::string_view kind = row[0];
    const std::string_view value = row[3];
    if (const auto range = ranges.find(kind); range != ranges.end()) {
      const auto number = whole(value);
      ASSERT_TRUE(number) << row[1] << ": " << value;
      EXPECT_GE(*number, range->second.first) << row[1];
      EXPECT_LE(*number, range->second.second) << row[1];
      values[kind].insert(*number);
    } else if (kind.starts_with("span_") && kind != "span_lead") {
      EXPECT_TRUE(spans.contains(value)) << row[1] << ": " << value;
    } else if (kind == "part_of_day" || kind == "moment") {
      EXPECT_EQ(value.size(), 5U) << row[1] << " is near an hour HH:MM";
      EXPECT_EQ(value.find(':'), 2U) << row[1];
    }
  }
  for (const auto kind : {"month_gregorian", "month_levant", "month_hijri"})
    EXPECT_EQ(values[kind].size(), 12U) << kind;
  EXPECT_EQ(values["weekday"].size(), 7U);
  EXPECT_EQ(values["ordinal"].size(), 31U);
}

TEST(DataValues, NumeralsAreNumbers) {
  std::set<long long> values;
  for (const Row& row : table_rows(data::numerals)) {
    const std::size_t bar = row[2].find('/');
    const auto numerator = whole(row[2].substr(0, bar));
    ASSERT_TRUE(numerator) << row[0] << ": " << row[2];
    EXPECT_GE(*numerator, 0) << row[0];
    if (bar == std::string_view::npos) {
      values.insert(*numerator);
    } else {
      const auto denominator = whole(row[2].substr(bar + 1));
      ASSERT_TRUE(denominator) << row[0] << ": " << row[2];
      EXPECT_GT(*denominator, *numerator) << row[0];
    }
  }
  for (long long value = 0; value < 20; ++value)
    EXPECT_TRUE(values.contains(value)) << value;
  for (long long value = 20; value < 100; value += 10)
    EXPECT_TRUE(values.contains(value)) << value;
  for (long long value = 100; value < 1000; value += 100)
    EXPECT_TRUE(values.contains(value)) << value;
}

struct Fact {
  std::string_view tsv;
  const char* form; ///< the name or a variant
  std::size_t column;
  const char* value;
};

std::string_view looked_up(const Fact& fact, std::size_t word, std::size_t variants) {
  for (const Row& row : table_rows(fact.tsv)) {
    if (row[word] == fact.form)
      return column(row, fact.column);
    for (const std::string_view variant : alternatives(column(row, variants)))
      if (variant == fact.form)
        return column(row, fact.column);
  }
  return "(absent)";
}

TEST(DataFacts, Hold) {
  for (const Fact& fact : {
           Fact{table("places"), "أميركا", 2, "US"},
           Fact{table("places"), "معبر رفح", 3, "site"},
           Fact{table("places"), "لوس أنجليس", 3, "city"},
           Fact{table("places"), "الشرق الأوسط", 2, "-"},
           Fact{table("places"), "جدة", 2, "SA"},
           Fact{table("places"), "مانيلا", 2, "PH"},
           Fact{table("organisations"), "حماس", 2, "movement"},
           Fact{table("organisations"), "حماس", 3, ""},
           Fact{table("organisations"), "فتح", 3, "ambiguous"},
           Fact{table("organisations"), "رويترز", 2, "media"},
           Fact{table("other_names"), "حرب تشرين", 2, "event"},
           Fact{table("other_names"), "كوب 28", 2, "event"},
           Fact{table("other_names"), "الليغا", 2, "tournament"},
           Fact{table("other_names"), "آيفون", 3, ""},
           Fact{table("other_names"), "اليورانيوم", 2, "term"},
           Fact{table("nationalities"), "أميركي", 2, "US"},
           Fact{table("nationalities"), "كوري شمالي", 2, "KP"},
           Fact{data::numerals, "ثلاثمئة", 2, "300"},
           Fact{data::numerals, "نصف", 2, "1/2"},
           Fact{data::currencies, "دولارات", 2, "USD"},
           Fact{data::currencies, "جنيهات", 2, "-"},
           Fact{data::currencies, "₪", 2, "ILS"},
           Fact{data::units, "كم", 2, "km"},
       })
    EXPECT_EQ(looked_up(fact, 0, 1), fact.value) << fact.form;
  for (const Fact& fact : {
           Fact{data::calendar, "تشرين الأول", 3, "10"},
           Fact{data::calendar, "الحادي والعشرين", 3, "21"},
           Fact{data::calendar, "الاثنين", 3, "1"},
           Fact{data::calendar, "بعد غد", 3, "2"},
       })
    EXPECT_EQ(looked_up(fact, 1, 2), fact.value) << fact.form;
}

TEST(Data, TheLettersOfArabicAreAllCounted) {
  const Letters letters = load_letters(data::letters).value();
  unsigned shares = 0;
  for (char16_t unit = u'ء'; unit <= u'ي'; ++unit) {
    const bool is_letter = unit <= u'غ' || unit >= u'ف';
    EXPECT_EQ(letters.of(unit).share > 0, is_letter && unit != u'ـ') << std::hex << int{unit};
    shares += letters.of(unit).share;
  }
  EXPECT_NEAR(shares, 10'000, 20);
  for (const Letter& letter : letters.letters) {
    EXPECT_EQ(letter.inside == 0, letter.at_end == 0);
    EXPECT_TRUE(letter.inside == 0 || letters.of(letter.inside).share > 0);
    EXPECT_FALSE(letter.foreign && letter.inside != 0);
  }
  EXPECT_FALSE(load_letters("in_arabic\tک\tك").ok());
  EXPECT_FALSE(load_letters("consonant\tب").ok());
  EXPECT_FALSE(load_letters("arabic\tبب\t1").ok());
}

} // namespace
} // namespace tanqih
