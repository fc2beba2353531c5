// SPDX-License-Identifier: MIT
// name_features: the features by which names are found.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "base/hash.hpp"
#include "names/facts.hpp"

namespace tanqih {

/// What a feature looks at. The trainer can leave a group out and tell what it is worth.
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
};
inline constexpr int feature_group_count = 12;

/// Written into the model; change it with the features.
inline constexpr std::string_view name_feature_set = "names-5";

/// The template's number keeps equal values of different features apart.
[[nodiscard]] constexpr std::uint32_t feature_hash(FeatureGroup group, unsigned number,
                                                   std::uint32_t value) {
  return combine(static_cast<std::uint32_t>(group) * 64 + number, value);
}

/// Two numbers in one, each below 4,096 or the first another two of which the first is below 256.
[[nodiscard]] constexpr std::uint32_t pack(std::uint32_t first, std::uint32_t second) {
  return first << 12 | second;
}

/// How far from a word its features look.
inline constexpr int reach = 2;

/// What stands beyond the ends of a sentence.
[[nodiscard]] inline const WordFacts& beyond(bool after) {
  static const std::array<WordFacts, 2> edges = [] {
    std::array<WordFacts, 2> facts;
    facts[0].form = 1;
    facts[0].lexical = 100;
    facts[0].stem_foreign = 100;
    facts[1].form = 2;
    facts[1].lexical = 101;
    facts[1].stem_foreign = 101;
    return facts;
  }();
  return edges[after ? 1 : 0];
}

/// The word at `distance` from word `at` of the sentence [begin, end).
[[nodiscard]] inline const WordFacts& word_near(const Facts& facts, std::size_t begin,
                                                std::size_t end, std::size_t at, int distance) {
  if (distance < 0 && at < begin + static_cast<std::size_t>(-distance))
    return beyond(false);
  const std::size_t i = at + static_cast<std::size_t>(distance); // wraps below 0 and back
  return i >= end ? beyond(true) : facts.words[i];
}

/// Calls add(group, hash) with what a word's letters tell the word at -`distance` from it.
template <class Add>
void form_features(const Facts& facts, const WordFacts& word, int distance, Add&& add) {
  using Group = FeatureGroup;
  const auto feature = [&](Group group, unsigned number, std::uint32_t value) {
    add(group, feature_hash(group, number, value));
  };
  const auto place = static_cast<unsigned>(reach + distance);
  const auto classes = [&](const WordClass& known, unsigned number) {
    if (known.coarse != 0) {
      feature(Group::word_class, number, known.coarse);
      feature(Group::word_class, number + 8, known.middle);
      feature(Group::word_class, number + 16, known.fine);
    }
  };
  classes(word.word_class, place);
  if (distance != 0)
    feature(Group::context, place, word.form);

  if (distance == 1 || distance == -1) {
    feature(Group::context, place + 8, word.form);
    for (std::size_t i = 0; i < word.stem_count; ++i)
      feature(Group::context, place + 8, word.stems[i]);
    const unsigned number = distance < 0 ? 16 : 32;
    for (unsigned i = 0; i < std::min<unsigned>(3, word.affix_count); ++i) {
      if (i < 2)
        feature(Group::affix, number + i, word.prefixes[i]);
      feature(Group::affix, number + 8 + i, word.suffixes[i]);
    }
    feature(Group::shape, distance < 0 ? 3 : 4, word.shape);
    if (distance < 0)
      feature(Group::shape, 6, word.clitics);
  }
  if (distance != 0)
    return;

  feature(Group::word, 0, word.form);
  feature(Group::word, 1, word.form);
  for (std::size_t i = 0; i < word.stem_count; ++i)
    feature(Group::word, 1, word.stems[i]);
  for (unsigned i = 0; i < word.affix_count; ++i) {
    feature(Group::affix, i, word.prefixes[i]);
    feature(Group::affix, 8 + i, word.suffixes[i]);
  }
  if (!word.only_marks()) {
    // ^محمد$ by threes and fours
    std::array<char16_t, WordFacts::most_letters + 2> letters{};
    letters[0] = u'^';
    std::copy_n(facts.letters.data() + word.letters, word.letter_count, letters.data() + 1);
    letters[word.letter_count + 1U] = u'$';
    const std::size_t size = word.letter_count + 2U;
    for (std::size_t i = 0; i + 3 <= size; ++i) {
      std::uint32_t value = letters[i];
      value = value * fnv_prime_32 + letters[i + 1];
      value = value * fnv_prime_32 + letters[i + 2];
      feature(Group::piece, 3, value);
      if (i + 4 <= size)
        feature(Group::piece, 4, value * fnv_prime_32 + letters[i + 3]);
    }
  }
  feature(Group::shape, 1, word.shape);
  feature(Group::shape, 2, word.edges);
  feature(Group::shape, 5, word.clitics);
  classes(word.stem_class, 5);

  feature(Group::shape, 0, 0); // in every word: how common a label is
}

