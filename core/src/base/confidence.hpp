// SPDX-License-Identifier: MIT
// How sure rules are of what they say, in percent; all of them, on one scale a stage.
//
// What the models say has a measured confidence (crf/viterbi's percent; calibrated for names,
// core/data/MODEL_CARD.md). These here are set by hand: an order among the answers of one stage,
// and no frequency. They differ between stages since what is glued to a line is told by less than a
// line by itself, and a quantity's grammar by more than a name's. What reads them says so below.
#pragma once

#include <cstdint>

namespace tanqih::confidence {

/// What a line is (label/rules). A feature of lines.model (place_rule_sure): another value needs
/// the model trained again. Held by tests/unit/label and tests/cases.
namespace line {
inline constexpr std::uint8_t sure = 95;     ///< it says so itself, or its element of the page does
inline constexpr std::uint8_t likely = 80;   ///< by its form and place; from here on a rule that
                                             ///< removes a line may give the reason (label)
inline constexpr std::uint8_t doubtful = 55; ///< at most this: told as unsure
} // namespace line

/// What is glued to a line (cut/). Held by tests/unit/cut.
namespace cut {
inline constexpr std::uint8_t sure = 90;   ///< several things say so
inline constexpr std::uint8_t likely = 75; ///< one does; at most this: told as unsure
} // namespace cut

/// Quantities: dates, times, amounts. Held by tests/unit/quantities.
namespace quantity {
inline constexpr std::uint8_t sure = 95;
inline constexpr std::uint8_t likely = 80; ///< told from publication or from what is usual, or its
                                           ///< value is not known: الثالثة, of which day's half?
inline constexpr std::uint8_t doubtful = 60;
} // namespace quantity

/// Names by rule (names/). Candidates below `least` are guesses that count only where the text has
/// the name again; among overlapping ones the higher wins (candidates' choose, which adds for
/// length). Held by tests/unit/names.
namespace name {
inline constexpr std::uint8_t asked_for = 100;   ///< a name of the person who reads
inline constexpr std::uint8_t listed = 90;       ///< the lexicon has it whole
inline constexpr std::uint8_t listed_alone = 80; ///< as one word: a person known by it
inline constexpr std::uint8_t by_context =
    70; ///< listed as a common word, which its place makes one
inline constexpr std::uint8_t least = 60;

/// People: how many words are known as names, and what stands before.
namespace person {
inline constexpr std::uint8_t two_names = 85; ///< محمد العلي
inline constexpr std::uint8_t name_and_common =
    80; ///< one of them is an ordinary word too: محمد سعيد
inline constexpr std::uint8_t name_and_unknown = 75; ///< given name or title first: محمد شلبوط
inline constexpr std::uint8_t unknown_and_name = 60;
inline constexpr std::uint8_t expected_common =
    70; ///< after a title or a verb of speech: قال سعيد خير
inline constexpr std::uint8_t titled_unknown = 65; ///< الوزير شلبوط زنكر
inline constexpr std::uint8_t titled_word = 55;    ///< one unknown word after a title
inline constexpr std::uint8_t titled_name = 85;    ///< الوزير محمد
inline constexpr std::uint8_t saying_name = 75;    ///< قال محمد
inline constexpr std::uint8_t name_alone = 60;
inline constexpr std::uint8_t after_honorific = 65; ///< السيد زنكر
} // namespace person

/// Places: the word before says what they are (مدينة, ملعب); with it in the name or without.
namespace place {
inline constexpr std::uint8_t head_and_known = 80;
inline constexpr std::uint8_t head_and_unknown = 60;
inline constexpr std::uint8_t known_after_word = 85;
inline constexpr std::uint8_t unknown_after_word = 65;
} // namespace place

namespace organisation {
inline constexpr std::uint8_t listed_after_word = 85; ///< شركة and a listed one
inline constexpr std::uint8_t institution = 75; ///< جامعة, وزارة and what they are of
inline constexpr std::uint8_t with_nisba = 65;  ///< الجيش الإسرائيلي
inline constexpr std::uint8_t unknown_after_word = 55;
} // namespace organisation

inline constexpr std::uint8_t other_by_known_name = 75;
inline constexpr std::uint8_t other_in_quotes = 80;
inline constexpr std::uint8_t part_of_full_name = 75; ///< of a person that the text has told
inline constexpr std::uint8_t again = 65; ///< a common word that the text has told as a name once

/// The rules say less than this of unknown words after titles and alone: no name of a person comes
/// from them without the model.
inline constexpr std::uint8_t least_of_person = 70;
/// Names of the model of this confidence and less are wrong more often than right
/// (core/data/MODEL_CARD.md), and not shown to a reader.
inline constexpr std::uint8_t even_odds = 52;
} // namespace name

} // namespace tanqih::confidence
