// SPDX-License-Identifier: MIT
#include "lexicon_tables.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>

#include <unicode/locid.h>

#include "base/table.hpp"
#include "lexicon/nisba_forms.hpp"
#include "lexicon/phrase_filler.hpp"
#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih::pack {

namespace {

using Row = TableRow;

/// The place of `word` among `words`.
template <class Value, std::size_t n>
std::optional<Value> find_value(const std::array<std::string_view, n>& words,
                                const std::array<Value, n>& values, std::string_view word) {
  const auto at = std::find(words.begin(), words.end(), word);
  if (at == words.end())
    return std::nullopt;
  return values.at(static_cast<std::size_t>(at - words.begin()));
}

std::optional<PlaceKind> place_kind(std::string_view word) {
  using enum PlaceKind;
  using namespace std::string_view_literals;
  return find_value(std::array{"city"sv, "region"sv, "country"sv, "sea"sv, "river"sv, "island"sv,
                               "mountain"sv, "site"sv},
                    std::array{city, region, country, sea, river, island, mountain, site}, word);
}

std::optional<OrganisationKind> organisation_kind(std::string_view word) {
  using enum OrganisationKind;
  using namespace std::string_view_literals;
  return find_value(
      std::array{"party"sv, "movement"sv, "agency"sv, "body"sv, "company"sv, "club"sv, "army"sv,
                 "media"sv, "bank"sv, "university"sv},
      std::array{party, movement, agency, body, company, club, army, media, bank, university},
      word);
}

/// What a kind of other_names is; 0: no kind.
LexicalClasses class_of_other(std::string_view kind) {
  for (const std::string_view marked :
       {"event", "tournament", "award", "era", "work", "product", "weapon"})
    if (kind == marked)
      return is_other_name;
  for (const std::string_view weighed : {"term", "language", "religion"})
    if (kind == weighed)
      return is_term;
  return 0;
}

CountryCode code_of(std::string_view field) {
  if (field.size() != 2)
    return {};
  return {{field[0], field[1]}};
}

class Loader;

/// Reads a row of a table; false: a column is unknown.
using ReadRow = bool (Loader::*)(const Row&);

/// What a word of a table's second column makes of the form in its first; "" is any word or none.
struct ClassColumn {
  std::string_view word;
  LexicalClasses classes = 0;
};

/// What a column says: the classes of the first that has the word; 0: none has it.
LexicalClasses class_named(std::span<const ClassColumn> columns, std::string_view word) {
  for (const auto& [known, classes] : columns)
    if (classes != 0 && (known.empty() || known == word))
      return classes;
  return 0;
}

/// A table of core/data: its rows are read by their class, by a function, or by both.
struct LexiconTable {
  std::string_view name; ///< "places": places.tsv
  std::size_t columns;   ///< that a row has at least
  ReadRow read = nullptr;
  std::array<ClassColumn, 3> classes{};
};

struct ReportPartWord {
  std::string_view word; ///< in the second column of report_words
  ReportPart part{};
};
constexpr ReportPartWord report_parts[] = {
    {"aside", ReportPart::aside},
    {"same", ReportPart::same},
    {"circumstance", ReportPart::circumstance},
    {"complement", ReportPart::complement},
    {"from", ReportPart::from},
    {"relay", ReportPart::relay},
    {"impersonal", ReportPart::impersonal},
    {"matter", ReportPart::matter},
    {"document", ReportPart::document},
    {"clause", ReportPart::clause},
    {"relative", ReportPart::relative},
    {"topic", ReportPart::topic},
    {"copula", ReportPart::copula},
    {"voice", ReportPart::voice},
    {"naming", ReportPart::naming},
    {"auxiliary", ReportPart::auxiliary},
    {"teller", ReportPart::teller},
    {"told", ReportPart::told},
    {"meanwhile", ReportPart::meanwhile},
};

class Loader {
public:
  /// With room for about as many as the tables have: nothing grows while they are read.
  Loader() {
    constexpr std::size_t words = 20'000;
    constexpr std::size_t phrases = 15'000;
    lexicon_.phrases = PhraseTrie(words, phrases);
    lexicon_.entries.reserve(words + phrases);
  }

