// SPDX-License-Identifier: MIT
// word_classes: words that stand between the same words, learnt from unlabelled news.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "crf/sorted_keys.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// The class of a word at three grains, each part of the next coarser; 0: unknown.
struct WordClass {
  std::uint16_t fine = 0;
  std::uint16_t middle = 0;
  std::uint16_t coarse = 0;
};

// The file, little-endian (see crf/byte_reader.hpp):
//   "TQWC" | u32 checksum of all that follows | u16 version | u16 fine classes | u32 words |
//   u32 size of the keys | u16 middle and u16 coarse class of each fine class |
//   keys: the sorted hashes of the words, high 24 bits, as differences |
//   u8 low, then u8 high byte of each word's fine class.
inline constexpr std::uint16_t word_classes_version = 1;
inline constexpr unsigned word_key_bits = 24;

/// Frequent folded words and their classes. A word that is not there may share its key with one
/// that is: one word in 400 for 40,000 words.
class WordClasses {
public:
  /// Error: damaged_data.
  [[nodiscard]] static Result<WordClasses> read(std::span<const std::byte> bytes);

  /// By text_hash of the folded word.
  [[nodiscard]] WordClass find(std::uint32_t hash) const;

private:
  crf::SortedKeys keys_;
  std::vector<std::uint16_t> fine_; ///< of each key
  std::vector<WordClass> classes_;
};

} // namespace tanqih
