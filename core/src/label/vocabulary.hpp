// SPDX-License-Identifier: MIT
// The content words of a stretch of text, for telling whether two stretches speak of one thing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tanqih {

/// Hashes of the words of four letters and more after light stemming (proclitics and common endings
/// off), so that "العسكرية" and "عسكريا" meet. In their order; none is 0.
using Stems = std::vector<std::uint32_t>;
[[nodiscard]] Stems content_stems(std::u16string_view folded);
/// The stem of one word of stem units; 0: it is too short to have one.
[[nodiscard]] std::uint32_t content_stem(std::u16string_view word);

/// A set of stems. Of our own, as a page makes several for each paragraph: with std::unordered_set,
/// a node a stem, all of cleaning takes 18 % more instructions.
class Vocabulary {
public:
  void add(std::span<const std::uint32_t> stems);
  /// The share of `stems` that are in here, 0–1; 0 where there are none.
  [[nodiscard]] double covers(std::span<const std::uint32_t> stems) const;

private:
  [[nodiscard]] std::size_t place_of(std::uint32_t stem) const;

  std::vector<std::uint32_t>
      slots_; ///< open addressing, a power of two, at most half full; 0: free
  std::size_t count_ = 0;
};

/// In how many lines each stem stands.
class StemCounts {
public:
  void add_line(std::span<const std::uint32_t> stems);
  [[nodiscard]] std::uint32_t of(std::uint32_t stem) const;

private:
  struct Slot {
    std::uint32_t stem = 0; ///< 0: free
    std::uint32_t lines = 0;
    std::uint32_t last = 0; ///< line that was counted
  };
  [[nodiscard]] std::size_t place_of(std::uint32_t stem) const;

  std::vector<Slot> slots_; ///< as Vocabulary's
  std::size_t count_ = 0;
  std::uint32_t line_ = 0;
};

} // namespace tanqih
