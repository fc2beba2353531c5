// SPDX-License-Identifier: MIT
// name_features: the features by which names are found.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "base/hash.hpp"
#include "names/facts.hpp"
#include "names/name_template.hpp"

namespace tanqih {

/// Written into the model; change it with the features.
inline constexpr std::string_view name_feature_set = "names-7";

/// The template's number keeps equal values of different features apart.
[[nodiscard]] constexpr std::uint32_t feature_hash(NameTemplate question, std::uint32_t value) {
  return combine(static_cast<std::uint32_t>(question), value);
}

/// feature(question, value) calls add(group, hash).
template <class Add> [[nodiscard]] auto asking(Add& add) {
  return [&add](NameTemplate question, std::uint32_t value) {
    add(group_of(question), feature_hash(question, value));
  };
}

/// One answer for each of `classes`.
template <class Feature>
void feature_each(LexicalClasses classes, NameTemplate question, Feature feature,
                  std::uint32_t with = 0) {
  for (; classes != 0; classes &= classes - 1)
    feature(question, with + static_cast<std::uint32_t>(std::countr_zero(classes)));
}

/// Two numbers in one, each below 4,096 or the first another two of which the first is below 256.
[[nodiscard]] constexpr std::uint32_t pack(std::uint32_t first, std::uint32_t second) {
  return first << 12 | second;
}

/// The word as it stands, and after each of its proclitics.
template <class Feature>
void feature_form_or_stem(const WordFacts& word, NameTemplate question, Feature feature) {
  feature(question, word.form);
  for (std::size_t i = 0; i < word.stem_count; ++i)
    feature(question, word.stems[i]);
}

/// What stands beyond the ends of a sentence.
[[nodiscard]] inline const WordFacts& beyond(bool after) {
  static const std::array<WordFacts, 2> edges = [] {
    std::array<WordFacts, 2> facts;
    facts[0].form = 1;
    facts[0].lexical = 100;
    facts[0].stem_foreign = 100;
    facts[1].kind = 1;
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
  using Template = NameTemplate;
  const auto feature = asking(add);
  const auto place = static_cast<unsigned>(reach + distance);
  const WordClass& known = word.word_class;
  if (known.coarse != 0) {
    feature(nth(Template::coarse_near, place), known.coarse);
    feature(nth(Template::middle_near, place), known.middle);
    feature(nth(Template::fine_near, place), known.fine);
  }
  if (distance != 0)
    feature(nth(Template::form_near, place), word.form);

  if (distance == 1 || distance == -1) {
    const bool before = distance < 0;
    feature_form_or_stem(word, nth(Template::form_or_stem_near, place), feature);
    const Template prefixes = before ? Template::prefixes_before : Template::prefixes_after;
    const Template suffixes = before ? Template::suffixes_before : Template::suffixes_after;
    for (unsigned i = 0; i < std::min<unsigned>(3, word.affix_count); ++i) {
      if (i < 2)
        feature(nth(prefixes, i), word.prefixes[i]);
      feature(nth(suffixes, i), word.suffixes[i]);
    }
    feature(before ? Template::shape_before : Template::shape_after, word.shape);
    if (before)
      feature(Template::clitics_before, word.clitics);
  }
  if (distance != 0)
    return;

  feature(Template::form, word.form);
  feature_form_or_stem(word, Template::form_or_stem, feature);
  for (unsigned i = 0; i < word.affix_count; ++i) {
    feature(nth(Template::prefixes, i), word.prefixes[i]);
    feature(nth(Template::suffixes, i), word.suffixes[i]);
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
      feature(Template::three_letters, value);
      if (i + 4 <= size)
        feature(Template::four_letters, value * fnv_prime_32 + letters[i + 3]);
    }
  }
  feature(Template::shape, word.shape);
  feature(Template::edges, word.edges);
  feature(Template::clitics, word.clitics);
  if (word.stem_class.coarse != 0) {
    feature(Template::coarse_of_stem, word.stem_class.coarse);
    feature(Template::middle_of_stem, word.stem_class.middle);
    feature(Template::fine_of_stem, word.stem_class.fine);
  }
  feature(Template::any_word, 0);
}

/// Calls add(group, hash) with how often the text has a word, and what the word is.
template <class Add> void repetition_features(const WordFacts& word, Add&& add) {
  using Template = NameTemplate;
  const auto feature = asking(add);
  const WordClass& known = word.word_class;
  const std::uint32_t repeats = word.repeats;
  feature(Template::foreign_repeats, pack(word.stem_foreign, repeats));
  feature(Template::repeats_coarse, pack(repeats, known.coarse));
  feature(Template::repeats_middle, pack(repeats, known.middle));
  feature(Template::repeats_scripts,
          pack(repeats, (word.shape & unsigned{every_script}) << 1 | (known.fine == 0)));
  feature(Template::repeats_lexical, pack(repeats, word.lexical));
}

/// Calls add(group, hash) with what the tables and the rules tell of a word, and whether its
/// letters are a foreign name's, for the word at -`distance` from it.
template <class Add> void standing_features(const WordFacts& word, int distance, Add&& add) {
  using Template = NameTemplate;
  const auto feature = asking(add);
  feature_each(word.begins, nth(Template::begins_near, static_cast<unsigned>(reach + distance)),
               feature);
  if (distance < -1 || distance > 1)
    return;
  const auto step = static_cast<unsigned>(1 + distance);
  feature_each(word.inside, nth(Template::inside_beside, step), feature);
  feature(nth(Template::rule_beside, step), word.rule);
  feature(nth(Template::foreign_beside, step), word.stem_foreign);
  if (distance != 0)
    return;

  const WordClass& known = word.word_class;
  const std::uint32_t foreign = word.stem_foreign;
  feature_each(word.begins_long, Template::begins_long, feature);
  feature(Template::rule_coarse, pack(word.rule, known.coarse));
  feature(Template::foreign, word.foreign);
  feature(Template::foreign_coarse, pack(foreign, known.coarse));
  feature(Template::foreign_lexical, pack(foreign, word.lexical));
  feature(Template::foreign_rule, pack(foreign, word.rule));
}

/// Calls add(group, hash) with what the tables, the rules and the letters of two neighbours tell
/// together: of the second word, or of the first.
template <class Add>
void pair_features(const WordFacts& first, const WordFacts& second, bool of_second, Add&& add) {
  using Template = NameTemplate;
  const auto feature = asking(add);
  const std::uint32_t lexical = pack(first.lexical, second.lexical);
  const std::uint32_t foreign = pack(first.stem_foreign, second.stem_foreign);
  if (of_second) {
    feature(Template::lexical_with_before, lexical);
    feature(Template::foreign_with_before, foreign);
    feature(Template::lexical_before_foreign, pack(first.lexical, second.stem_foreign));
  } else {
    feature(Template::rule_with_after, pack(first.rule, second.rule));
    feature(Template::lexical_with_after, lexical);
    feature(Template::foreign_with_after, foreign);
  }
}

/// What is asked of a word and its neighbours in numbers that are few.
struct Around {
  std::uint8_t lexical_two_before = 0, lexical_before = 0, lexical = 0, lexical_after = 0;
  std::uint8_t edges_before = 0, edges_after = 0;
  std::uint8_t repeats_before = 0, repeats = 0, repeats_after = 0; ///< at most 6, as the next two
  std::uint8_t with_before = 0, with_after = 0;                    ///< how often the text has both
};

/// Of word `at` of the sentence [begin, end).
[[nodiscard]] inline Around around(const Facts& facts, std::size_t begin, std::size_t end,
                                   std::size_t at) {
  const WordFacts& word = facts.words[at];
  const WordFacts& last = word_near(facts, begin, end, at, -1);
  const WordFacts& next = word_near(facts, begin, end, at, 1);
  return {word_near(facts, begin, end, at, -2).lexical,
          last.lexical,
          word.lexical,
          next.lexical,
          last.edges,
          next.edges,
          last.repeats,
          word.repeats,
          next.repeats,
          at == begin ? std::uint8_t{0} : last.repeats_with_next,
          word.repeats_with_next};
}

/// Calls add(group, hash) with what a word's neighbours are by the tables, and how often the text
/// has them.
template <class Add> void around_features(const Around& near, Add&& add) {
  using Template = NameTemplate;
  const auto feature = asking(add);
  feature(Template::edges_around, pack(near.edges_before, near.edges_after));
  feature(Template::lexical_around,
          pack(pack(near.lexical_before, near.lexical), near.lexical_after));
  feature(Template::lexical_with_two_before,
          pack(pack(near.lexical_two_before, near.lexical_before), near.lexical));
  feature(Template::repeats_with_both, pack(pack(near.repeats, near.with_before), near.with_after));
  feature(Template::repeats_around,
          pack(pack(near.repeats_before, near.repeats), near.repeats_after));
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

/// Of repetition_features(). A class tells the coarser ones.
[[nodiscard]] inline std::uint64_t repetition_key_of(const WordFacts& word) {
  return keys::join(
      std::uint64_t{word.word_class.fine} << 16 | (word.shape & unsigned{every_script}),
      std::uint64_t{word.stem_foreign} << 16 | std::uint64_t{word.repeats} << 8 | word.lexical);
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

/// Of around_features().
[[nodiscard]] inline std::uint64_t around_key(const Around& near) {
  std::uint64_t repeats = 0; // at most 6, the edges at most 7
  for (const std::uint8_t few :
       {near.repeats_before, near.repeats, near.repeats_after, near.with_before, near.with_after,
        near.edges_before, near.edges_after})
    repeats = repeats << 3 | few;
  return keys::join(repeats, std::uint64_t{near.lexical_two_before} << 24 |
                                 std::uint64_t{near.lexical_before} << 16 |
                                 std::uint64_t{near.lexical} << 8 | near.lexical_after);
}

/// Calls add(group, hash) with the other features of word `at` of the sentence [begin, end), which
/// depend on several words or on where it stands.
template <class Add>
void joint_features(const Facts& facts, std::size_t begin, std::size_t end, std::size_t at,
                    Add&& add) {
  using Template = NameTemplate;
  const auto near = [&](int distance) -> const WordFacts& {
    return word_near(facts, begin, end, at, distance);
  };
  const auto feature = asking(add);
  const WordFacts& word = near(0);
  const WordFacts& last = near(-1);
  const WordFacts& next = near(1);

  if (at == begin)
    feature(Template::sentence_begin, 0);

  const auto classes = [&](const WordFacts& first, const WordFacts& second, Template middle,
                           Template fine) {
    feature(middle, pack(first.word_class.middle, second.word_class.middle));
    feature(fine, pack(first.word_class.fine, second.word_class.fine));
  };
  classes(near(-2), last, Template::middle_two_before, Template::fine_two_before);
  classes(next, near(2), Template::middle_two_after, Template::fine_two_after);

  const WordClass& known = word.word_class;
  const std::uint32_t lexical = word.lexical;
  feature(Template::lexical_before_middle, pack(last.lexical, known.middle));
  feature(Template::lexical_after_middle, pack(next.lexical, known.middle));
  feature(Template::form_before_lexical, combine(last.form, lexical));

  const std::uint32_t foreign = word.stem_foreign;
  if (const std::uint32_t sport = word.sport; sport != 0) {
    feature(Template::sport_lexical, pack(sport, lexical));
    feature_each(word.begins, Template::sport_begins, feature, pack(sport, 0));
    feature(Template::sport_before, pack(pack(sport, last.lexical), lexical));
    feature(Template::sport_after, pack(pack(sport, lexical), next.lexical));
    feature(Template::sport_middle, pack(sport, known.middle));
    feature(Template::sport_rule, pack(sport, word.rule));
    feature(Template::sport_foreign, pack(sport, foreign));
    feature(Template::sport_form_before, combine(last.form, pack(sport, lexical)));
    feature_form_or_stem(word, Template::sport_form_or_stem, feature);
  }
  feature(Template::middle_before_foreign, pack(last.word_class.middle, foreign));
  feature(Template::foreign_middle_after, pack(foreign, next.word_class.middle));
}

/// What differs in the corpora's taste, of word `at` of the sentence [begin, end).
template <class Add>
void taste_features(const Facts& facts, std::size_t begin, std::size_t end, std::size_t at,
                    Add&& add) {
  using Template = NameTemplate;
  const auto feature = asking(add);
  if (facts.taste == Taste::reader)
    return;
  const WordFacts& word = facts.words[at];
  const WordFacts& last = word_near(facts, begin, end, at, -1);
  feature(Template::corpora_any_word, 0);
  feature_form_or_stem(word, Template::corpora_form_or_stem, feature);
  feature(Template::corpora_form_before, last.form);
  feature(Template::corpora_lexical, word.lexical);
  feature(Template::corpora_lexical_before, last.lexical);
  feature(Template::corpora_rule, word.rule);
  feature(Template::corpora_coarse, word.word_class.coarse);
  feature(Template::corpora_middle, word.word_class.middle);
  feature(Template::corpora_shape, word.shape);
  feature(Template::corpora_foreign, word.stem_foreign);
  feature(Template::corpora_middle_before, last.word_class.middle);
}

/// What other words of the text around, like word `at` of the sentence [begin, end) and its
/// neighbours, were read as.
template <class Add>
void majority_features(const Facts& facts, std::size_t begin, std::size_t end, std::size_t at,
                       Add&& add) {
  using Template = NameTemplate;
  const auto feature = asking(add);
  const WordFacts& word = facts.words[at];
  const WordFacts& last = word_near(facts, begin, end, at, -1);
  const WordFacts& next = word_near(facts, begin, end, at, 1);
  const std::uint32_t majority = word.majority;
  if (majority != 0) {
    feature(Template::majority_alone, majority);
    feature(Template::majority_lexical, pack(majority, word.lexical));
    feature(Template::majority_middle, pack(majority, word.word_class.middle));
    feature(Template::majority_rule, pack(majority, word.rule));
    feature(Template::majority_sport, pack(majority, word.sport));
    feature(Template::majority_with_before, pack(last.majority, majority));
    feature(Template::majority_with_after, pack(majority, next.majority));
  }
  if (last.majority != 0) {
    feature(Template::majority_before_lexical, pack(last.majority, word.lexical));
    feature(Template::majority_before_form, combine(last.majority, word.form));
  }
  if (next.majority != 0) {
    feature(Template::majority_after_lexical, pack(next.majority, word.lexical));
    feature(Template::majority_after_form, combine(next.majority, word.form));
  }
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
  repetition_features(facts.words[at], add);
  around_features(around(facts, begin, end, at), add);
  const auto near = [&](int distance) -> const WordFacts& {
    return word_near(facts, begin, end, at, distance);
  };
  pair_features(near(-1), near(0), true, add);
  pair_features(near(0), near(1), false, add);
  joint_features(facts, begin, end, at, add);
  taste_features(facts, begin, end, at, add);
  majority_features(facts, begin, end, at, add);
}

} // namespace tanqih
