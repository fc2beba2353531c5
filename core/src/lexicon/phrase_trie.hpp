// SPDX-License-Identifier: MIT
// A set of phrases, word by word, made to be asked at every word of a text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/hash.hpp"

namespace tanqih {

/// Words are folded (text/fold) and numbered; a node is a phrase or the beginning of one. Nothing
/// is allocated by a question.
///
/// Tables of our own: std::unordered_map cannot be asked for a word in two pieces with its hash
/// already known, and with one for the edges loading takes 6 % more instructions.
class PhraseTrie {
public:
  using Word = std::uint32_t;
  using Node = std::uint32_t;
  static constexpr Word no_word = 0;
  static constexpr Node root = 0;    ///< the empty phrase
  static constexpr Node nowhere = 0; ///< no phrase begins so: the root is nobody's child

  PhraseTrie();

  /// A hash of a word that grows at its front: hash(u"ال" + w) is front(front(hash(w), u'ل'),
  /// u'ا'). All ends of one word, which is what is left when proclitics are off, cost one pass.
  using Hash = std::uint64_t;
  [[nodiscard]] static constexpr Hash front(Hash hash, char16_t unit) {
    return (hash ^ unit) * golden_64;
  }
  static constexpr Hash empty_hash = 0x51ED270B9F5B7A35U;
  [[nodiscard]] static Hash hash_of(std::u16string_view folded);

  Word add_word(std::u16string_view folded);
  Node add_child(Node node, Word word);

  [[nodiscard]] Word find_word(std::u16string_view folded) const {
    return find_word(hash_of(folded), {}, folded);
  }
  /// The word `prefix` + `folded`, whose hash is given.
  [[nodiscard]] Word find_word(Hash hash, std::u16string_view prefix,
                               std::u16string_view folded) const;
  [[nodiscard]] Node child(Node node, Word word) const;
  [[nodiscard]] bool has_children(Node node) const { return has_children_[node]; }
  [[nodiscard]] std::size_t size() const { return has_children_.size(); } ///< nodes

private:
  struct Slot {              ///< of a word
    std::uint32_t begin = 0; ///< in pool_
    std::uint16_t length = 0;
    std::uint16_t check =
        0; ///< of the hash: most unknown words are told without a look into the pool
    Word word = no_word;
  };
  struct Edge {
    std::uint64_t from = 0; ///< node and word
    Node to = nowhere;
  };

  void grow_words();
  void grow_edges();
  static std::uint64_t edge_key(Node node, Word word) {
    return (static_cast<std::uint64_t>(node) << 32) | word;
  }
  static std::uint64_t edge_hash(std::uint64_t key) { return key * golden_64; }

  std::u16string pool_;      ///< the words, one after the other
  std::vector<Slot> words_;  ///< open addressing, a power of two, half empty
  std::vector<Hash> hashes_; ///< of each word
  std::vector<Edge> edges_;  ///< open addressing, a power of two, half empty
  std::size_t edge_count_ = 0;
  std::vector<Node> first_; ///< of each word: the node that it is alone
  std::vector<bool> has_children_;
};

} // namespace tanqih
