// SPDX-License-Identifier: MIT
// The names and the words around names that tag and link know, from core/data/*.tsv and ICU: read
// while building (core/pack/lexicon_tables), at a start by lexicon/packed_lexicon.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/phrase_trie.hpp"

namespace tanqih {

/// What a phrase may be; a phrase can be several things (حسن: given and family name). The place of
/// a bit is a feature of the name model (name_features.hpp): a new class takes the next free one.
enum LexicalClass : std::uint64_t {
  is_given_name = 1ULL << 0,
  is_common_given_name = 1ULL << 1, ///< the form is an ordinary word too: سعيد, أمل
  is_family_name = 1ULL << 2,
  is_common_family_name = 1ULL << 3, ///< the same
  is_person = 1ULL << 4,             ///< a known person's full name
  is_known_as = 1ULL << 5, ///< a known person's short form or other spelling: زيلينسكي
  is_place = 1ULL << 6,
  is_common_place = 1ULL << 7, ///< an ordinary word or a person's name more often
  is_organisation = 1ULL << 8,
  is_common_organisation = 1ULL << 9, ///< an ordinary word or another name too: فتح, النصر
  is_nisba = 1ULL << 10,              ///< أمريكي, الأمريكية
  is_office = 1ULL << 11,             ///< takes a complement: وزير (الخارجية)
  is_honorific = 1ULL << 12,  ///< the name follows at once, or after an adjective: الرئيس
  is_profession = 1ULL << 13, ///< الكاتب, المتحدث
  is_speech_verb = 1ULL << 14,
  is_organisation_head = 1ULL << 15, ///< part of the name: حركة (حماس), وزارة (الخارجية)
  is_generic_head = 1ULL << 16, ///< an organisation's, dropped before a known name: وكالة رويترز
  is_place_head = 1ULL << 17,      ///< part of the name: معبر (رفح)
  is_place_word = 1ULL << 18,      ///< not part of it: مدينة (حلب)
  is_family_particle = 1ULL << 19, ///< inside a person's name, before its last part: بن, فان, دي
  is_name_opener =
      1ULL << 20, ///< begins a compound name with the next word: عبد (الله), أبو (مازن)
  is_plain_word = 1ULL << 21, ///< no name: بعد, اليوم
  is_institution =
      1ULL << 22, ///< an organisation's head that any complement makes a name: وزارة (الصحة)
  is_place_cue = 1ULL << 23, ///< what follows is more likely a place: في, إلى, شمال
  is_kunya_opener =
      1ULL << 24, ///< of those, أبو and its kin: an ordinary word may stand after them
  is_reporting_verb = 1ULL << 25,  ///< brings in what was said: قال (إن), مضيفا
  is_report_particle = 1ULL << 26, ///< إن, أن, بأنه
  is_attribution = 1ULL << 27,     ///< names the source after what was said: وفق
  is_other_name = 1ULL << 28, ///< an event, work, product …: حرب أكتوبر, ويندوز
  is_common_other_name = 1ULL << 29, ///< an ordinary word or another name too: الكان
  is_term = 1ULL << 30,              ///< of science, a language, a religion: encyclopedias name it
  is_other_head = 1ULL << 31,        ///< معركة (الفلوجة), فيلم ("الأرض")
  is_sport_word = 1ULL << 32,        ///< tells that a text is on sport: مباراة, هدف
  is_club = 1ULL << 33,              ///< an organisation that plays: الزمالك, السد
};
/// A set of LexicalClass.
using LexicalClasses = std::uint64_t;

inline constexpr LexicalClasses title_classes = is_office | is_honorific | is_profession;
inline constexpr LexicalClasses name_classes = is_given_name | is_common_given_name |
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
/// What a word is to the telling of what somebody said (core/data/report_words.tsv).
enum class ReportPart : std::uint8_t {
  none,
  aside,        ///< between the verb and who spoke: أمس in قال أمس الوزير
  same,         ///< who spoke last: وأضاف المتحدث نفسه
  circumstance, ///< في, خلال: who is named after it did not speak
  complement,   ///< the same, but it may belong to a title: الخبير في (الشؤون)
  from,         ///< عن: a complement, but after a relay verb it names who spoke
  speech,       ///< a verb that brings in direct speech alone: دعا (إلى), علق (على)
  relay,        ///< the speaker stands after its عن: نقلت الوكالة عن الوزير
  impersonal,   ///< a verb that alone at a sentence's begin has no subject: يذكر أن
  matter,       ///< what is spoken of, no subject: أكد ضرورة …
  document,     ///< speaks for who issued it: بيان, تقرير
  clause,       ///< with its أن, which brings in nothing said: قبل أن
  relative,     ///< الذي: the verb after it is none of the sentence
  topic,        ///< أما: who is named after it is what the sentence tells of
  voice,        ///< begins what only a speaker says: لن, سوف
  copula,       ///< وهو: says what the one before it is
  naming,       ///< before quotation marks: what stands in them is a name, بعنوان
  auxiliary,    ///< goes with the verb behind it: كان, قد
  teller,       ///< the writer speaks again: جاء ذلك
  told,         ///< a source whose verb stands behind it: وفق ما
  meanwhile     ///< begins what somebody else says or does: فيما
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
  LexicalClasses classes = 0;
  PlaceKind place_kind : 4 = PlaceKind::none;
  OrganisationKind organisation_kind : 4 = OrganisationKind::none;
  ReportPart report_part : 5 = ReportPart::none;
  bool feminine : 1 = false;    ///< of a given name
  bool names_alone : 1 = false; ///< of an other name's head: what stands after it is the name
  bool lies_there : 1 = false;  ///< of a place's head: it lies where the place after it does
  CountryCode country;          ///< of a place: the country that it is or lies in
  CountryCode nationality;      ///< of a nisba
  std::uint16_t person = 0;
  std::uint16_t place = 0;
  std::uint16_t organisation = 0;
  std::uint16_t other = 0;
  [[nodiscard]] bool is(LexicalClasses any_of) const { return (classes & any_of) != 0; }
  /// Whether the phrase is more than the beginning of others.
  [[nodiscard]] bool known() const { return classes != 0 || report_part != ReportPart::none; }
};
static_assert(sizeof(LexicalEntry) == 24, "one a node of the trie: thirty thousand");

/// A place name that several countries have, or none for certain (core/data/shared_places.tsv).
struct SharedPlace {
  std::u16string name; ///< folded
  std::vector<CountryCode> countries;
};

/// Immutable once loaded. To ask it of a text, see lexicon/look_up.hpp.
struct Lexicon {
  PhraseTrie phrases;
  std::vector<LexicalEntry> entries; ///< one a node of `phrases`; without classes: only a beginning
  /// Plain in this very spelling, unfolded, though a name in another: على (علي), إن (آن).
  std::vector<std::u16string> homographs;
  std::vector<SharedPlace> shared_places; ///< by name
  /// Letters for one foreign sound: ج is read as غ.
  std::vector<std::pair<char16_t, char16_t>> letter_readings;
  /// Forms of one word of a name, folded: أبي is read as أبو.
  std::vector<std::pair<std::u16string, std::u16string>> word_readings;
  /// Titles of rank, folded, with the rank: الملك, king.
  std::vector<std::pair<std::u16string, std::string>> ranks;
  /// What ends the name of one who is called as another is, folded: جونيور.
  std::vector<std::u16string> namesake_words;

  /// The phrase as a whole, in any spelling; null: unknown.
  [[nodiscard]] const LexicalEntry* find(std::u16string_view phrase) const;
};

} // namespace tanqih
