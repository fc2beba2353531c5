// SPDX-License-Identifier: MIT
// The ways to read one written word: as the word of a trie that it is once its proclitics are off.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/phrase_trie.hpp"

namespace tanqih {

/// One way to read a word: as the phrase of one word that it is from a stem on.
struct Reading {
  PhraseTrie::Node node = PhraseTrie::nowhere;
  std::uint8_t stem = 0;
  bool article = false; ///< the phrase begins with ال where the text has لل: للقاهرة, stem 2
};

/// The ways to read one word; at most two a bit of `stems`.
struct Readings {
  PhraseTrie::Word whole = PhraseTrie::no_word;
  std::array<Reading, 16> readings;
  std::size_t count = 0;
};

/// By stem, the shorter proclitic first. `stems` as in Token.
[[nodiscard]] Readings read_word(const PhraseTrie& phrases, std::u16string_view word,
                                 std::uint8_t stems);

/// The same, somewhere else.
struct KeptReadings {
  PhraseTrie::Word whole = PhraseTrie::no_word;
  std::span<const Reading> readings;
};

/// read_word for the words of one text, kept for when a word comes again: half of a short article's
/// do, nearly all of a long text's. A place holds the last word that fell on it: a map would keep
/// all words of a text of any length, and tagging takes 2 % more instructions with std's.
class ReadingCache {
public:
  /// `words`: how many will be read, about.
  ReadingCache(const PhraseTrie& phrases, std::size_t words);
  /// Valid until the next call.
  KeptReadings operator()(std::u16string_view word, std::uint8_t stems);

private:
  struct Slot {
    std::uint64_t identity = 0; ///< of word and stems
    PhraseTrie::Word whole = PhraseTrie::no_word;
    std::uint32_t begin : 24 = 0; ///< in readings_
    std::uint32_t count : 8 = 0;
  };
  const PhraseTrie& phrases_;
  std::vector<Slot> slots_;
  std::vector<Reading> readings_;
};

} // namespace tanqih
