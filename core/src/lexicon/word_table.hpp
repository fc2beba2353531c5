// SPDX-License-Identifier: MIT
// WordTable: numbers for words, or for any strings, that can be asked for in two pieces.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/hash.hpp"

namespace tanqih {

/// Nothing is allocated by a question. A table of our own: std::unordered_map cannot be asked for a
/// word in two pieces with its hash already known, and keeps each word in memory of its own.
class WordTable {
public:
  using Word = std::uint32_t; ///< from 1 on, in the order in which they were added
  static constexpr Word no_word = 0;

  /// For about so many words; it grows as it must.
  explicit WordTable(std::size_t expected);

  /// A hash of a word that grows at its front: hash(u"ال" + w) is front(front(hash(w), u'ل'),
  /// u'ا'). All ends of one word, which is what is left when proclitics are off, cost one pass.
  using Hash = std::uint64_t;
  [[nodiscard]] static constexpr Hash front(Hash hash, char16_t unit) {
    return (hash ^ unit) * golden_64;
  }
  static constexpr Hash empty_hash = 0x51ED270B9F5B7A35U;
  [[nodiscard]] static Hash hash_of(std::u16string_view folded);

  Word add(std::u16string_view word);

  [[nodiscard]] Word find(std::u16string_view word) const { return find(hash_of(word), {}, word); }
  /// The word `prefix` + `rest`, whose hash is given.
  [[nodiscard]] Word find(Hash hash, std::u16string_view prefix, std::u16string_view rest) const;
  /// Calls use(word, text) with each word, in no order.
  template <class Use> void each(Use use) const {
    for (const Slot& slot : slots_)
      if (slot.word != no_word)
        use(slot.word, std::u16string_view(pool_).substr(slot.begin, slot.length));
  }
  [[nodiscard]] std::size_t size() const { return hashes_.size(); } ///< the last word and one

private:
  struct Slot {
    std::uint32_t begin = 0; ///< in pool_
    std::uint16_t length = 0;
    std::uint16_t check =
        0; ///< of the hash: most unknown words are told without a look into the pool
    Word word = no_word;
  };
  void grow();

  std::u16string pool_;      ///< the words, one after the other
  std::vector<Slot> slots_;  ///< open addressing, a power of two, half empty
  std::vector<Hash> hashes_; ///< of each word
};

} // namespace tanqih