/// Calls add(group, hash) with what the tables and the rules tell of a word, and whether its
/// letters are a foreign name's, for the word at -`distance` from it.
template <class Add> void standing_features(const WordFacts& word, int distance, Add&& add) {
  using Group = FeatureGroup;
  const auto feature = [&](Group group, unsigned number, std::uint32_t value) {
    add(group, feature_hash(group, number, value));
  };
  const auto each = [&](LexicalClasses found, unsigned number) {
    for (; found != 0; found &= found - 1)
      feature(Group::lexicon, number, static_cast<std::uint32_t>(std::countr_zero(found)));
  };
  each(word.begins, static_cast<unsigned>(reach + distance));
  if (distance < -1 || distance > 1)
    return;
  const auto step = static_cast<unsigned>(1 + distance);
  each(word.inside, 8 + step);
  feature(Group::rule, step, word.rule);
  feature(Group::letters, 1 + step, word.stem_foreign);
  if (distance != 0)
    return;

  const WordClass& known = word.word_class;
  const std::uint32_t foreign = word.stem_foreign;
  each(word.begins_long, 16);
  feature(Group::rule, 5, pack(word.rule, known.coarse));
  feature(Group::letters, 0, word.foreign);
  feature(Group::letters, 6, pack(foreign, known.coarse));
  feature(Group::letters, 7, pack(foreign, word.lexical));
  feature(Group::letters, 8, pack(foreign, word.rule));
}

/// Calls add(group, hash) with what the tables, the rules and the letters of two neighbours tell
/// together: of the second word, or of the first.
template <class Add>
void pair_features(const WordFacts& first, const WordFacts& second, bool of_second, Add&& add) {
  using Group = FeatureGroup;
  const auto feature = [&](Group group, unsigned number, std::uint32_t value) {
    add(group, feature_hash(group, number, value));
  };
  const std::uint32_t lexical = pack(first.lexical, second.lexical);
  const std::uint32_t foreign = pack(first.stem_foreign, second.stem_foreign);
  if (of_second) {
    feature(Group::lexicon_pair, 0, lexical);
    feature(Group::letters, 4, foreign);
    feature(Group::letters, 12, pack(first.lexical, second.stem_foreign));
  } else {
    feature(Group::rule, 3, pack(first.rule, second.rule));
    feature(Group::lexicon_pair, 1, lexical);
    feature(Group::letters, 5, foreign);
  }
}

// What these features weigh can be kept, for they are the same wherever all that they read is: the
// keys, hashes of that and never 0.

namespace keys {
/// Of two hashes in order, into the high bits.
[[nodiscard]] constexpr std::uint64_t join(std::uint64_t first, std::uint64_t second) {
  const std::uint64_t key = first * golden_64;
  return ((key ^ key >> 32) ^ second) * golden_64 | 1U;
}
} // namespace keys

/// Of form_features().
[[nodiscard]] inline std::uint64_t form_key(const WordFacts& word) {
  return word.identity != 0 ? word.identity : 2 * std::uint64_t{word.form};
}

