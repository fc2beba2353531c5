// SPDX-License-Identifier: MIT
#include "names/repetition.hpp"

#include <algorithm>
#include <bit>
#include <vector>

#include "base/hash.hpp"

namespace tanqih {

namespace {

/// How often each word or pair is in the window. By the high bits of its hash alone: of the 2,000
/// words of a window three in a hundred share a place, and a count too many is no harm.
class Counts {
public:
  void change(std::uint32_t key, int by) {
    std::uint16_t& count = counts_[key >> shift];
    count = static_cast<std::uint16_t>(count + by);
  }

  /// 1: once; 2: twice; 3: to 4 times; 4: to 8; 5: to 16; 6: more.
  [[nodiscard]] std::uint8_t bucket(std::uint32_t key) const {
    const unsigned count = counts_[key >> shift];
    return count <= 2 ? static_cast<std::uint8_t>(count)
                      : static_cast<std::uint8_t>(
                            std::min(6, 1 + static_cast<int>(std::bit_width(count - 1))));
  }

private:
  static constexpr unsigned shift = 16;
  std::vector<std::uint16_t> counts_ = std::vector<std::uint16_t>(std::size_t{1} << (32 - shift));
};

} // namespace

std::uint32_t repetition_key(const WordFacts& word) {
  if (word.only_marks())
    return no_repetition;
  return word.stem_count == 0 ? word.form : word.stems[word.stem_count - 1U];
}

void count_repetitions(Facts& facts) {
  std::vector<WordFacts>& words = facts.words;
  Counts singles;
  Counts pairs;
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
