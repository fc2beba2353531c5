// name_features: the features by which names are found.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "entity/word_facts.hpp"
#include "learn/features.hpp"

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
inline constexpr std::string_view name_feature_set = "names-4";

/// The template's number keeps equal values of different features apart.
[[nodiscard]] constexpr std::uint32_t feature_hash(FeatureGroup group, unsigned number,
                                                   std::uint32_t value) {
  return learn::combine(static_cast<std::uint32_t>(group) * 64 + number, value);
}

/// How far from a word its features look.
inline constexpr int reach = 2;

/// What stands beyond the ends of a sentence.
[[nodiscard]] inline const WordFacts& beyond(bool behind) {
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
  return edges[behind ? 1 : 0];
}

/// The word at `distance` from word `at` of the sentence [begin, end).
[[nodiscard]] inline const WordFacts& word_near(const Facts& facts, std::size_t begin,
                                                std::size_t end, std::size_t at, int distance) {
  if (distance < 0 && at < begin + static_cast<std::size_t>(-distance))
    return beyond(false);
  const std::size_t i = at + static_cast<std::size_t>(distance); // wraps below 0 and back
  return i >= end ? beyond(true) : facts.words[i];
}

/// Calls add(group, hash) with the features that one word gives the word at -`distance` from it,
/// and that depend on its letters alone (WordFacts::identity): they are the same wherever it
/// stands.
template <class Add>
void own_features(const Facts& facts, const WordFacts& word, int distance, Add&& add) {
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
    for (unsigned i = 0; i < std::min<unsigned>(3, word.prefixes.count); ++i) {
      if (i < 2)
        feature(Group::affix, number + i, word.prefixes.hashes[i]);
      feature(Group::affix, number + 8 + i, word.suffixes.hashes[i]);
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
  for (unsigned i = 0; i < word.prefixes.count; ++i) {
    feature(Group::affix, i, word.prefixes.hashes[i]);
    feature(Group::affix, 8 + i, word.suffixes.hashes[i]);
  }
  if ((word.edges & 4) == 0) {
    // ^محمد$ by threes and fours
    std::array<char16_t, WordFacts::most_letters + 2> letters{};
    letters[0] = u'^';
    std::copy_n(facts.letters.data() + word.letters, word.letter_count, letters.data() + 1);
    letters[word.letter_count + 1U] = u'$';
    const std::size_t size = word.letter_count + 2U;
    for (std::size_t i = 0; i + 3 <= size; ++i) {
      std::uint32_t value = letters[i];
      value = value * 0x01000193U + letters[i + 1];
      value = value * 0x01000193U + letters[i + 2];
      feature(Group::piece, 3, value);
      if (i + 4 <= size)
        feature(Group::piece, 4, value * 0x01000193U + letters[i + 3]);
    }
  }
  feature(Group::shape, 1, word.shape);
  feature(Group::shape, 2, word.edges);
  feature(Group::shape, 5, word.clitics);
  classes(word.stem_class, 5);
}

/// Calls add(group, hash) with the features of word `at` of the sentence [begin, end) that depend
/// on where it stands.
template <class Add>
void joint_features(const Facts& facts, std::size_t begin, std::size_t end, std::size_t at,
                    Add&& add) {
  using Group = FeatureGroup;
  using learn::combine;
  const auto near = [&](int distance) -> const WordFacts& {
    return word_near(facts, begin, end, at, distance);
  };
  const auto feature = [&](Group group, unsigned number, std::uint32_t value) {
    add(group, feature_hash(group, number, value));
  };
  const WordFacts& word = near(0);
  const WordFacts& last = near(-1);
  const WordFacts& next = near(1);

  feature(Group::context, 5, combine(last.form, word.form));
  feature(Group::context, 6, combine(word.form, next.form));

  feature(Group::shape, 0, 0); // in every word: how common a label is
  feature(Group::shape, 7, combine(last.edges, next.edges));
  if (at == begin)
    feature(Group::shape, 8, 0);

  const auto grain = [](const WordClass& known, unsigned which) -> std::uint32_t {
    return which == 1 ? known.middle : known.fine;
  };
  for (unsigned which = 1; which < 3; ++which) {
    const std::uint32_t here = grain(word.word_class, which);
    const std::uint32_t left = grain(last.word_class, which);
    const std::uint32_t right = grain(next.word_class, which);
    const unsigned number = 8 * which;
    feature(Group::class_pair, number, combine(left, here));
    feature(Group::class_pair, number + 1, combine(here, right));
    feature(Group::class_pair, number + 2, combine(left, right));
    feature(Group::class_pair, number + 3, combine(grain(near(-2).word_class, which), left));
    feature(Group::class_pair, number + 4, combine(right, grain(near(2).word_class, which)));
  }

  for (int distance = -1; distance <= 1; ++distance)
    feature(Group::rule, static_cast<unsigned>(1 + distance), near(distance).rule);
  feature(Group::rule, 3, combine(word.rule, next.rule));
  feature(Group::rule, 5, combine(word.rule, word.word_class.coarse));

  const auto each = [&](std::uint32_t classes, unsigned number) {
    for (; classes != 0; classes &= classes - 1)
      feature(Group::lexicon, number, static_cast<std::uint32_t>(std::countr_zero(classes)));
  };
  for (int distance = -reach; distance <= reach; ++distance)
    each(near(distance).begins, static_cast<unsigned>(reach + distance));
  for (int distance = -1; distance <= 1; ++distance)
    each(near(distance).inside, static_cast<unsigned>(9 + distance));
  each(word.begins_long, 16);
  feature(Group::lexicon_pair, 0, combine(last.lexical, word.lexical));
  feature(Group::lexicon_pair, 1, combine(word.lexical, next.lexical));
  feature(Group::lexicon_pair, 2, combine(combine(last.lexical, word.lexical), next.lexical));
  feature(Group::lexicon_pair, 3, combine(combine(near(-2).lexical, last.lexical), word.lexical));
  feature(Group::lexicon_pair, 4, combine(last.lexical, word.word_class.middle));
  feature(Group::lexicon_pair, 5, combine(next.lexical, word.word_class.middle));
  feature(Group::lexicon_pair, 6, combine(last.form, word.lexical));

  const std::uint32_t foreign = word.stem_foreign;
  feature(Group::letters, 0, word.foreign);
  for (int distance = -1; distance <= 1; ++distance)
    feature(Group::letters, static_cast<unsigned>(2 + distance), near(distance).stem_foreign);
  feature(Group::letters, 4, combine(last.stem_foreign, foreign));
  feature(Group::letters, 5, combine(foreign, next.stem_foreign));
  feature(Group::letters, 6, combine(foreign, word.word_class.coarse));
  feature(Group::letters, 7, combine(foreign, word.lexical));
  feature(Group::letters, 8, combine(foreign, word.rule));
  feature(Group::letters, 9, combine(foreign, word.repeats));
  feature(Group::letters, 10, combine(last.word_class.middle, foreign));
  feature(Group::letters, 11, combine(foreign, next.word_class.middle));
  feature(Group::letters, 12, combine(last.lexical, foreign));

  const std::uint32_t repeats = word.repeats;
  const std::uint32_t with_last = at == begin ? 0U : last.repeats_with_next;
  const std::uint32_t with_next = word.repeats_with_next;
  const WordClass& known = word.word_class;
  feature(Group::repetition, 0, combine(repeats, known.coarse));
  feature(Group::repetition, 1, combine(repeats, known.middle));
  feature(Group::repetition, 2, combine(repeats, (word.shape & 15U) << 1 | (known.fine == 0)));
  feature(Group::repetition, 3, combine(repeats, word.lexical));
  feature(Group::repetition, 4, combine(combine(with_last, known.coarse), last.word_class.coarse));
  feature(Group::repetition, 5, combine(combine(with_next, known.coarse), next.word_class.coarse));
  feature(Group::repetition, 6, combine(combine(repeats, with_last), with_next));
  feature(Group::repetition, 7, combine(combine(last.repeats, repeats), next.repeats));
}

/// All features of word `at` of the sentence [begin, end).
template <class Add>
void name_features(const Facts& facts, std::size_t begin, std::size_t end, std::size_t at,
                   Add&& add) {
  for (int distance = -reach; distance <= reach; ++distance)
    own_features(facts, word_near(facts, begin, end, at, distance), distance, add);
  joint_features(facts, begin, end, at, add);
}

} // namespace tanqih
