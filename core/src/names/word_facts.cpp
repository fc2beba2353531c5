// SPDX-License-Identifier: MIT
#include "names/word_facts.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <utility>

#include "base/characters.hpp"
#include "base/hash.hpp"
#include "names/name_letters.hpp"
#include "names/repetition.hpp"
#include "names/topic.hpp"
#include "text/fold.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

/// Which class tells most of a word that has several: what it is for certain before what it may be.
constexpr std::array<LexicalClasses, 25> most_telling = {is_person,
                                                         is_place,
                                                         is_organisation,
                                                         is_other_name,
                                                         is_term,
                                                         is_honorific,
                                                         is_office,
                                                         is_profession,
                                                         is_speech_verb,
                                                         is_organisation_head,
                                                         is_place_word,
                                                         is_place_head,
                                                         is_generic_head,
                                                         is_other_head,
                                                         is_nisba,
                                                         is_given_name,
                                                         is_family_name,
                                                         is_known_as,
                                                         is_name_opener,
                                                         is_family_particle,
                                                         is_common_given_name,
                                                         is_common_family_name,
                                                         is_common_place,
                                                         is_common_organisation,
                                                         is_common_other_name};

std::uint8_t lexical_number(LexicalClasses begins, LexicalClasses inside) {
  for (std::size_t i = 0; i < most_telling.size(); ++i) {
    if (begins & most_telling[i])
      return static_cast<std::uint8_t>(2 * i + 1);
    if (inside & most_telling[i])
      return static_cast<std::uint8_t>(2 * i + 2);
  }
  return 0;
}

std::uint16_t shape_of(std::u16string_view folded, std::uint8_t edges) {
  unsigned shape = 0;
  for (const char16_t unit : folded)
    if (unit == u'0')
      shape |= has_digits;
    else if (unit < 0x250)
      shape |= has_latin;
    else if (unit == u'پ' || unit == u'چ' || unit == u'ڤ' || unit == u'گ')
      shape |= has_foreign_arabic;
    else if (is_arabic_letter(unit))
      shape |= has_arabic;
  const auto length = static_cast<unsigned>(std::min<std::size_t>(folded.size(), 9));
  return static_cast<std::uint16_t>(shape | length << 4 | unsigned{edges} << 8);
}

/// Of one letter, two, … as far as the word goes.
Affixes affixes(std::u16string_view folded, bool from_end) {
  Affixes found{};
  std::uint32_t hash = fnv_basis_32;
  for (std::size_t i = 0; i < std::min(folded.size(), longest_affix); ++i) {
    hash = fnv_step(hash, from_end ? folded[folded.size() - 1 - i] : folded[i]);
    found[i] = hash;
  }
  return found;
}

/// Fills WordFacts::foreign and stem_foreign.
void tell_foreign(const crf::Model& letters, std::u16string_view folded, WordFacts& word) {
  word.foreign = word.stem_foreign = foreign_step(letters, folded);
  if ((word.edges & marks_before) == 0)
    for (std::size_t at = 1; at < 8 && at + least_letters <= folded.size(); ++at)
      if ((word.clitics >> at & 1U) != 0)
        word.stem_foreign = std::max(word.stem_foreign, foreign_step(letters, folded.substr(at)));
}

/// The stems after the word's proclitics, and the classes of word and stems.
void tell_stems(const WordClasses& classes, std::u16string_view original, std::uint8_t stems,
                WordFacts& word) {
  std::u16string stem;
  word.clitics = stems;
  for (std::size_t at = 1; at < 8 && at < original.size(); ++at) {
    if ((stems >> at & 1U) == 0 || word.stem_count == WordFacts::most_stems)
      continue;
    stem.clear();
    append_form(original.substr(at), stem);
    if (stem.size() < 2)
      continue;
    const std::uint32_t hash = text_hash(std::u16string_view(stem));
    word.stems[word.stem_count++] = hash;
    if (stem.size() < 3)
      continue;
    if (const WordClass known = classes.find(hash); known.fine != 0) {
      if (word.word_class.fine == 0)
        word.word_class = known;
      word.stem_class = known;
    }
  }
}

