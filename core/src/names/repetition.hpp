// SPDX-License-Identifier: MIT
// repetition: how often the text around a word has it again. What an article is about comes often,
// and what comes often though it is no ordinary word is mostly a name.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "names/facts.hpp"

namespace tanqih {

/// So many words before and after a word are the text around it.
inline constexpr std::size_t repetition_reach = 1000;

/// What alike words have alike; no_repetition: of marks. The word after the longest chain of its
/// proclitics: والرازي, رازي alike are رازي; so is لندن ندن wherever it stands, which does not
/// matter.
[[nodiscard]] std::uint32_t repetition_key(const WordFacts& word);
inline constexpr std::uint32_t no_repetition = 0;

/// How often each word or pair is in the text around. By the high bits of its hash alone: of the
/// 2,000 words around three in a hundred share a count, and a count too many is no harm.
class RepetitionCounts {
public:
  /// Of so many keys. As small as a short text is, which would pay for a large table.
  explicit RepetitionCounts(std::size_t keys);

  void change(std::uint32_t key, int by);
  /// 1: once; 2: twice; 3: to 4 times; 4: to 8; 5: to 16; 6: more.
  [[nodiscard]] std::uint8_t bucket(std::uint32_t key) const;

private:
  static constexpr unsigned shift = 16;
  static constexpr std::size_t places = std::size_t{1} << (32 - shift);
  [[nodiscard]] std::size_t place_of(std::uint32_t key) const;

  std::vector<std::uint16_t> counts_; ///< of each place
  std::vector<std::uint32_t>
      keys_; ///< of each place, plus 1; 0: free. None: each has its own place
};

/// Fills WordFacts::repeats and repeats_with_next, window by window. Words count without their
/// proclitics: الرازي, والرازي, للرازي are three times one word. Linear.
class Repetitions {
public:
  /// In a text of so many words.
  explicit Repetitions(std::size_t words) : singles_(words), pairs_(words) {}

  /// Of words[window], which goes on from the last, and begins at 0 where it is the first.
  /// `words` has the repetition_reach + 1 words before and after it as far as there are any, and
  /// ends with a sentence.
  void tell(std::span<WordFacts> words, WordRange window);

private:
  /// Of a word, and of it and the one after it in its sentence.
  struct Keys {
    std::uint32_t single = no_repetition;
    std::uint32_t pair = no_repetition;
  };
  void read_keys(std::span<const WordFacts> words, WordRange window);
  void change(const Keys& keys, int by);

  std::vector<Keys> keys_; ///< of `words`: each word is counted, told and discounted by them
  std::size_t end_ = 0;    ///< of the last window
  RepetitionCounts singles_;
  RepetitionCounts pairs_;
};

} // namespace tanqih
