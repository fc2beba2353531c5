// SPDX-License-Identifier: MIT
// latin_names: what is known of names in Latin letters.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "entities/latin_forms.hpp"
#include "lexicon/word_table.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// Whose letters a press writes: an Arab name in English news, a foreign one that Arabic has by its
/// sound, one of the Maghreb by French habits (ch, ou, dj), one of Persian or Dari.
enum class SpellingHabit : std::uint8_t { arab, foreign, maghreb, persian };
inline constexpr std::size_t spelling_habits = 4;

/// What a press does to the names of its country. core/data/spelling_habits.tsv
struct CountrySpelling {
  SpellingHabit habit = SpellingHabit::foreign;
  std::string_view article; ///< of family names: "al-", "el-", or none
};

/// What a letter is in a context; see transliterate.cpp. A name is asked at each of its letters in
/// many contexts: no walk through forms that lie packed.
class SpellingRules {
public:
  SpellingRules() = default;
  explicit SpellingRules(const LatinForms& forms);
  /// None: there is none.
  [[nodiscard]] std::optional<std::string_view> find(std::u16string_view context) const;

private:
  WordTable contexts_{500};
  std::vector<std::string_view> latin_ = {{}}; ///< of each
};

/// The lists of packed forms, in the order in which they are packed. core/pack/latin_tables.cpp
enum class LatinList : std::uint8_t {
  people,
  places,
  organisations,
  words,
  organisation_heads,
  organisation_parts,
  organisation_adjectives,
  country_adjectives, ///< the country's code
  letters,            ///< one
  countries,          ///< the country's code; the habit's place, as a digit, and the article
  rules,              ///< of the first habit; then those of the others, in their order
};
inline constexpr std::size_t latin_lists =
    static_cast<std::size_t>(LatinList::rules) + spelling_habits;

/// All of it is views into the packed lists, which are to outlive it.
struct LatinNames {
  /// Whole names, as the press spells them: a fact. Of places.tsv, organisations.tsv, and
  /// people.tsv, with the short forms that are the end of a full one (بلينكن).
  LatinForms people, places, organisations;
  /// Words of persons' names, and parts of several: "Ashraf|DZ,MA,TN:Achraf". Of
  /// transliteration.tsv, given_names.tsv, family_names.tsv, and the words of people.tsv. One that
  /// begins with - is written to the word before it: خطيب زاده is Khatibzadeh.
  LatinForms words;
  /// Of organisation_words.tsv: the kinds of organisations with a * or @ for what they govern
  /// ("Ministry of *", "@ University"), what they govern, and adjectives in the masculine without
  /// the article.
  LatinForms organisation_heads, organisation_parts, organisation_adjectives;
  /// Of the same: "Egyptian" by the country's code.
  LatinForms country_adjectives;
  std::unordered_map<char16_t, std::string_view> letters; ///< transliteration.tsv
  std::unordered_map<std::string, CountrySpelling> countries;
  std::array<SpellingRules, spelling_habits> rules; ///< learnt: core/data/spelling_rules.tsv
};

/// `packed`: what pack_latin_names (core/pack/pack_forms.hpp) wrote. Error: damaged_data.
[[nodiscard]] Result<LatinNames> load_latin_names(std::span<const std::byte> packed);

/// Of a field with spellings by country, the one of `country`, else the first.
/// ("Ashraf|DZ,MA,TN:Achraf", "MA") -> "Achraf"
[[nodiscard]] std::string_view spelling_of(std::string_view field, std::string_view country);

} // namespace tanqih
