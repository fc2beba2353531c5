// The ways to read one written word: as the word of a trie that it is once its proclitics are off.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "entity/phrase_trie.hpp"

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

} // namespace tanqih
