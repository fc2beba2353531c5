// SPDX-License-Identifier: MIT
#include "base/characters.hpp"
#include "text/tokenise.hpp"

namespace tanqih {

namespace {

bool is_conjunction(char16_t unit) {
  return unit == u'و' || unit == u'ف';
}

bool is_preposition(char16_t unit) {
  return unit == u'ب' || unit == u'ل' || unit == u'ك' || unit == u'س';
}

constexpr std::size_t most_units = 7; ///< before a stem: as many bits as `stems` has

/// The diacritics and tatweel that stand on the letter before `at`: وَ, بـ.
std::size_t skip_marks(std::u16string_view word, std::size_t at) {
  while (at < word.size() && (is_arabic_mark(word[at]) || word[at] == u'ـ'))
    ++at;
  return at;
}

} // namespace

// Each letter has one role only, so the reading is a single walk: a conjunction, a preposition, the
// article. After ل may come a second: in للقاهرة, which is ل and القاهرة with its alef dropped, the
// ل of the article; in لبلينكن the ب of a name, which only the tagger can tell from a preposition.
std::uint8_t stems_of(std::u16string_view word) {
  unsigned stems = 1;
  std::size_t at = 0;
  const auto begins_stem = [&](std::size_t next) {
    next = skip_marks(word, next);
    if (next > most_units || next + 2 > word.size() || !is_arabic_letter(word[next]))
      return false;
    stems |= 1U << next;
    at = next;
    return true;
  };
  if (!word.empty() && is_conjunction(word[at]) && !begins_stem(at + 1))
    return static_cast<std::uint8_t>(stems);
  if (at < word.size() && is_preposition(word[at])) {
    const bool lam = word[at] == u'ل';
    if (!begins_stem(at + 1))
      return static_cast<std::uint8_t>(stems);
    if (lam && (word[at] == u'ل' || word[at] == u'ب') && !begins_stem(at + 1))
      return static_cast<std::uint8_t>(stems);
  }
  if (at + 1 < word.size() && (word[at] == u'ا' || word[at] == u'ٱ')) {
    const std::size_t lam = skip_marks(word, at + 1);
    if (lam < word.size() && word[lam] == u'ل')
      begins_stem(lam + 1);
  }
  return static_cast<std::uint8_t>(stems);
}

} // namespace tanqih
