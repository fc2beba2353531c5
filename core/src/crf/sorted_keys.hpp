// SPDX-License-Identifier: MIT
// SortedKeys: the keys of a trained file, which are the high bits of hashes, asked for by hash.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tanqih::crf {

/// Keys in order, some four in a bucket of the same high bits: a third of the memory of a table
/// with free places, of which half a lookup's keys are in one line of a processor's cache, and
/// filled without a look at what is there.
class SortedKeys {
public:
  SortedKeys() : SortedKeys(1, 0) {}
  /// Of so many keys of `key_bits` bits, at most 32.
  SortedKeys(unsigned key_bits, std::size_t count)
      : bucket_bits_(bits_of_buckets(key_bits, count)), rest_bits_(key_bits - bucket_bits_),
        hash_shift_(32 - key_bits), first_((std::size_t{1} << bucket_bits_) + 1) {
    rest_.reserve(count);
  }

  /// Larger than the one before it and below 1 << key_bits.
  void add(std::uint32_t key) {
    rest_.push_back(static_cast<std::uint16_t>(key & ((1U << rest_bits_) - 1)));
    ++first_[(key >> rest_bits_) + 1];
  }
  /// After the last has been added.
  void close() {
    for (std::size_t bucket = 1; bucket < first_.size(); ++bucket)
      first_[bucket] += first_[bucket - 1];
  }

  static constexpr std::size_t none = SIZE_MAX;
  /// The place among all keys of the one that the hash begins with.
  [[nodiscard]] std::size_t find(std::uint32_t hash) const {
    const std::uint32_t key = hash >> hash_shift_;
    const std::uint32_t* const bucket = first_.data() + (key >> rest_bits_);
    const auto rest = static_cast<std::uint16_t>(key & ((1U << rest_bits_) - 1));
    for (std::size_t at = bucket[0]; at < bucket[1]; ++at)
      if (rest_[at] == rest)
        return at;
    return none;
  }

private:
  static unsigned bits_of_buckets(unsigned key_bits, std::size_t count) {
    const auto fours =
        static_cast<unsigned>(std::max(2, static_cast<int>(std::bit_width(count))) - 2);
    return std::min(key_bits, std::max(fours, key_bits > 16 ? key_bits - 16 : 0U));
  }

  unsigned bucket_bits_;
  unsigned rest_bits_; ///< at most 16
  unsigned hash_shift_;
  std::vector<std::uint32_t> first_; ///< place of the first key of each bucket; one more at the end
  std::vector<std::uint16_t> rest_;  ///< of each key, what its bucket does not say
};

} // namespace tanqih::crf
