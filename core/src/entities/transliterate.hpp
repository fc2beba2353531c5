// SPDX-License-Identifier: MIT
// transliterate: names in Latin letters, for desks that do not read Arabic.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "tanqih/result.hpp"

namespace tanqih {

/// core/data/transliteration.tsv: what letters, and words and names of several words by their
/// folded spelling, are in Latin.
struct Transliteration {
  std::unordered_map<char16_t, std::string> letters;
  std::unordered_map<std::u16string, std::string> words;
};

/// Error: damaged_data.
[[nodiscard]] Result<Transliteration> load_transliteration(std::string_view tsv);

/// The name in Latin letters (UTF-8), a guess where the vowels are not written: what is listed as
/// it is, the longest first (عبد الله: Abdullah), the other words letter by letter, with an a where
/// the letters leave a vowel out and al- for the article. Empty for a name that has other letters
/// than Arabic. "سامر الحداد" -> "Samir al-Hadad"
[[nodiscard]] std::string transliterate(const Transliteration& table, std::u16string_view name);

} // namespace tanqih
