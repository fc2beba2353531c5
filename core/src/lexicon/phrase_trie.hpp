// SPDX-License-Identifier: MIT
// A set of phrases, word by word, made to be asked at every word of a text.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/hash.hpp"
#include "lexicon/word_table.hpp"

namespace tanqih {

/// Words are folded (text/fold) and numbered; a node is a phrase or the beginning of one. Nothing
/// is allocated by a question.
///
/// A table of our own: with std::unordered_map for the edges loading takes 6 % more instructions.
class PhraseTrie {
public:
  using Word = WordTable::Word;
  using Node = std::uint32_t;
  using Hash = WordTable::Hash;
  static constexpr Word no_word = WordTable::no_word;
  static constexpr Node root = 0;    ///< the empty phrase
  static constexpr Node nowhere = 0; ///< no phrase begins so: the root is nobody's child

  PhraseTrie() : PhraseTrie(500, 500) {}
  /// For about so many words, and so many phrases of several; it grows as it must.
  PhraseTrie(std::size_t words, std::size_t phrases);

  Word add_word(std::u16string_view folded);
  Node add_child(Node node, Word word);

  [[nodiscard]] Word find_word(std::u16string_view folded) const { return words_.find(folded); }
  /// The word `prefix` + `folded`, whose hash is given.
  [[nodiscard]] Word find_word(Hash hash, std::u16string_view prefix,
                               std::u16string_view folded) const {
    return words_.find(hash, prefix, folded);
  }
  [[nodiscard]] Node child(Node node, Word word) const;
  [[nodiscard]] bool has_children(Node node) const { return has_children_[node]; }
  [[nodiscard]] std::size_t size() const { return has_children_.size(); } ///< nodes

  /// Calls use(word, text) with each word, in no order.
  template <class Use> void each_word(Use use) const { words_.each(use); }
  /// Calls use(node, parent, word) with each node but the root, in no order.
  template <class Use> void each_node(Use use) const {
    for (Word word = 0; word < first_.size(); ++word)
      if (first_[word] != nowhere)
        use(first_[word], root, word);
    for (const Edge& edge : edges_)
      if (edge.to != nowhere)
        use(edge.to, static_cast<Node>(edge.from >> 32), static_cast<Word>(edge.from));
  }

private:
  struct Edge {
    std::uint64_t from = 0; ///< node and word
    Node to = nowhere;
  };

  void grow_edges();
  static std::uint64_t edge_key(Node node, Word word) {
    return (static_cast<std::uint64_t>(node) << 32) | word;
  }
  static std::uint64_t edge_hash(std::uint64_t key) { return key * golden_64; }

  WordTable words_;
  std::vector<Edge> edges_; ///< open addressing, a power of two, half empty
  std::size_t edge_count_ = 0;
  std::vector<Node> first_; ///< of each word: the node that it is alone
  std::vector<bool> has_children_;
};

} // namespace tanqih
