// SPDX-License-Identifier: MIT
#include "names/word_kinds.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "base/characters.hpp"
#include "base/hash.hpp"
#include "names/name_letters.hpp"
#include "text/fold.hpp"
#include "text/tokenise.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

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

WordKinds::WordKinds(const WordModels& models, std::size_t words)
    : models_(models), slots_(std::bit_ceil(std::clamp<std::size_t>(2 * words, 16, most_slots))) {}

const WordFacts& WordKinds::operator()(std::u16string_view word, std::uint8_t stems,
                                       std::u16string& letters) {
  const std::uint64_t identity = identity_of(word, stems);
  std::size_t at = place_in(identity, slots_.size());
  while (slots_[at].kind != 0 && slots_[at].identity != identity)
    at = (at + 1) & (slots_.size() - 1);
  if (slots_[at].kind != 0)
    return kinds_[slots_[at].kind - first_kind];
  const auto kind = static_cast<std::uint32_t>(first_kind + kinds_.size());
  slots_[at] = {identity, kind};
  kinds_.push_back(facts_of(models_, word, stems, letters));
  kinds_.back().kind = kind;
  if (2 * kinds_.size() > slots_.size())
    grow();
  return kinds_.back();
}

void WordKinds::clear() {
  kinds_.clear();
  std::fill(slots_.begin(), slots_.end(), Slot{});
}

void WordKinds::grow() {
  std::vector<Slot> grown(2 * slots_.size());
  for (const Slot& slot : slots_) {
    if (slot.kind == 0)
      continue;
    std::size_t at = place_in(slot.identity, grown.size());
    while (grown[at].kind != 0)
      at = (at + 1) & (grown.size() - 1);
    grown[at] = slot;
  }
  slots_ = std::move(grown);
}

} // namespace tanqih
