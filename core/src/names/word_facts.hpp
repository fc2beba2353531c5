// word_facts: what the features of the name tagger are made of, worked out once a word.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/mention.hpp"
#include "crf/model.hpp"
#include "lexicon/look_up.hpp"
#include "names/name_label.hpp"
#include "names/word_classes.hpp"
#include "text/tokenise.hpp"

namespace tanqih {

/// The beginnings or ends of a word by their length, as hashes; shorter words have fewer.
inline constexpr std::size_t longest_affix = 5;
struct Affixes {
  std::array<std::uint32_t, longest_affix> hashes{};
  std::uint8_t count = 0;
};

/// A word as features see it: folded, without marks at its ends, digits as 0. "(القاهرة،" is
/// القاهره.
struct WordFacts {
  // First what is asked of every word: half of it, and one line of a processor's cache.

  /// Hash of the word as it stands and of where it may be split; 0: beyond a sentence.
  std::uint64_t identity = 0;
  std::uint32_t form = 0;        ///< hash of the folded word
  std::uint32_t begins = 0;      ///< LexicalClass of the phrases that begin here
  std::uint32_t begins_long = 0; ///< of those of several words
  std::uint32_t inside = 0;      ///< of phrases that began before and go on here
  std::uint32_t letters = 0;     ///< where the folded word begins in Facts::letters
  WordClass word_class;          ///< of the word, or of a stem where the word is unknown
  std::uint16_t shape = 0;       ///< script, digits, length, edges
  std::uint8_t edges = 0;        ///< marks: 1 before the word, 2 after it, 4 nothing but marks
  std::uint8_t rule = 0;         ///< NameLabel that the rules give it
  std::uint8_t lexical = 0;      ///< the most telling of these classes as one number; 0: none
  std::uint8_t foreign = 0; ///< foreign_step() of its letters; 0: of other letters, or too short
  std::uint8_t stem_foreign = 0; ///< of the stem for which it is highest, itself among them
  std::uint8_t repeats = 0; ///< how often the text around has the word (repetition.hpp); 0: marks
  std::uint8_t repeats_with_next = 0; ///< how often with the word after it; 0: none
  std::uint8_t clitics = 0;           ///< Token::stems
  std::uint8_t letter_count = 0;      ///< of the folded word, at most `most_letters`
  static constexpr std::size_t most_letters = 16;
  std::uint8_t stem_count = 0;
  bool sentence_begin = false;

  /// Hashes of what is left after its proclitics, each reading; والقاهرة: القاهره, قاهره.
  static constexpr std::size_t most_stems = 5;
  std::array<std::uint32_t, most_stems> stems{};
  WordClass stem_class; ///< of the shortest known stem
  Affixes prefixes, suffixes;

  /// Whether it has Latin letters and no Arabic ones.
  [[nodiscard]] bool latin() const { return (shape & 6U) == 2; }
};

struct Facts {
  std::vector<WordFacts> words; ///< one a token
  std::u16string letters;       ///< folded words, one after the other
};

/// Appends the word's form, what features know it by, to `letters`; gives WordFacts::edges.
std::uint8_t append_form(std::u16string_view word, std::u16string& letters);

/// What is known of words that no table has. Immutable once loaded.
struct WordModels {
  WordClasses classes;
  crf::Model letters; ///< name_letters.hpp
};

/// `lookup` and the names that the rules found, in order, are those of the same tokens.
[[nodiscard]] Facts word_facts(const WordModels& models, std::u16string_view text,
                               const std::vector<Token>& tokens, const Lookup& lookup,
                               const std::vector<Mention>& rules);

} // namespace tanqih
