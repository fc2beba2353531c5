// SPDX-License-Identifier: MIT
// SortedKeys: the keys of a trained file, which are the high bits of hashes, asked for by hash.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/count_bits.hpp"

namespace tanqih::crf {

/// Keys in order, found by rank in a bitmap (Jacobson 1989): it has a bit for each value of their
/// high bits, eight or more a key, set where there is one. Of a hash whose bit is not set there is
/// no key, which is most; the bits before a set one tell how many keys stand before its own, but
/// for the few keys that share a bit. A scan of buckets ends where no processor can tell before.
class SortedKeys {
public:
  SortedKeys() : SortedKeys(1, 0) {}
  /// Of so many keys of `key_bits` bits, at most 32.
  SortedKeys(unsigned key_bits, std::size_t count)
      : map_bits_(bits_of_map(key_bits, count)), key_bits_(key_bits),
        rest_mask_((1U << (key_bits - group_bits())) - 1),
        map_((std::size_t{1} << map_bits_) / 64 + 1), first_(map_.size() + 1) {
    rest_.reserve(count);
  }

  /// Larger than the one before it and below 1 << key_bits.
  void add(std::uint32_t key) {
    const std::uint32_t bit = key >> (key_bits_ - map_bits_);
    map_[bit / 64] |= std::uint64_t{1} << bit % 64;
    ++first_[bit / 64 + 1];
    rest_.push_back(static_cast<std::uint16_t>(key & rest_mask_));
  }
  /// After the last has been added.
  void close() {
    for (std::size_t group = 1; group < first_.size(); ++group)
      first_[group] += first_[group - 1];
  }

  /// False: no key is what the hash begins with. True: most likely one is.
  [[nodiscard]] bool may_have(std::uint32_t hash) const {
    const std::uint32_t bit = hash >> (32 - map_bits_);
    return (map_[bit / 64] >> bit % 64 & 1U) != 0;
  }

  static constexpr std::size_t none = SIZE_MAX;
  /// The place among all keys of the one that the hash begins with.
  [[nodiscard]] std::size_t find(std::uint32_t hash) const {
    const std::uint32_t bit = hash >> (32 - map_bits_);
    const std::uint64_t group = map_[bit / 64];
    if ((group >> bit % 64 & 1U) == 0)
      return none;
    const std::uint64_t before = group & ((std::uint64_t{1} << bit % 64) - 1);
    const std::size_t end = first_[bit / 64 + 1];
    const auto rest = static_cast<std::uint16_t>(hash >> (32 - key_bits_) & rest_mask_);
    for (std::size_t at = first_[bit / 64] + count_bits(before); at < end; ++at)
      if (rest_[at] >= rest)
        return rest_[at] == rest ? at : none;
    return none;
  }

private:
  static unsigned bits_of_map(unsigned key_bits, std::size_t count) {
    const auto eights = static_cast<unsigned>(std::bit_width(count)) + 3;
    return std::min(key_bits, std::max({6U, eights, key_bits > 10 ? key_bits - 10 : 0U}));
  }
  /// Of a key, those that say which 64 bits of the map it is in.
  [[nodiscard]] unsigned group_bits() const { return map_bits_ > 6 ? map_bits_ - 6 : 0; }

  unsigned map_bits_;
  unsigned key_bits_;
  std::uint32_t rest_mask_;        ///< of the other bits, at most 16
  std::vector<std::uint64_t> map_; ///< in the processor's near cache, for it is asked most
  std::vector<std::uint32_t>
      first_;                       ///< place of the first key of each 64 bits; one more at the end
  std::vector<std::uint16_t> rest_; ///< of each key, what its 64 bits do not say
};

} // namespace tanqih::crf
