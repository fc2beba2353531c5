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

void Repetitions::read_keys(std::span<const WordFacts> words, WordRange window) {
  // What `words` has no more.
  keys_.erase(keys_.begin(), keys_.begin() + static_cast<std::ptrdiff_t>(end_ - window.begin));
  end_ = window.end;
  const std::size_t begin = keys_.size();
  keys_.resize(words.size());
  for (std::size_t at = begin; at < words.size(); ++at) {
    const std::uint32_t key = repetition_key(words[at]);
    keys_[at].single = key;
    if (at > begin && !words[at].sentence_begin && key != no_repetition &&
        keys_[at - 1].single != no_repetition)
      keys_[at - 1].pair = combine(keys_[at - 1].single, key);
  }
}

void Repetitions::change(const Keys& keys, int by) {
  if (keys.single != no_repetition)
    singles_.change(keys.single, by);
  if (keys.pair != no_repetition)
    pairs_.change(keys.pair, by);
}

void Repetitions::tell(std::span<WordFacts> words, WordRange window) {
  read_keys(words, window);
  if (window.begin == 0)
    for (std::size_t at = 0; at < std::min(repetition_reach, words.size()); ++at)
      change(keys_[at], 1);
  for (std::size_t at = window.begin; at < window.end; ++at) {
    if (at + repetition_reach < words.size())
      change(keys_[at + repetition_reach], 1);
    if (at > repetition_reach)
      change(keys_[at - repetition_reach - 1], -1);
    const auto& [single, pair] = keys_[at];
    words[at].repeats = single == no_repetition ? std::uint8_t{0} : singles_.bucket(single);
    words[at].repeats_with_next = pair == no_repetition ? std::uint8_t{0} : pairs_.bucket(pair);
  }
}

} // namespace tanqih
