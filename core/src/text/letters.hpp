// SPDX-License-Identifier: MIT
// What the letters of the Arabic script tell: core/data/letters.tsv, parsed.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/word_set.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

struct Letter {
  std::uint16_t share = 0;  ///< of 10,000 letters of Arabic text; 0: no letter of Arabic
  bool last_only = false;   ///< stands at the end of words: ة ى
  char16_t inside = 0;      ///< what an Arabic word has for it, inside the word; 0: nothing
  char16_t at_end = 0;      ///< the same for the last letter of a word
  bool foreign = false;     ///< a line with it is not Arabic
  bool arabic_sign = false; ///< a line with it is Arabic rather than Persian or Urdu
};

struct Letters {
  static constexpr char16_t first = 0x0600;
  std::array<Letter, 0x100> letters; ///< from `first`
  Letter none;                       ///< of what is no letter of the script
  WordSet foreign_words;
  WordSet words_in_alef; ///< words that end in ى, without proclitics: على
  /// What stands in PDFs for words of one glyph, and what is right: «اهلل», «الله».
  std::vector<std::pair<std::u16string, std::u16string>> turned_words;
  std::vector<std::u16string> arabic_beginnings; ///< of words that only Arabic has: ال

  [[nodiscard]] const Letter& of(char16_t unit) const {
    return unit >= first && unit < first + letters.size() ? letters[unit - first] : none;
  }
};

/// Reads core/data/letters.tsv. Error: damaged_data, naming the row.
[[nodiscard]] Result<Letters> load_letters(std::string_view tsv);

} // namespace tanqih