  /// Wrong rows and tables that are not there are told by error().
  void load(const LexiconTable& table, const TableSource& source) {
    if (error_)
      return;
    const std::optional<std::string_view> tsv = source(table.name);
    if (!tsv)
      return fail(table, "there is no such table");
    row_ = 0;
    for (const Row& row : table_rows(*tsv)) {
      ++row_;
      if (row.size() < table.columns || row[0].empty() ||
          !(table.classes.front().classes == 0 || add_by_class(table, row)) ||
          !(table.read == nullptr || (this->*table.read)(row)))
        return fail(table, "a column is missing or unknown; near: " + std::string(row.front()));
    }
  }

  /// After the places: what places.tsv says of a name goes before what ICU says.
  void add_countries() {
    const icu::Locale arabic("ar");
    for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
      icu::UnicodeString name;
      icu::Locale("", *code).getDisplayCountry(arabic, name);
      const std::u16string_view text(name.getBuffer(), static_cast<std::size_t>(name.length()));
      if (text.empty() || text.size() == 2) // no name: the code comes back
        continue;
      const LexicalEntry& known = add_folded(with_spaces(words_of(text)));
      if (known.place == 0) {
        ++places_;
        name_place(to_utf8(text), is_place, code_of(*code), PlaceKind::country);
      }
    }
  }

  [[nodiscard]] const std::optional<Error>& error() const { return error_; }
  [[nodiscard]] Lexicon take() && {
    std::sort(lexicon_.shared_places.begin(), lexicon_.shared_places.end(),
              [](const SharedPlace& a, const SharedPlace& b) { return a.name < b.name; });
    return std::move(lexicon_);
  }

  bool given_name(const Row& row) {
    LexicalEntry& entry = add(row[0]);
    entry.classes |= column(row, 2).empty() ? is_given_name : is_common_given_name;
    entry.feminine = row[1] == "f";
    return true;
  }

  bool family_name(const Row& row) {
    const LexicalClasses what = column(row, 1).empty() ? is_family_name : is_common_family_name;
    add(row[0]).classes |= what;
    each_variant(column(row, 2), [&](std::string_view form) { add(form).classes |= what; });
    return true;
  }

  bool person(const Row& row) {
    const auto name = [&](std::string_view form, LexicalClasses what) {
      LexicalEntry& entry = add(form);
      entry.classes |= what;
      if (entry.person == 0)
        entry.person = row_;
    };
    name(row[0], is_person);
    each_variant(column(row, 1), [&](std::string_view form) { name(form, is_known_as); });
    return true;
  }

  bool place(const Row& row) {
    const auto kind = place_kind(row[3]);
    ++places_;
    const LexicalClasses what = column(row, 4).empty() ? is_place : is_common_place;
    const auto name = [&](std::string_view form) {
      name_place(form, what, code_of(row[2]), kind.value_or(PlaceKind::none));
    };
    name(row[0]);
    each_variant(row[1], name);
    return kind.has_value();
  }

  bool organisation(const Row& row) {
    const auto kind = organisation_kind(row[2]);
    const LexicalClasses what =
        (column(row, 3).empty() ? is_organisation : is_common_organisation) |
        (kind == OrganisationKind::club ? is_club : LexicalClasses{});
    const auto name = [&](std::string_view form) {
      LexicalEntry& entry = add(form);
      if (entry.organisation != 0)
        return;
      entry.classes |= what;
      entry.organisation = row_;
      entry.organisation_kind = kind.value_or(OrganisationKind::none);
    };
    name(row[0]);
    each_variant(row[1], name);
    return kind.has_value();
  }

