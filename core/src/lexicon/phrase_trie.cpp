// SPDX-License-Identifier: MIT
#include "lexicon/phrase_trie.hpp"

#include <bit>
#include <utility>

namespace tanqih {

PhraseTrie::PhraseTrie(std::size_t words, std::size_t phrases)
    : words_(words), edges_(std::bit_ceil(2 * phrases + 2)), first_(1), has_children_(1) {}

PhraseTrie::Word PhraseTrie::add_word(std::u16string_view folded) {
  const Word word = words_.add(folded);
  if (word == first_.size())
    first_.push_back(nowhere);
  return word;
}

PhraseTrie::Node PhraseTrie::child(Node node, Word word) const {
  if (node == root)
    return first_[word];
  const std::uint64_t key = edge_key(node, word);
  for (std::size_t at = place_in(edge_hash(key), edges_.size());;
       at = (at + 1) & (edges_.size() - 1)) {
    const Edge& edge = edges_[at];
    if (edge.to == nowhere || edge.from == key)
      return edge.to;
  }
}

PhraseTrie::Node PhraseTrie::add_child(Node node, Word word) {
  if (const Node known = child(node, word); known != nowhere)
    return known;
  const auto added = static_cast<Node>(has_children_.size());
  has_children_.push_back(false);
  has_children_[node] = true;
  if (node == root)
    return first_[word] = added;
  if (2 * ++edge_count_ >= edges_.size())
    grow_edges();
  const std::uint64_t key = edge_key(node, word);
  std::size_t at = place_in(edge_hash(key), edges_.size());
  while (edges_[at].to != nowhere)
    at = (at + 1) & (edges_.size() - 1);
  edges_[at] = {key, added};
  return added;
}

void PhraseTrie::grow_edges() {
  std::vector<Edge> grown(4 * edges_.size()); // fewer and longer steps: it is filled once
  for (const Edge& edge : edges_) {
    if (edge.to == nowhere)
      continue;
    std::size_t at = place_in(edge_hash(edge.from), grown.size());
    while (grown[at].to != nowhere)
      at = (at + 1) & (grown.size() - 1);
    grown[at] = edge;
  }
  edges_ = std::move(grown);
}

} // namespace tanqih
