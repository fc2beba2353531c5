#include "lexicon/lexicon.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include <unicode/locid.h>

#include "base/table.hpp"
#include "lexicon/nisba_forms.hpp"
#include "lexicon/phrase_filler.hpp"
#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih {

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
std::uint32_t class_of_other(std::string_view kind) {
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

class Loader {
public:
  /// The first wrong row of any table, in words.
  std::optional<std::string> wrong;

  void given_names(std::string_view tsv) {
    rows("given_names", tsv, 2, [&](const Row& row) {
      LexicalEntry& entry = add(row[0]);
      entry.classes |= column(row, 2).empty() ? is_given_name : is_common_given_name;
      entry.feminine = row[1] == "f";
      return true;
    });
  }

  void family_names(std::string_view tsv) {
    rows("family_names", tsv, 1, [&](const Row& row) {
      const std::uint32_t common = column(row, 1).empty() ? is_family_name : is_common_family_name;
      add(row[0]).classes |= common;
      each_variant(column(row, 2), [&](std::string_view form) { add(form).classes |= common; });
      return true;
    });
  }

  void people(std::string_view tsv) {
    std::uint16_t number = 0;
    rows("people", tsv, 1, [&](const Row& row) {
      ++number;
      const auto name = [&](std::string_view form, std::uint32_t what) {
        LexicalEntry& entry = add(form);
        entry.classes |= what;
        if (entry.person == 0)
          entry.person = number;
      };
      name(row[0], is_person);
      each_variant(column(row, 1), [&](std::string_view form) { name(form, is_known_as); });
      return true;
    });
  }

  void name_spellings(std::string_view tsv) {
    rows("name_spellings", tsv, 2, [&](const Row& row) {
      const std::u16string letters = from_utf8(row[0]) + from_utf8(row[1]);
      if (letters.size() != 2)
        return false;
      lexicon_.letter_readings.emplace_back(letters[0], letters[1]);
      return true;
    });
  }

  void places(std::string_view tsv) {
    rows("places", tsv, 4, [&](const Row& row) {
      const auto kind = place_kind(row[3]);
      ++places_;
      const std::uint32_t what = column(row, 4).empty() ? is_place : is_common_place;
      name_place(row[0], what, code_of(row[2]), kind.value_or(PlaceKind::none));
      each_variant(row[1], [&](std::string_view form) {
        name_place(form, what, code_of(row[2]), kind.value_or(PlaceKind::none));
      });
      return kind.has_value();
    });
  }

  /// After `places`: what it says of a name goes before what ICU says.
  void countries() {
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

  void organisations(std::string_view tsv) {
    std::uint16_t number = 0;
    rows("organisations", tsv, 3, [&](const Row& row) {
      const auto kind = organisation_kind(row[2]);
      const std::uint32_t what = column(row, 3).empty() ? is_organisation : is_common_organisation;
      ++number;
      const auto name = [&](std::string_view form) {
        LexicalEntry& entry = add(form);
        if (entry.organisation != 0)
          return;
        entry.classes |= what;
        entry.organisation = number;
        entry.organisation_kind = kind.value_or(OrganisationKind::none);
      };
      name(row[0]);
      each_variant(row[1], name);
      return kind.has_value();
    });
  }

  void other_names(std::string_view tsv) {
    std::uint16_t number = 0;
    rows("other_names", tsv, 3, [&](const Row& row) {
      const std::uint32_t kind = class_of_other(row[2]);
      const std::uint32_t what = column(row, 3).empty() ? kind : is_common_other_name;
      ++number;
      const auto name = [&](std::string_view form) {
        LexicalEntry& entry = add(form);
        entry.classes |= what;
        entry.other = number;
      };
      name(row[0]);
      each_variant(row[1], name);
      return kind != 0;
    });
  }

  void other_heads(std::string_view tsv) {
    rows("other_heads", tsv, 2, [&](const Row& row) {
      LexicalEntry& entry = add(row[0]);
      entry.classes |= is_other_head;
      entry.names_alone = row[1] == "before_name";
      return entry.names_alone || row[1] == "in_name";
    });
  }

  void nationalities(std::string_view tsv, std::string_view endings_tsv) {
    std::vector<std::u16string> endings = {u""};
    rows("nisba_endings", endings_tsv, 1, [&](const Row& row) {
      endings.push_back(fold(from_utf8(row[0])));
      return true;
    });
    rows("nationalities", tsv, 3, [&](const Row& row) {
      const auto name = [&](std::string_view form) {
        each_nisba_form(with_spaces(words_of(from_utf8(form))), endings,
                        [&](std::u16string_view nisba) { add_nisba(nisba, code_of(row[2])); });
      };
      name(row[0]);
      each_variant(row[1], name);
      return row[2] == "-" || row[2].size() == 2;
    });
  }

  void titles(std::string_view tsv) {
    words("titles", tsv,
          {{"office", is_office}, {"honorific", is_honorific}, {"profession", is_profession}});
  }
  void organisation_heads(std::string_view tsv) {
    words("organisation_heads", tsv,
          {{"specific", is_organisation_head},
           {"institution", is_organisation_head | is_institution},
           {"generic", is_generic_head}});
  }
  void place_heads(std::string_view tsv) {
    words("place_heads", tsv,
          {{"in_name", is_place_head}, {"before_name", is_place_word}, {"cue", is_place_cue}});
  }
  void name_particles(std::string_view tsv) {
    words("name_particles", tsv,
          {{"opener", is_name_opener},
           {"kunya", is_name_opener | is_kunya_opener},
           {"particle", is_family_particle}});
  }
  void speech_verbs(std::string_view tsv) {
    rows("speech_verbs", tsv, 1, [&](const Row& row) {
      // قال إن, أشار إلى أن; not أثنى على.
      const std::string_view particle = column(row, 1);
      const bool reports = particle.ends_with("أن") || particle.ends_with("إن");
      add(row[0]).classes |= is_speech_verb | (reports ? is_reporting_verb : 0U);
      return true;
    });
  }
  void report_words(std::string_view tsv) {
    rows("report_words", tsv, 2, [&](const Row& row) {
      LexicalEntry& entry = add(row[0]);
      entry.report_part = row[1] == "aside"          ? ReportPart::aside
                          : row[1] == "same"         ? ReportPart::same
                          : row[1] == "circumstance" ? ReportPart::circumstance
                                                     : ReportPart::none;
      if (entry.report_part != ReportPart::none)
        return true;
      const std::uint32_t what = row[1] == "verb"       ? is_reporting_verb
                                 : row[1] == "particle" ? is_report_particle
                                 : row[1] == "source"   ? is_attribution
                                                        : 0U;
      entry.classes |= what;
      return what != 0;
    });
  }
  void plain_words(std::string_view tsv) { list("plain_words", tsv, is_plain_word); }
  void homographs(std::string_view tsv) {
    rows("homographs", tsv, 1, [&](const Row& row) {
      lexicon_.homographs.push_back(from_utf8(row[0]));
      return true;
    });
  }

  [[nodiscard]] Lexicon take() && { return std::move(lexicon_); }

private:
  /// Calls `read` with every row; it says whether the row is right.
  template <class Read>
  void rows(const char* name, std::string_view tsv, std::size_t columns, Read read) {
    for (const Row& row : table_rows(tsv))
      if (!wrong && (row.size() < columns || row[0].empty() || !read(row)))
        wrong = std::string(name) +
                ".tsv: a column is missing or unknown; near: " + std::string(row.front());
  }

  /// A table whose second column is one of a few words.
  void words(const char* name, std::string_view tsv,
             std::initializer_list<std::pair<std::string_view, std::uint32_t>> classes) {
    rows(name, tsv, 2, [&](const Row& row) {
      for (const auto& [word, what] : classes)
        if (row[1] == word) {
          add(row[0]).classes |= what;
          return true;
        }
      return false;
    });
  }

  /// A table whose first column is all that is read.
  void list(const char* name, std::string_view tsv, std::uint32_t what) {
    rows(name, tsv, 1, [&](const Row& row) {
      add(row[0]).classes |= what;
      return true;
    });
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
  void name_place(std::string_view form, std::uint32_t what, CountryCode country, PlaceKind kind) {
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
  std::uint16_t places_ = 0;
  PhraseFiller filler_;
};

} // namespace

const LexicalEntry* Lexicon::find(std::u16string_view phrase) const {
  PhraseTrie::Node node = PhraseTrie::root;
  for (const std::u16string& word : words_of(phrase)) {
    const PhraseTrie::Word known = phrases.find_word(word);
    if (known == PhraseTrie::no_word)
      return nullptr;
    node = phrases.child(node, known);
    if (node == PhraseTrie::nowhere)
      return nullptr;
  }
  const LexicalEntry& entry = entries[node];
  return entry.classes == 0 ? nullptr : &entry;
}

Result<Lexicon> load_lexicon(const LexiconTables& tables) {
  Loader loader;
  loader.given_names(tables.given_names);
  loader.family_names(tables.family_names);
  loader.people(tables.people);
  loader.places(tables.places);
  loader.countries();
  loader.organisations(tables.organisations);
  loader.other_names(tables.other_names);
  loader.nationalities(tables.nationalities, tables.nisba_endings);
  loader.titles(tables.titles);
  loader.organisation_heads(tables.organisation_heads);
  loader.place_heads(tables.place_heads);
  loader.other_heads(tables.other_heads);
  loader.name_particles(tables.name_particles);
  loader.speech_verbs(tables.speech_verbs);
  loader.report_words(tables.report_words);
  loader.plain_words(tables.plain_words);
  loader.homographs(tables.homographs);
  loader.name_spellings(tables.name_spellings);
  if (loader.wrong)
    return Error{ErrorCode::damaged_data, *loader.wrong};
  return std::move(loader).take();
}

} // namespace tanqih
