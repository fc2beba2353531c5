// Features: what is known of each item of a sequence (a word, a line), as hashes.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tanqih::crf {

/// A hash whose bits all depend on all bits of `value` (the finaliser of MurmurHash3, Appleby
/// 2008).
[[nodiscard]] constexpr std::uint32_t mix(std::uint32_t value) {
  value ^= value >> 16;
  value *= 0x85EBCA6BU;
  value ^= value >> 13;
  value *= 0xC2B2AE35U;
  value ^= value >> 16;
  return value;
}

/// The hash of two hashes in order: combine(a, b) != combine(b, a).
[[nodiscard]] constexpr std::uint32_t combine(std::uint32_t first, std::uint32_t second) {
  return mix(first * 0x9E3779B1U + second);
}

/// FNV-1a over code units, mixed. Equal on all platforms.
template <class Unit>
[[nodiscard]] constexpr std::uint32_t hash(std::basic_string_view<Unit> text) {
  std::uint32_t value = 0x811C9DC5U;
  for (const Unit unit : text)
    value = (value ^ static_cast<std::uint32_t>(unit)) * 0x01000193U;
  return mix(value);
}

/// The features of a sequence, item by item. All are binary: a real value is given as the hash of
/// the bucket that it falls in. Reuse one buffer for many sequences: clear() keeps its memory.
///
///   features.begin_item();
///   features.add(combine(template_number, word_hash));
class Features {
public:
  void clear() {
    hashes_.clear();
    begins_.clear();
  }
  void begin_item() { begins_.push_back(static_cast<std::uint32_t>(hashes_.size())); }
  void add(std::uint32_t hash) { hashes_.push_back(hash); }

  [[nodiscard]] std::size_t size() const { return begins_.size(); }
  [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t item) const {
    const std::size_t begin = begins_[item];
    const std::size_t end = item + 1 < begins_.size() ? begins_[item + 1] : hashes_.size();
    return std::span(hashes_).subspan(begin, end - begin);
  }

private:
  std::vector<std::uint32_t> hashes_;
  std::vector<std::uint32_t> begins_;
};

} // namespace tanqih::crf
