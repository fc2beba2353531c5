// SPDX-License-Identifier: MIT
// How lines are split into words for comparing and counting; the tokens of the kept text are
// another thing (tokenise). A word is a run of units of one class, and all the classes are here.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "base/characters.hpp"
#include "base/count_bits.hpp"
#include "base/unit_lanes.hpp"

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

/// A bit for each of `count` units, 64 at most, that is of the class `Is`: is_word_unit or
/// is_cue_unit, which tell ASCII and Arabic alike.
template <bool (*Is)(char16_t)>
[[nodiscard]] std::uint64_t word_bits(const char16_t* units, std::size_t count) {
  const auto is_word = [](UnitLanes lanes) {
    return lanes_within(lanes | all_lanes(0x20), u'a', u'z') | lanes_within(lanes, u'0', u'9') |
           lanes_within(lanes, 0x0620, 0x064A) | lanes_within(lanes, 0x0660, 0x0669);
  };
  const auto is_elsewhere = [](UnitLanes lanes) {
    return ~(lanes_within(lanes, 0, 0x7F) | lanes_within(lanes, 0x0600, 0x066D));
  };
  std::uint64_t bits = unit_bits(units, count, is_word);
  for (std::uint64_t left = unit_bits(units, count, is_elsewhere); left != 0; left &= left - 1)
    if (Is(units[std::countr_zero(left)]))
      bits |= left & -left;
  return bits;
}

/// Calls on_word(begin, end) for each word of the class `Is` and on_mark(at) for each other unit
/// but spaces, in their order, a word where it ends.
template <bool (*Is)(char16_t), class OnWord, class OnMark>
void each_word_and_mark(std::u16string_view text, OnWord on_word, OnMark on_mark) {
  constexpr std::size_t step = 64;
  std::size_t begin = 0; // of the word that is open
  std::uint64_t open = 0;
  for (std::size_t from = 0; from < text.size(); from += step) {
    const std::size_t count = text.size() - from < step ? text.size() - from : step;
    const char16_t* const units = text.data() + from;
    const std::uint64_t words = word_bits<Is>(units, count);
    const std::uint64_t edges = words ^ (words << 1 | open);
    std::uint64_t marks = 0;
    if constexpr (!std::is_null_pointer_v<OnMark>)
      marks =
          unit_bits(units, count, [](UnitLanes lanes) { return ~lanes_are(lanes, u' '); }) & ~words;
    // An edge behind the last unit is the next step's, or the text's end.
    const std::uint64_t all = count == step ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
    for (std::uint64_t left = (edges & all) | marks; left != 0; left &= left - 1) {
      const std::uint64_t bit = left & -left;
      const std::size_t at = from + static_cast<std::size_t>(std::countr_zero(left));
      if ((edges & bit) != 0) {
        if (open != 0)
          on_word(begin, at);
        begin = at;
        open ^= 1;
      }
      if constexpr (!std::is_null_pointer_v<OnMark>)
        if ((marks & bit) != 0)
          on_mark(at);
    }
  }
  if (open != 0)
    on_word(begin, text.size());
}

/// each_word of is_word_unit, several units at a time.
template <class Use> void each_word(std::u16string_view text, Use use) {
  each_word_and_mark<is_word_unit>(
      text, [&](std::size_t begin, std::size_t end) { use(text.substr(begin, end - begin)); },
      nullptr);
}

/// Of is_word_unit.
[[nodiscard]] inline std::uint32_t count_words(std::u16string_view text) {
  constexpr std::size_t step = 64;
  std::uint32_t words = 0;
  std::uint64_t before = 0;
  for (std::size_t from = 0; from < text.size(); from += step) {
    const std::uint64_t bits = word_bits<is_word_unit>(
        text.data() + from, text.size() - from < step ? text.size() - from : step);
    words += count_bits(bits & ~(bits << 1 | before));
    before = bits >> (step - 1);
  }
  return words;
}

} // namespace tanqih