  bool other_name(const Row& row) {
    const LexicalClasses kind = class_of_other(row[2]);
    const LexicalClasses what = column(row, 3).empty() ? kind : is_common_other_name;
    const auto name = [&](std::string_view form) {
      LexicalEntry& entry = add(form);
      entry.classes |= what;
      entry.other = row_;
    };
    name(row[0]);
    each_variant(row[1], name);
    return kind != 0;
  }

  bool other_head(const Row& row) {
    LexicalEntry& entry = add(row[0]);
    entry.classes |= is_other_head;
    entry.names_alone = row[1] == "before_name";
    return entry.names_alone || row[1] == "in_name";
  }

  bool where_it_lies(const Row& row) {
    const std::string_view where = column(row, 2);
    LexicalEntry& entry = add(row[0]);
    entry.lies_there = where == "there";
    return where.empty() || entry.lies_there;
  }

  bool nisba_ending(const Row& row) {
    nisba_endings_.push_back(fold(from_utf8(row[0])));
    return true;
  }

  bool nationality(const Row& row) {
    const auto name = [&](std::string_view form) {
      each_nisba_form(with_spaces(words_of(from_utf8(form))), nisba_endings_,
                      [&](std::u16string_view nisba) { add_nisba(nisba, code_of(row[2])); });
    };
    name(row[0]);
    each_variant(row[1], name);
    return row[2] == "-" || row[2].size() == 2;
  }

  bool speech_verb(const Row& row) {
    // قال إن, أشار إلى أن; not أثنى على.
    const std::string_view particle = column(row, 1);
    LexicalEntry& entry = add(row[0]);
    entry.classes |= is_speech_verb;
    if (particle.ends_with("أن") || particle.ends_with("إن"))
      entry.classes |= is_reporting_verb;
    else if (!particle.empty())
      entry.report_part = ReportPart::speech;
    return true;
  }

  bool report_word(const Row& row) {
    LexicalEntry& entry = add(row[0]);
    for (const auto& [word, part] : report_parts)
      if (row[1] == word) {
        entry.report_part = part;
        if (part == ReportPart::told)
          entry.classes |= is_attribution;
        return true;
      }
    static constexpr ClassColumn columns[] = {
        {"verb", is_reporting_verb}, {"particle", is_report_particle}, {"source", is_attribution}};
    const LexicalClasses what = class_named(columns, row[1]);
    entry.classes |= what;
    return what != 0;
  }

  bool rank(const Row& row) {
    const std::string_view rank = column(row, 2);
    if (!rank.empty())
      lexicon_.ranks.emplace_back(fold(from_utf8(row[0])), rank);
    return true;
  }

  bool name_particle(const Row& row) {
    if (row[1] == "namesake") {
      lexicon_.namesake_words.push_back(fold(from_utf8(row[0])));
      return true;
    }
    static constexpr ClassColumn columns[] = {{"opener", is_name_opener},
                                              {"kunya", is_name_opener | is_kunya_opener},
                                              {"particle", is_family_particle}};
    const LexicalClasses what = class_named(columns, row[1]);
    add(row[0]).classes |= what;
    return what != 0;
  }

  bool homograph(const Row& row) {
    lexicon_.homographs.push_back(from_utf8(row[0]));
    return true;
  }

  bool shared_place(const Row& row) {
    std::vector<CountryCode> countries;
    bool known = true;
    each_variant(row[2], [&](std::string_view code) {
      known = known && (code == "-" || code.size() == 2);
      if (code != "-")
        countries.push_back(code_of(code));
    });
    const auto name = [&](std::string_view form) {
      lexicon_.shared_places.push_back({fold(from_utf8(form)), countries});
    };
    name(row[0]);
    each_variant(row[1], name);
    return known;
  }