/// What a word's letters tell wherever it stands. Its form goes to `letters`.
WordFacts facts_of(const WordModels& models, std::u16string_view original, std::uint8_t stems,
                   std::u16string& letters) {
  WordFacts word;
  word.letters = static_cast<std::uint32_t>(letters.size());
  word.edges = append_form(original, letters);
  const std::u16string_view folded = std::u16string_view(letters).substr(word.letters);
  word.letter_count = static_cast<std::uint8_t>(std::min(folded.size(), WordFacts::most_letters));
  word.form = text_hash(folded);
  word.shape = shape_of(folded, word.edges);
  word.word_class = models.classes.find(word.form);
  if (!word.only_marks()) {
    word.affix_count = static_cast<std::uint8_t>(std::min(folded.size(), longest_affix));
    word.prefixes = affixes(folded, false);
    word.suffixes = affixes(folded, true);
  }
  if ((word.edges & (marks_before | only_marks)) == 0)
    tell_stems(models.classes, original, stems, word);
  if (!word.only_marks() && (word.shape & (has_digits | has_latin | has_arabic)) == has_arabic)
    tell_foreign(models.letters, folded, word);
  return word;
}

/// Where a text last had each word. A place holds the last word that fell on it: a map would keep
/// all words of a text of any length, and tagging takes 2 % more instructions with std's.
class LastSeen {
public:
  explicit LastSeen(std::size_t words)
      : slots_(std::bit_ceil(std::clamp<std::size_t>(words, 16, most_slots))) {}

  static constexpr std::size_t never = SIZE_MAX;
  std::size_t exchange(std::uint64_t identity, std::size_t at) {
    Slot& slot = slots_[place_in(identity, slots_.size())];
    const Slot last = std::exchange(slot, {identity, at});
    return last.identity == identity ? last.at : never;
  }

private:
  static constexpr std::size_t most_slots = std::size_t{1} << 13;
  struct Slot {
    std::uint64_t identity = 0;
    std::size_t at = 0;
  };
  std::vector<Slot> slots_;
};

} // namespace

std::uint8_t append_form(std::u16string_view word, std::u16string& letters) {
  const std::size_t begin = letters.size();
  const auto& fold = folded_units();
  bool before = false;
  std::size_t end = begin; // one past the last letter or digit
  for (const char16_t original : word) {
    const char16_t unit = fold[original];
    if (unit == 0)
      continue;
    if (is_word_unit(unit)) {
      letters += is_ascii_digit(unit) ? u'0' : unit;
      end = letters.size();
    } else if (end == begin) {
      before = true;
      letters += unit;
    } else {
      letters += unit;
    }
  }
  if (end == begin)
    return only_marks; // marks alone are their own form
  const bool after = letters.size() > end;
  letters.resize(end);
  if (before) {
    const auto first = std::find_if(letters.begin() + static_cast<std::ptrdiff_t>(begin),
                                    letters.end(), is_word_unit);
    letters.erase(letters.begin() + static_cast<std::ptrdiff_t>(begin), first);
  }
  return static_cast<std::uint8_t>((before ? marks_before : Edge{}) |
                                   (after ? marks_after : Edge{}));
}

Facts word_facts(const WordModels& models, std::u16string_view text,
                 const std::vector<Token>& tokens, const Lookup& lookup,
                 const std::vector<Mention>& rules) {
  Facts facts;
  facts.words.reserve(tokens.size());
  LastSeen seen(tokens.size());
  for (const Token& token : tokens) {
    const std::u16string_view original = slice(text, token.span);
    const std::uint64_t identity = identity_of(original, token.stems);
    const std::size_t before = seen.exchange(identity, facts.words.size());
    facts.words.push_back(before != LastSeen::never
                              ? facts.words[before]
                              : facts_of(models, original, token.stems, facts.letters));
    facts.words.back().identity = identity;
    facts.words.back().sentence_begin = token.sentence_begin;
  }
  for (const Match& match : lookup.matches) {
    const LexicalClasses found = match.entry->classes;
    facts.words[match.token].begins |= found;
    if (match.count > 1)
      facts.words[match.token].begins_long |= found;
    for (std::size_t k = 1; k < match.count; ++k)
      facts.words[match.token + k].inside |= found;
  }
  std::size_t token = 0;
  for (const Mention& mention : rules) {
    while (token < tokens.size() && tokens[token].span.end <= mention.span.begin)
      ++token;
    for (bool first = true; token < tokens.size() && tokens[token].span.begin < mention.span.end;
         ++token, first = false)
      facts.words[token].rule = name_label(mention.type, first);
  }
  for (WordFacts& word : facts.words)
    word.lexical = lexical_number(word.begins, word.inside);
  count_repetitions(facts);
  tell_topic(facts);
  return facts;
}

} // namespace tanqih
