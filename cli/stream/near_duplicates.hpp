// SPDX-License-Identifier: MIT
// Articles that are nearly the same as one that came before: an agency's copy in two papers, the
// same page crawled twice.
//
// MinHash of runs of three words (Broder 1997), all of one hash by bins (Li, Owen, Zhang 2012) with
// the empty ones filled from others (Shrivastava 2017); candidates by bands of four bins (LSH).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tanqih::cli {

inline constexpr std::size_t signature_bins = 64;

/// How many of the bins of two are equal estimates how many of their runs of words are.
using TextSignature = std::array<std::uint16_t, signature_bins>;

/// Of the words of a text: letters and digits, without vowel signs and tatweel. None: it has none.
[[nodiscard]] std::optional<TextSignature> signature_of(std::u16string_view text);

/// What share of the runs of words two texts have in common, in percent; within about five.
[[nodiscard]] int likeness(const TextSignature& one, const TextSignature& other);

/// Remembers the last million articles, which takes up to 200 MB, and grows with them until then.
class NearDuplicates {
public:
  static constexpr std::size_t most = std::size_t{1} << 20; ///< that are remembered
  static constexpr int alike = 80;                          ///< percent, from which on it is one

  /// Whether one like it came before; else it is remembered.
  bool is_one(const TextSignature& signature);

private:
  static constexpr std::size_t bands = 16;

  [[nodiscard]] std::size_t slot_of(const TextSignature& signature, std::size_t band) const;
  void remember(const TextSignature& signature, std::uint32_t number);
  void grow();

  std::vector<TextSignature> signatures_; ///< the oldest makes room for the next
  std::size_t next_ = 0;                  ///< where in them
  /// By the hash of a band, for each band: the number of one that has it, from 1; 0: none.
  std::array<std::vector<std::uint32_t>, bands> slots_;
};

} // namespace tanqih::cli
