// SPDX-License-Identifier: MIT
#include "lexicon/phrase_trie.hpp"

namespace tanqih {

namespace {

constexpr std::size_t first_size = 1024;
/// A trie is filled once, with thousands of words: fewer and longer steps.
constexpr std::size_t growth = 4;

std::uint16_t check_of(PhraseTrie::Hash hash) {
  return static_cast<std::uint16_t>(hash >> 48);
}

} // namespace

PhraseTrie::PhraseTrie()
    : words_(first_size), hashes_(1), edges_(first_size), first_(1), has_children_(1) {}

PhraseTrie::Hash PhraseTrie::hash_of(std::u16string_view folded) {
  Hash hash = empty_hash;
  for (std::size_t i = folded.size(); i > 0; --i)
    hash = front(hash, folded[i - 1]);
  return hash;
}

PhraseTrie::Word PhraseTrie::find_word(Hash hash, std::u16string_view prefix,
                                       std::u16string_view folded) const {
  const std::size_t length = prefix.size() + folded.size();
  for (std::size_t at = place_in(hash, words_.size());; at = (at + 1) & (words_.size() - 1)) {
    const Slot& slot = words_[at];
    if (slot.word == no_word)
      return no_word;
    if (slot.check != check_of(hash) || slot.length != length)
      continue;
    const std::u16string_view held = std::u16string_view(pool_).substr(slot.begin, slot.length);
    if (held.starts_with(prefix) && held.ends_with(folded))
      return slot.word;
  }
}

PhraseTrie::Word PhraseTrie::add_word(std::u16string_view folded) {
  const Hash hash = hash_of(folded);
  if (const Word known = find_word(hash, {}, folded); known != no_word)
    return known;
  if (2 * hashes_.size() >= words_.size())
    grow_words();
  const auto word = static_cast<Word>(hashes_.size());
  std::size_t at = place_in(hash, words_.size());
  while (words_[at].word != no_word)
    at = (at + 1) & (words_.size() - 1);
  words_[at] = {static_cast<std::uint32_t>(pool_.size()), static_cast<std::uint16_t>(folded.size()),
                check_of(hash), word};
  pool_ += folded;
  hashes_.push_back(hash);
  first_.push_back(nowhere);
  return word;
}

void PhraseTrie::grow_words() {
  std::vector<Slot> grown(growth * words_.size());
  for (const Slot& slot : words_) {
    if (slot.word == no_word)
      continue;
    std::size_t at = place_in(hashes_[slot.word], grown.size());
    while (grown[at].word != no_word)
      at = (at + 1) & (grown.size() - 1);
    grown[at] = slot;
  }
  words_ = std::move(grown);
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
  std::vector<Edge> grown(growth * edges_.size());
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
