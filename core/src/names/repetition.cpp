// SPDX-License-Identifier: MIT
#include "names/repetition.hpp"

#include <algorithm>
#include <bit>
#include <vector>

#include "base/hash.hpp"

namespace tanqih {

namespace {

/// How often each word or pair is in the window. By the high bits of its hash alone: of the 2,000
/// words of a window three in a hundred share a count, and a count too many is no harm.
class Counts {
public:
  /// Of so many keys. As small as a short text is, which would pay for a large table.
  explicit Counts(std::size_t keys) : counts_(std::min(std::bit_ceil(2 * keys), places)) {
    if (counts_.size() < places)
      keys_.resize(counts_.size());
  }

  void change(std::uint32_t key, int by) {
    const std::size_t place = place_of(key >> shift);
    if (!keys_.empty())
      keys_[place] = 1 + (key >> shift);
    counts_[place] = static_cast<std::uint16_t>(counts_[place] + by);
  }

  /// 1: once; 2: twice; 3: to 4 times; 4: to 8; 5: to 16; 6: more.
  [[nodiscard]] std::uint8_t bucket(std::uint32_t key) const {
    const unsigned count = counts_[place_of(key >> shift)];
    return count <= 2 ? static_cast<std::uint8_t>(count)
                      : static_cast<std::uint8_t>(
                            std::min(6, 1 + static_cast<int>(std::bit_width(count - 1))));
  }

private:
  static constexpr unsigned shift = 16;
  static constexpr std::size_t places = std::size_t{1} << (32 - shift);
  [[nodiscard]] std::size_t place_of(std::uint32_t key) const {
    if (keys_.empty())
      return key;
    std::size_t at = key & (keys_.size() - 1);
    while (keys_[at] != 1 + key && keys_[at] != 0)
      at = (at + 1) & (keys_.size() - 1);
    return at;
  }

  std::vector<std::uint16_t> counts_; ///< of each place
  std::vector<std::uint32_t>
      keys_; ///< of each place, plus 1; 0: free. None: each has its own place
};

} // namespace

std::uint32_t repetition_key(const WordFacts& word) {
  if (word.only_marks())
    return no_repetition;
  return word.stem_count == 0 ? word.form : word.stems[word.stem_count - 1U];
}

void count_repetitions(Facts& facts) {
  std::vector<WordFacts>& words = facts.words;
  Counts singles(words.size());
  Counts pairs(words.size());
  const auto pair_at = [&](std::size_t at) {
    if (at + 1 >= words.size() || words[at + 1].sentence_begin)
      return no_repetition;
    const std::uint32_t first = repetition_key(words[at]);
    const std::uint32_t second = repetition_key(words[at + 1]);
    return first == no_repetition || second == no_repetition ? no_repetition
                                                             : combine(first, second);
  };
  const auto change = [&](std::size_t at, int by) {
    if (const std::uint32_t key = repetition_key(words[at]); key != no_repetition)
      singles.change(key, by);
    if (const std::uint32_t key = pair_at(at); key != no_repetition)
      pairs.change(key, by);
  };
  for (std::size_t at = 0; at < std::min(repetition_reach, words.size()); ++at)
    change(at, 1);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (at + repetition_reach < words.size())
      change(at + repetition_reach, 1);
    if (at > repetition_reach)
      change(at - repetition_reach - 1, -1);
    const std::uint32_t key = repetition_key(words[at]);
    words[at].repeats = key == no_repetition ? std::uint8_t{0} : singles.bucket(key);
    const std::uint32_t pair = pair_at(at);
    words[at].repeats_with_next = pair == no_repetition ? std::uint8_t{0} : pairs.bucket(pair);
  }
}

} // namespace tanqih