/// Of standing_features().
[[nodiscard]] inline std::uint64_t standing_key(const WordFacts& word) {
  // `lexical` is told by `begins` and `inside`; beyond a sentence stem_foreign is like no word's.
  return keys::join(keys::join(keys::join(word.begins, word.begins_long), word.inside),
                    std::uint64_t{word.word_class.coarse} << 24 | std::uint64_t{word.rule} << 16 |
                        std::uint64_t{word.foreign} << 8 | word.stem_foreign);
}

/// Of pair_features().
[[nodiscard]] inline std::uint64_t pair_key(const WordFacts& first, const WordFacts& second) {
  const auto of = [](const WordFacts& word) {
    return word.lexical | std::uint64_t{word.stem_foreign} << 8 | std::uint64_t{word.rule} << 16;
  };
  return keys::join(of(first) << 24 | of(second), 0);
}

/// Calls add(group, hash) with the other features of word `at` of the sentence [begin, end), which
/// depend on several words or on where it stands.
template <class Add>
void joint_features(const Facts& facts, std::size_t begin, std::size_t end, std::size_t at,
                    Add&& add) {
  using Group = FeatureGroup;
  const auto near = [&](int distance) -> const WordFacts& {
    return word_near(facts, begin, end, at, distance);
  };
  const auto feature = [&](Group group, unsigned number, std::uint32_t value) {
    add(group, feature_hash(group, number, value));
  };
  const WordFacts& word = near(0);
  const WordFacts& last = near(-1);
  const WordFacts& next = near(1);

  feature(Group::shape, 7, pack(last.edges, next.edges));
  if (at == begin)
    feature(Group::shape, 8, 0);

  const auto classes = [&](const WordFacts& first, const WordFacts& second, unsigned number) {
    feature(Group::class_pair, number, pack(first.word_class.middle, second.word_class.middle));
    feature(Group::class_pair, number + 8, pack(first.word_class.fine, second.word_class.fine));
  };
  classes(near(-2), last, 0);
  classes(next, near(2), 1);

  const WordClass& known = word.word_class;
  const std::uint32_t lexical = word.lexical;
  feature(Group::lexicon_pair, 2, pack(pack(last.lexical, lexical), next.lexical));
  feature(Group::lexicon_pair, 3, pack(pack(near(-2).lexical, last.lexical), lexical));
  feature(Group::lexicon_pair, 4, pack(last.lexical, known.middle));
  feature(Group::lexicon_pair, 5, pack(next.lexical, known.middle));
  feature(Group::lexicon_pair, 6, combine(last.form, lexical));

  const std::uint32_t foreign = word.stem_foreign;
  const std::uint32_t repeats = word.repeats;
  const std::uint32_t with_last = at == begin ? 0U : last.repeats_with_next;
  feature(Group::letters, 9, pack(foreign, repeats));
  feature(Group::letters, 10, pack(last.word_class.middle, foreign));
  feature(Group::letters, 11, pack(foreign, next.word_class.middle));
  feature(Group::repetition, 0, pack(repeats, known.coarse));
  feature(Group::repetition, 1, pack(repeats, known.middle));
  feature(Group::repetition, 2,
          pack(repeats, (word.shape & unsigned{every_script}) << 1 | (known.fine == 0)));
  feature(Group::repetition, 3, pack(repeats, lexical));
  feature(Group::repetition, 6, pack(pack(repeats, with_last), word.repeats_with_next));
  feature(Group::repetition, 7, pack(pack(last.repeats, repeats), next.repeats));
}

/// All features of word `at` of the sentence [begin, end).
template <class Add>
void name_features(const Facts& facts, std::size_t begin, std::size_t end, std::size_t at,
                   Add&& add) {
  for (int distance = -reach; distance <= reach; ++distance) {
    const WordFacts& word = word_near(facts, begin, end, at, distance);
    form_features(facts, word, distance, add);
    standing_features(word, distance, add);
  }
  const auto near = [&](int distance) -> const WordFacts& {
    return word_near(facts, begin, end, at, distance);
  };
  pair_features(near(-1), near(0), true, add);
  pair_features(near(0), near(1), false, add);
  joint_features(facts, begin, end, at, add);
}

} // namespace tanqih
