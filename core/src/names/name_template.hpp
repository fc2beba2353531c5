// SPDX-License-Identifier: MIT
// The templates of name features: the questions that are put to a word of a text.
#pragma once

#include <cstdint>

namespace tanqih {

/// What a template looks at. The trainer can leave a group out and tell what it is worth.
enum class FeatureGroup : std::uint8_t {
  word,         ///< the word, with or without proclitics
  context,      ///< the words around it
  affix,        ///< beginnings and ends of the word and its neighbours
  piece,        ///< the letters of the word, by threes and fours
  shape,        ///< script, digits, length, marks, proclitics, place in the sentence
  word_class,   ///< of the word and its neighbours
  class_pair,   ///< pairs of classes
  lexicon,      ///< what the tables of core/data say
  lexicon_pair, ///< what they say of neighbours together
  rule,         ///< what the rules made of it
  letters,      ///< whether its letters are those of a foreign name
  repetition,   ///< how often the text has the word, alone and with its neighbours
  taste = 12,   ///< what the corpora call a name otherwise than readers do
  topic,        ///< what the text around is about
  majority,     ///< as what words like it were read elsewhere
};

/// How far from a word its features look.
inline constexpr int reach = 2;

/// A feature is the hash of its template's number and of the answer, of one value or several
/// packed into one. names.model knows templates by these numbers, so a number is for ever: a new
/// template gets a free one of its group, which has 64, and none is given twice.
///
/// Some stand for a row of templates (nth), whose numbers follow each other:
///   …_near    by place, from `reach` words before the word to `reach` words after it;
///   …_beside  by place: the word before, the word itself, the word after;
///   affixes   by length, from one letter on.
enum class NameTemplate : std::uint16_t {
  // word: 0 to 63
  form = 0,
  form_or_stem = 1, ///< as it stands, and after each of its proclitics

  // context: 64 to 127
  form_near = 64,         ///< not of the word itself
  form_or_stem_near = 72, ///< of the words before and after alone

  // affix: 128 to 191
  prefixes = 128,
  suffixes = 136,
  prefixes_before = 144,
  suffixes_before = 152,
  prefixes_after = 160,
  suffixes_after = 168,

  // piece: 192 to 255
  three_letters = 195,
  four_letters = 196,

  // shape: 256 to 319
  any_word = 256, ///< in every word: how common a label is
  shape = 257,
  edges = 258,
  shape_before = 259,
  shape_after = 260,
  clitics = 261,
  clitics_before = 262,
  edges_around = 263,
  sentence_begin = 264,

  // word_class: 320 to 383; a class at three grains
  coarse_near = 320,
  coarse_of_stem = 325,
  middle_near = 328,
  middle_of_stem = 333,
  fine_near = 336,
  fine_of_stem = 341,

  // class_pair: 384 to 447
  middle_two_before = 384,
  middle_two_after = 385,
  fine_two_before = 392,
  fine_two_after = 393,

  // lexicon: 448 to 511; one answer for each class that the word has
  begins_near = 448,
  inside_beside = 456,
  begins_long = 464,

  // lexicon_pair: 512 to 575
  lexical_with_before = 512,
  lexical_with_after = 513,
  lexical_around = 514,
  lexical_with_two_before = 515,
  lexical_before_middle = 516,
  lexical_after_middle = 517,
  form_before_lexical = 518,

  // rule: 576 to 639
  rule_beside = 576,
  rule_with_after = 579,
  rule_coarse = 581,

  // letters: 640 to 703; `foreign` alone is of the word, elsewhere of its most foreign stem
  foreign = 640,
  foreign_beside = 641,
  foreign_with_before = 644,
  foreign_with_after = 645,
  foreign_coarse = 646,
  foreign_lexical = 647,
  foreign_rule = 648,
  foreign_repeats = 649,
  middle_before_foreign = 650,
  foreign_middle_after = 651,
  lexical_before_foreign = 652,

  // repetition: 704 to 767
  repeats_coarse = 704,
  repeats_middle = 705,
  repeats_scripts = 706,
  repeats_lexical = 707,
  repeats_with_both = 710, ///< with the word before, and with the word after
  repeats_around = 711,

  // topic: 832 to 895; where the text around is on sport
  sport_lexical = 832,
  sport_before = 833,
  sport_after = 834,
  sport_middle = 835,
  sport_form_or_stem = 836,
  sport_rule = 837,
  sport_foreign = 838,
  sport_form_before = 839,
  sport_begins = 840, ///< one answer for each class that the word has

  // taste: 768 to 831; of the corpora's taste alone (EasyAdapt, Daumé 2007), so that a text pays
  // nothing for them
  corpora_any_word = 768,
  corpora_form_or_stem = 769,
  corpora_form_before = 770,
  corpora_lexical = 771,
  corpora_lexical_before = 772,
  corpora_rule = 773,
  corpora_coarse = 774,
  corpora_middle = 775,
  corpora_shape = 776,
  corpora_foreign = 777,
  corpora_middle_before = 778,

  // majority: 896 to 959; where others like the word were read as names
  majority_alone = 896,
  majority_lexical = 897,
  majority_middle = 898,
  majority_rule = 899,
  majority_sport = 900,
  majority_with_before = 901,
  majority_with_after = 902,
  majority_before_lexical = 903,
  majority_after_lexical = 904,
  majority_before_form = 905,
  majority_after_form = 906,
};

[[nodiscard]] constexpr FeatureGroup group_of(NameTemplate question) {
  return static_cast<FeatureGroup>(static_cast<unsigned>(question) / 64);
}

/// Of a row of templates that begins with `first`.
[[nodiscard]] constexpr NameTemplate nth(NameTemplate first, unsigned n) {
  return static_cast<NameTemplate>(static_cast<unsigned>(first) + n);
}

} // namespace tanqih
