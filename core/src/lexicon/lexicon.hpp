// The names and the words around names that tag and link know, from core/data/*.tsv and ICU.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/phrase_trie.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// What a phrase may be; a phrase can be several things (حسن: given and family name).
enum LexicalClass : std::uint32_t {
  is_given_name = 1U << 0,
  is_common_given_name = 1U << 1, ///< the form is an ordinary word too: سعيد, أمل
  is_family_name = 1U << 2,
  is_common_family_name = 1U << 3, ///< the same
  is_person = 1U << 4,             ///< a known person's full name
  is_known_as = 1U << 5, ///< a known person's short form or other spelling: زيلينسكي
  is_place = 1U << 6,
  is_common_place = 1U << 7, ///< an ordinary word or a person's name more often
  is_organisation = 1U << 8,
  is_common_organisation = 1U << 9, ///< an ordinary word or another name too: فتح, النصر
  is_nisba = 1U << 10,              ///< أمريكي, الأمريكية
  is_office = 1U << 11,             ///< takes a complement: وزير (الخارجية)
  is_honorific = 1U << 12,  ///< the name follows at once, or after an adjective: الرئيس
  is_profession = 1U << 13, ///< الكاتب, المتحدث
  is_speech_verb = 1U << 14,
  is_organisation_head = 1U << 15, ///< part of the name: حركة (حماس), وزارة (الخارجية)
  is_generic_head = 1U << 16, ///< an organisation's, dropped before a known name: وكالة رويترز
  is_place_head = 1U << 17,      ///< part of the name: معبر (رفح)
  is_place_word = 1U << 18,      ///< not part of it: مدينة (حلب)
  is_family_particle = 1U << 19, ///< inside a person's name, before its last part: بن, فان, دي
  is_plain_word = 1U << 21,      ///< no name: بعد, اليوم
  is_institution =
      1U << 22, ///< an organisation's head that any complement makes a name: وزارة (الصحة)
  is_place_cue = 1U << 23,    ///< what follows is more likely a place: في, إلى, شمال
  is_kunya_opener = 1U << 24, ///< of those, أبو and its kin: an ordinary word may stand after them
  is_reporting_verb = 1U << 25,  ///< brings in what was said: قال (إن), مضيفا
  is_report_particle = 1U << 26, ///< إن, أن, بأنه
  is_attribution = 1U << 27,     ///< names the source after what was said: وفق
  is_other_name = 1U << 28,      ///< an event, work, product …: حرب أكتوبر, ويندوز
  is_common_other_name = 1U << 29, ///< an ordinary word or another name too: الكان
  is_term = 1U << 30,              ///< of science, a language, a religion: encyclopedias name it
  is_other_head = 1U << 31,        ///< معركة (الفلوجة), فيلم ("الأرض")
  is_name_opener = 1U << 20, ///< begins a compound name with the next word: عبد (الله), أبو (مازن)
};
inline constexpr std::uint32_t title_classes = is_office | is_honorific | is_profession;
inline constexpr std::uint32_t name_classes = is_given_name | is_common_given_name |
                                              is_family_name | is_common_family_name | is_person |
                                              is_known_as;

enum class PlaceKind : std::uint8_t {
  none,
  city,
  region,
  country,
  sea,
  river,
  island,
  mountain,
  site
};
enum class OrganisationKind : std::uint8_t {
  none,
  party,
  movement,
  agency,
  body,
  company,
  club,
  army,
  media,
  bank,
  university
};
/// What a word is between a verb of saying and who spoke.
enum class ReportPart : std::uint8_t {
  none,
  aside,       ///< أمس in قال أمس الوزير
  same,        ///< who spoke last: وأضاف المتحدث نفسه
  circumstance ///< في, خلال: who is named after it did not speak
};

/// ISO 3166-1 alpha-2; empty: none.
struct CountryCode {
  std::array<char, 2> letters{};
  [[nodiscard]] bool empty() const { return letters[0] == 0; }
  [[nodiscard]] std::string_view view() const {
    return empty() ? std::string_view{} : std::string_view(letters.data(), 2);
  }
  friend bool operator==(const CountryCode&, const CountryCode&) = default;
};

/// What is known of one phrase. Two phrases with the same row of a table (not 0) name one thing:
/// the name and its variants (وكالة رويترز, رويترز).
struct LexicalEntry {
  std::uint32_t classes = 0; ///< LexicalClass
  PlaceKind place_kind{};
  OrganisationKind organisation_kind{};
  ReportPart report_part{};
  bool feminine = false;    ///< of a given name
  bool names_alone = false; ///< of an other name's head: what stands after it is the name
  CountryCode country;      ///< of a place: the country that it is or lies in
  CountryCode nationality;  ///< of a nisba
  std::uint16_t person = 0;
  std::uint16_t place = 0;
  std::uint16_t organisation = 0;
  std::uint16_t other = 0;
  [[nodiscard]] bool is(std::uint32_t any_of) const { return (classes & any_of) != 0; }
  /// Whether the phrase is more than the beginning of others.
  [[nodiscard]] bool known() const { return classes != 0 || report_part != ReportPart::none; }
};

/// Immutable once loaded. To ask it of a text, see entity/look_up.hpp.
struct Lexicon {
  PhraseTrie phrases;
  std::vector<LexicalEntry> entries; ///< one a node of `phrases`; without classes: only a beginning
  /// Plain in this very spelling, unfolded, though a name in another: على (علي), إن (آن).
  std::vector<std::u16string> homographs;
  /// Letters for one foreign sound: ج is read as غ.
  std::vector<std::pair<char16_t, char16_t>> letter_readings;

  /// The phrase as a whole, in any spelling; null: unknown.
  [[nodiscard]] const LexicalEntry* find(std::u16string_view phrase) const;
};

/// The text of the tables; core/data tells their columns.
struct LexiconTables {
  std::string_view given_names{};
  std::string_view family_names{};
  std::string_view people{};
  std::string_view places{};
  std::string_view organisations{};
  std::string_view other_names{};
  std::string_view nationalities{};
  std::string_view nisba_endings{};
  std::string_view titles{};
  std::string_view speech_verbs{};
  std::string_view report_words{};
  std::string_view organisation_heads{};
  std::string_view place_heads{};
  std::string_view other_heads{};
  std::string_view name_particles{};
  std::string_view plain_words{};
  std::string_view homographs{};
  std::string_view name_spellings{};
};

/// Parses the tables, and adds ICU's Arabic names of the countries that `places` has not. Spellings
/// are folded (text/fold). Error: damaged_data.
[[nodiscard]] Result<Lexicon> load_lexicon(const LexiconTables& tables);

} // namespace tanqih
