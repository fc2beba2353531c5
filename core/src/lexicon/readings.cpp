// SPDX-License-Identifier: MIT
#include "lexicon/readings.hpp"

#include <algorithm>
#include <bit>

#include "base/hash.hpp"
#include "text/fold.hpp"
#include "text/tokenise.hpp"

namespace tanqih {

namespace {

/// Longer words are no names, and cost no more than this.
constexpr std::size_t longest_word = 40;

/// Words, and readings of them, that a processor's cache holds.
constexpr std::size_t most_words = std::size_t{1} << 14;
constexpr std::size_t most_readings = std::size_t{1} << 16;

void add(Readings& found, PhraseTrie::Node node, std::size_t stem, bool article) {
  if (node != PhraseTrie::nowhere)
    found.readings[found.count++] = {node, static_cast<std::uint8_t>(stem), article};
}

} // namespace

Readings read_word(const PhraseTrie& phrases, std::u16string_view word, std::uint8_t stems) {
  Readings found;
  if (word.size() > longest_word)
    return found;
  std::array<char16_t, longest_word> folded; ///< filled from its end
  std::array<PhraseTrie::Hash, 8> hashes{};  ///< of what begins at each stem
  std::array<std::uint8_t, 8> begins{};      ///< the same in `folded`
  const auto& fold = folded_units();
  std::size_t begin = folded.size();
  PhraseTrie::Hash hash = WordTable::empty_hash;
  for (std::size_t i = word.size(); i > 0; --i) {
    if (const char16_t unit = fold[word[i - 1]]; unit != 0) {
      folded[--begin] = unit;
      hash = WordTable::front(hash, unit);
    }
    if (i <= hashes.size()) {
      hashes[i - 1] = hash;
      begins[i - 1] = static_cast<std::uint8_t>(begin);
    }
  }
  const auto rest = [&](std::size_t stem) {
    return std::u16string_view(folded.data() + begins[stem], folded.size() - begins[stem]);
  };
  const auto node_of = [&](PhraseTrie::Word known) {
    return known == PhraseTrie::no_word ? PhraseTrie::nowhere
                                        : phrases.child(PhraseTrie::root, known);
  };
  for (std::size_t stem = 0; stem < std::min<std::size_t>(8, word.size()); ++stem) {
    if ((stems >> stem & 1U) == 0)
      continue;
    const PhraseTrie::Word known = phrases.find_word(hashes[stem], {}, rest(stem));
    if (stem == 0)
      found.whole = known;
    add(found, node_of(known), stem, false);
    if (stem >= 2 && word[stem - 1] == u'ل' && word[stem - 2] == u'ل')
      add(found,
          node_of(phrases.find_word(WordTable::front(WordTable::front(hashes[stem], u'ل'), u'ا'),
                                    u"ال", rest(stem))),
          stem, true);
  }
  return found;
}

ReadingCache::ReadingCache(const PhraseTrie& phrases, std::size_t words)
    : phrases_(phrases), slots_(std::bit_ceil(std::clamp<std::size_t>(words, 16, most_words))) {}

KeptReadings ReadingCache::operator()(std::u16string_view word, std::uint8_t stems) {
  const std::uint64_t identity = identity_of(word, stems);
  Slot& slot = slots_[place_in(identity, slots_.size())];
  if (slot.identity != identity) {
    if (readings_.size() > most_readings) {
      std::fill(slots_.begin(), slots_.end(), Slot{});
      readings_.clear();
    }
    const Readings read = read_word(phrases_, word, stems);
    slot.identity = identity;
    slot.whole = read.whole;
    slot.begin = readings_.size() & 0xFF'FFFFU;
    slot.count = read.count & 0xFFU;
    readings_.insert(readings_.end(), read.readings.begin(),
                     read.readings.begin() + static_cast<std::ptrdiff_t>(read.count));
  }
  return {slot.whole, std::span(readings_).subspan(slot.begin, slot.count)};
}

} // namespace tanqih
