#include "entity/name_key.hpp"

namespace tanqih {

std::vector<std::u16string> key_words(const Lexicon& lexicon, std::u16string_view name) {
  std::vector<std::u16string> words = words_of(name);
  for (std::u16string& word : words) {
    const bool article = word.size() > 4 && word.starts_with(u"ال");
    std::u16string key;
    for (std::size_t i = article ? 2 : 0; i < word.size(); ++i) {
      char16_t unit = word[i];
      for (const auto& [letter, read_as] : lexicon.letter_readings)
        if (unit == letter)
          unit = read_as;
      if (key.empty() || key.back() != unit)
        key.push_back(unit);
    }
    word = std::move(key);
  }
  return words;
}

} // namespace tanqih
