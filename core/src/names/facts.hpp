// SPDX-License-Identifier: MIT
// facts: what is known of each word of a text, for the features of the name tagger.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "names/name_label.hpp"
#include "names/word_classes.hpp"
#include "tanqih/tag_words.hpp"

namespace tanqih {

/// The beginnings or ends of a word by their length, as hashes; shorter words have fewer.
inline constexpr std::size_t longest_affix = 5;
using Affixes = std::array<std::uint32_t, longest_affix>;

/// Where a token has marks that are not of its form; a set of bits, a feature of the name model.
enum Edge : std::uint8_t {
  marks_before = 1,
  marks_after = 2,
  only_marks = 4, ///< it is nothing else: they are its form
};

/// Of what letters a form is; a set of bits, a feature of the name model.
enum Script : std::uint16_t {
  has_digits = 1,
  has_latin = 2,
  has_arabic = 4,
  has_foreign_arabic = 8, ///< پ چ ڤ گ, of foreign names
  every_script = 15,
};

/// What stands before a sentence is a word of kind 0, what stands after it one of kind 1.
inline constexpr std::uint32_t first_kind = 2;

/// A word as features see it: folded, without marks at its ends, digits as 0. "(القاهرة،" is
/// القاهره.
struct WordFacts {
  // First what is asked of every word: half of it, and one line of a processor's cache.

  LexicalClasses begins = 0;      ///< of the phrases that begin here
  LexicalClasses begins_long = 0; ///< of those of several words
  LexicalClasses inside = 0;      ///< of phrases that began before and go on here
  /// The number of the word as it stands, among those of the text (word_kinds.hpp); below
  /// `first_kind`: beyond a sentence.
  std::uint32_t kind = 0;
  std::uint32_t form = 0;    ///< hash of the folded word
  std::uint32_t letters = 0; ///< where the folded word begins in Facts::letters
  WordClass word_class;      ///< of the word, or of a stem where the word is unknown
  std::uint16_t shape = 0;   ///< Script, length << 4, Edge << 8
  std::uint8_t edges = 0;    ///< Edge
  std::uint8_t rule = 0;     ///< NameLabel that the rules give it
  std::uint8_t lexical = 0;  ///< the most telling of these classes as one number; 0: none
  std::uint8_t foreign = 0;  ///< foreign_step() of its letters; 0: of other letters, or too short
  std::uint8_t stem_foreign = 0; ///< of the stem for which it is highest, itself among them
  std::uint8_t repeats = 0; ///< how often the text around has the word (repetition.hpp); 0: marks
  std::uint8_t repeats_with_next = 0; ///< how often with the word after it; 0: none
  std::uint8_t clitics = 0;           ///< Token::stems
  std::uint8_t letter_count = 0;      ///< of the folded word, at most `most_letters`
  static constexpr std::size_t most_letters = 16;
  std::uint8_t stem_count = 0;
  bool sentence_begin = false;
  std::uint8_t sport = 0; ///< how much the text around is on sport (topic.hpp), 0 to 3

  /// Hashes of what is left after its proclitics, each reading; والقاهرة: القاهره, قاهره.
  static constexpr std::size_t most_stems = 5;
  std::array<std::uint32_t, most_stems> stems{};
  WordClass stem_class;         ///< of the shortest known stem
  std::uint8_t affix_count = 0; ///< of the prefixes, and of the suffixes
  std::uint8_t majority = 0;    ///< as what others like it were read (token_majority.hpp); 0: none
  Affixes prefixes{};
  Affixes suffixes{};

  /// Whether it has Latin letters and no Arabic ones.
  [[nodiscard]] bool latin() const { return (shape & (has_latin | has_arabic)) == has_latin; }
  [[nodiscard]] bool only_marks() const { return (edges & Edge::only_marks) != 0; }
};
static_assert(sizeof(WordFacts) == 128, "two lines of a processor's cache");

struct Facts {
  std::vector<WordFacts> words; ///< one a token
  std::u16string letters;       ///< folded words, one after the other
  std::uint32_t numbering = 0;  ///< of kinds: another where the numbers have begun anew
  Taste taste = Taste::reader;
};

/// The words [begin, end).
struct WordRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// One past the sentence that begins at `begin`.
[[nodiscard]] inline std::size_t sentence_end(const Facts& facts, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < facts.words.size() && !facts.words[end].sentence_begin)
    ++end;
  return end;
}

} // namespace tanqih