  bool name_spelling(const Row& row) {
    const std::u16string form = from_utf8(row[0]);
    const std::u16string read_as = from_utf8(row[1]);
    if (form.size() == 1 && read_as.size() == 1)
      lexicon_.letter_readings.emplace_back(form[0], read_as[0]);
    else if (form.size() > 1 && read_as.size() > 1)
      lexicon_.word_readings.emplace_back(fold(form), fold(read_as));
    else
      return false;
    return true;
  }

private:
  void fail(const LexiconTable& table, const std::string& why) {
    error_ = Error{ErrorCode::damaged_data, std::string(table.name) + ".tsv: " + why};
  }

  bool add_by_class(const LexiconTable& table, const Row& row) {
    const LexicalClasses what = class_named(table.classes, column(row, 1));
    if (what != 0)
      add(row[0]).classes |= what;
    return what != 0;
  }

  LexicalEntry& add(std::string_view form) { return entry(filler_.add(lexicon_.phrases, form)); }
  LexicalEntry& add_folded(std::u16string_view words) {
    return entry(PhraseFiller::add_folded(lexicon_.phrases, words));
  }
  LexicalEntry& entry(PhraseTrie::Node node) {
    lexicon_.entries.resize(lexicon_.phrases.size());
    return lexicon_.entries[node];
  }

  /// The first row that names a form has it: its place is not the second row's.
  void name_place(std::string_view form, LexicalClasses what, CountryCode country, PlaceKind kind) {
    LexicalEntry& entry = add(form);
    if (entry.place != 0)
      return;
    entry.classes |= what;
    entry.place = places_;
    entry.place_kind = kind;
    entry.country = country;
  }

  void add_nisba(std::u16string_view form, CountryCode code) {
    LexicalEntry& entry = add_folded(form);
    entry.classes |= is_nisba;
    if (entry.nationality.empty())
      entry.nationality = code;
  }

  Lexicon lexicon_;
  std::optional<Error> error_;
  std::uint16_t row_ = 0;    ///< of the table that is read, from 1
  std::uint16_t places_ = 0; ///< rows of places.tsv, then ICU's countries
  std::vector<std::u16string> nisba_endings_ = {u""};
  PhraseFiller filler_;
};

/// All tables, in the order in which they are read. A new one is a row here: its name, the columns
/// that a row has at least, and what reads a row, the classes that its second column names, or
/// both.
constexpr LexiconTable tables[] = {
    {"given_names", 2, &Loader::given_name},
    {"family_names", 1, &Loader::family_name},
    {"people", 1, &Loader::person},
    {"places", 4, &Loader::place},
    {"organisations", 3, &Loader::organisation},
    {"other_names", 3, &Loader::other_name},
    {"nisba_endings", 1, &Loader::nisba_ending},
    {"nationalities", 3, &Loader::nationality},
    {"titles",
     2,
     &Loader::rank,
     {{{"office", is_office}, {"honorific", is_honorific}, {"profession", is_profession}}}},
    {"organisation_heads",
     2,
     nullptr,
     {{{"specific", is_organisation_head},
       {"institution", is_organisation_head | is_institution},
       {"generic", is_generic_head}}}},
    {"place_heads",
     2,
     &Loader::where_it_lies,
     {{{"in_name", is_place_head}, {"before_name", is_place_word}, {"cue", is_place_cue}}}},
    {"other_heads", 2, &Loader::other_head},
    {"name_particles", 2, &Loader::name_particle},
    {"speech_verbs", 1, &Loader::speech_verb},
    {"report_words", 2, &Loader::report_word},
    {"plain_words", 1, nullptr, {{{"", is_plain_word}}}},
    {"topic_words", 2, nullptr, {{{"sport", is_sport_word}}}},
    {"homographs", 1, &Loader::homograph},
    {"shared_places", 3, &Loader::shared_place},
    {"name_spellings", 2, &Loader::name_spelling},
};

} // namespace

Result<Lexicon> load_lexicon(const TableSource& source) {
  Loader loader;
  for (const LexiconTable& table : tables)
    loader.load(table, source);
  loader.add_countries();
  if (loader.error())
    return *loader.error();
  return std::move(loader).take();
}

} // namespace tanqih::pack
