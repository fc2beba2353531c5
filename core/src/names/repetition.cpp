// SPDX-License-Identifier: MIT
#include "names/repetition.hpp"

#include <algorithm>
#include <bit>

#include "base/hash.hpp"

namespace tanqih {

std::uint32_t repetition_key(const WordFacts& word) {
  if (word.only_marks())
    return no_repetition;
  return word.stem_count == 0 ? word.form : word.stems[word.stem_count - 1U];
}

RepetitionCounts::RepetitionCounts(std::size_t keys)
    : counts_(std::min(std::bit_ceil(2 * keys), places)) {
  if (counts_.size() < places)
    keys_.resize(counts_.size());
}

void RepetitionCounts::change(std::uint32_t key, int by) {
  const std::size_t place = place_of(key >> shift);
  if (!keys_.empty())
    keys_[place] = 1 + (key >> shift);
  counts_[place] = static_cast<std::uint16_t>(counts_[place] + by);
}

std::uint8_t RepetitionCounts::bucket(std::uint32_t key) const {
  const unsigned count = counts_[place_of(key >> shift)];
  return count <= 2 ? static_cast<std::uint8_t>(count)
                    : static_cast<std::uint8_t>(
                          std::min(6, 1 + static_cast<int>(std::bit_width(count - 1))));
}

std::size_t RepetitionCounts::place_of(std::uint32_t key) const {
  if (keys_.empty())
    return key;
  std::size_t at = key & (keys_.size() - 1);
  while (keys_[at] != 1 + key && keys_[at] != 0)
    at = (at + 1) & (keys_.size() - 1);
  return at;
}

namespace {

/// Of a word and the one after it in its sentence.
std::uint32_t pair_key(std::span<const WordFacts> words, std::size_t at) {
  if (at + 1 >= words.size() || words[at + 1].sentence_begin)
    return no_repetition;
  const std::uint32_t first = repetition_key(words[at]);
  const std::uint32_t second = repetition_key(words[at + 1]);
  return first == no_repetition || second == no_repetition ? no_repetition : combine(first, second);
}

} // namespace

void Repetitions::change(std::span<const WordFacts> words, std::size_t at, int by) {
  if (const std::uint32_t key = repetition_key(words[at]); key != no_repetition)
    singles_.change(key, by);
  if (const std::uint32_t key = pair_key(words, at); key != no_repetition)
    pairs_.change(key, by);
}

void Repetitions::tell(std::span<WordFacts> words, WordRange window) {
  if (window.begin == 0)
    for (std::size_t at = 0; at < std::min(repetition_reach, words.size()); ++at)
      change(words, at, 1);
  for (std::size_t at = window.begin; at < window.end; ++at) {
    if (at + repetition_reach < words.size())
      change(words, at + repetition_reach, 1);
    if (at > repetition_reach)
      change(words, at - repetition_reach - 1, -1);
    const std::uint32_t key = repetition_key(words[at]);
    words[at].repeats = key == no_repetition ? std::uint8_t{0} : singles_.bucket(key);
    const std::uint32_t pair = pair_key(words, at);
    words[at].repeats_with_next = pair == no_repetition ? std::uint8_t{0} : pairs_.bucket(pair);
  }
}

} // namespace tanqih
