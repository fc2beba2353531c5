// SPDX-License-Identifier: MIT
// How lines are split into words for comparing and counting; the tokens of the kept text are
// another thing (tokenise). A word is a run of units of one class, and all the classes are here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "base/characters.hpp"

namespace tanqih {

/// A letter or a digit of any script, what u_isalnum says of it. The rule: take this one.
[[nodiscard]] inline bool is_word_unit(char16_t unit) {
  if (unit >= u'ء' && unit <= u'ي')
    return true;
  if (unit < 0x80)
    return is_ascii_word(unit);
  return u_isalnum(unit) != 0;
}

// The others, and why they are others.

/// For cues: halves of a pair too. A picture beside a phrase is no mark, or "📷 تصوير: …" would be
/// the cue and nothing else, as "- تصوير: …" is.
[[nodiscard]] inline bool is_cue_unit(char16_t unit) {
  return is_word_unit(unit) || U16_IS_SURROGATE(unit);
}

/// For lines as they stand, not folded: vowel marks stand on letters, and tatweel is a dash there
/// ("الطائف ـ الوئام"). Latin letters, but no other script that folding does not know.
[[nodiscard]] inline bool is_written_unit(char16_t unit) {
  return is_ascii_word(unit) || is_arabic_letter(unit) || is_arabic_mark(unit) || is_digit(unit) ||
         (unit >= 0xC0 && unit < 0x250);
}

/// For stems (vocabulary): letters without digits; Latin ones of ASCII only. What lines.model and
/// the title's weights were fitted with; with another class their features have other values.
[[nodiscard]] inline bool is_stem_unit(char16_t unit) {
  return (unit >= 0x0620 && unit <= 0x064A) || (unit >= u'a' && unit <= u'z') ||
         (unit >= 0x0671 && unit <= 0x06D3) || (unit > 0x06FF && u_isalpha(unit) != 0);
}

/// For the words of short lines that are features: ASCII and the Arabic block from its first letter
/// on. As with stems, lines.model knows words by this class.
[[nodiscard]] inline bool is_short_line_unit(char16_t unit) {
  return is_ascii_word(unit) || (unit >= 0x0620 && unit <= 0x06FF);
}

/// For the words of paragraphs that are features: all but what ends a word there. As above.
[[nodiscard]] inline bool is_paragraph_unit(char16_t unit) {
  return unit != u' ' && unit != u'.' && unit != u'،';
}

/// Calls use(word) for each run of units of one class. `class_of` gives a unit's class, false or 0
/// for what separates words: with is_word_unit "24h" is one word, with letters and digits as two
/// classes it is two. Where `use` gives a bool, false ends the walk.
template <class ClassOf, class Use>
void each_word(std::u16string_view text, ClassOf class_of, Use use) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const auto here = class_of(text[at++]);
    if (!here)
      continue;
    while (at < text.size() && class_of(text[at]) == here)
      ++at;
    const std::u16string_view word = text.substr(begin, at - begin);
    if constexpr (std::is_void_v<decltype(use(word))>)
      use(word);
    else if (!use(word))
      return;
  }
}

/// Of is_word_unit.
[[nodiscard]] inline std::uint32_t count_words(std::u16string_view text) {
  std::uint32_t words = 0;
  bool inside = false;
  for (const char16_t unit : text) {
    const bool word = is_word_unit(unit);
    words += word && !inside ? 1U : 0U;
    inside = word;
  }
  return words;
}

} // namespace tanqih
