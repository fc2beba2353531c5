// SPDX-License-Identifier: MIT
// latin_names: what is known of names in Latin letters.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "base/table.hpp"
#include "entities/latin_forms.hpp"
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

/// All of it is views into the tables, which are to outlive it.
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
  std::unordered_map<std::string_view, std::string_view> country_adjectives;
  std::unordered_map<char16_t, std::string_view> letters; ///< transliteration.tsv
  std::unordered_map<std::string_view, CountrySpelling> countries;
  /// What a letter is in a context; see transliterate.cpp. Learnt: core/data/spelling_rules.tsv
  std::array<LatinForms, spelling_habits> rules;
};

/// Error: damaged_data.
[[nodiscard]] Result<LatinNames> load_latin_names(const TableSource& source);

/// Of a field with spellings by country, the one of `country`, else the first.
/// ("Ashraf|DZ,MA,TN:Achraf", "MA") -> "Achraf"
[[nodiscard]] std::string_view spelling_of(std::string_view field, std::string_view country);

} // namespace tanqih
