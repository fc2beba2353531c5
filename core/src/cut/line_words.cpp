// SPDX-License-Identifier: MIT
#include "cut/line_words.hpp"

#include "base/characters.hpp"
#include "text/word_units.hpp"

namespace tanqih {

bool is_dash_or_tatweel(char16_t unit) {
  return is_dash(unit) || unit == u'ـ';
}

std::vector<std::u16string_view> words_in(std::u16string_view text) {
  std::vector<std::u16string_view> words;
  each_word(text, is_written_unit, [&](std::u16string_view word) { words.push_back(word); });
  return words;
}

std::u16string_view without_marks(std::u16string_view text) {
  constexpr std::u16string_view marks = u" \t\u00A0\"«»“”'()[]/،.:;؛|=";
  while (!text.empty() && (marks.find(text.front()) != std::u16string_view::npos ||
                           is_dash_or_tatweel(text.front())))
    text.remove_prefix(1);
  while (!text.empty() &&
         (marks.find(text.back()) != std::u16string_view::npos || is_dash_or_tatweel(text.back())))
    text.remove_suffix(1);
  return text;
}

std::u16string_view joined(const std::vector<std::u16string_view>& words, std::size_t last) {
  return {words.front().data(),
          static_cast<std::size_t>(words[last].data() + words[last].size() - words.front().data())};
}

bool between_digits(std::u16string_view text, std::size_t at) {
  return at > 0 && at + 1 < text.size() && is_digit(text[at - 1]) && is_digit(text[at + 1]);
}

} // namespace tanqih
