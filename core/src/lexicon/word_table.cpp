// SPDX-License-Identifier: MIT
#include "lexicon/word_table.hpp"

#include <bit>

namespace tanqih {

namespace {

std::uint16_t check_of(WordTable::Hash hash) {
  return static_cast<std::uint16_t>(hash >> 48);
}

} // namespace

WordTable::WordTable(std::size_t expected) : slots_(std::bit_ceil(2 * expected + 2)), hashes_(1) {}

WordTable::Hash WordTable::hash_of(std::u16string_view folded) {
  Hash hash = empty_hash;
  for (std::size_t i = folded.size(); i > 0; --i)
    hash = front(hash, folded[i - 1]);
  return hash;
}

WordTable::Word WordTable::find(Hash hash, std::u16string_view prefix,
                                std::u16string_view rest) const {
  const std::size_t length = prefix.size() + rest.size();
  for (std::size_t at = place_in(hash, slots_.size());; at = (at + 1) & (slots_.size() - 1)) {
    const Slot& slot = slots_[at];
    if (slot.word == no_word)
      return no_word;
    if (slot.check != check_of(hash) || slot.length != length)
      continue;
    const std::u16string_view held = std::u16string_view(pool_).substr(slot.begin, slot.length);
    if (held.starts_with(prefix) && held.ends_with(rest))
      return slot.word;
  }
}

WordTable::Word WordTable::add(std::u16string_view word) {
  const Hash hash = hash_of(word);
  if (const Word known = find(hash, {}, word); known != no_word)
    return known;
  if (2 * hashes_.size() >= slots_.size())
    grow();
  const auto added = static_cast<Word>(hashes_.size());
  std::size_t at = place_in(hash, slots_.size());
  while (slots_[at].word != no_word)
    at = (at + 1) & (slots_.size() - 1);
  slots_[at] = {static_cast<std::uint32_t>(pool_.size()), static_cast<std::uint16_t>(word.size()),
                check_of(hash), added};
  pool_ += word;
  hashes_.push_back(hash);
  return added;
}

void WordTable::grow() {
  std::vector<Slot> grown(4 * slots_.size()); // fewer and longer steps: it is filled once
  for (const Slot& slot : slots_) {
    if (slot.word == no_word)
      continue;
    std::size_t at = place_in(hashes_[slot.word], grown.size());
    while (grown[at].word != no_word)
      at = (at + 1) & (grown.size() - 1);
    grown[at] = slot;
  }
  slots_ = std::move(grown);
}

} // namespace tanqih
