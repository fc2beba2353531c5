// word_classes: words that stand between the same words, learnt from unlabelled news.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "learn/features.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// What is known of a word: its class at three grains, each part of the next coarser, and what
/// names it stood in where a first model labelled the same text (tools/train/name_profile.hpp). 0:
/// unknown.
struct WordClass {
  std::uint16_t fine = 0;
  std::uint16_t middle = 0;
  std::uint16_t coarse = 0;
  std::uint8_t profile = 0;
  [[nodiscard]] bool known() const { return fine != 0 || profile != 0; }
};

// The file, little-endian (see learn/byte_reader.hpp):
//   "TQWC" | u32 checksum of all that follows | u16 version | u16 fine classes | u32 words |
//   u32 size of the keys | u16 middle and u16 coarse class of each fine class |
//   keys: the sorted hashes of the words, high 24 bits, as differences |
//   u8 low, then u8 high byte of each word's fine class, then u8 its profile.
inline constexpr std::uint16_t word_classes_version = 1;
inline constexpr unsigned word_key_bits = 24;

/// Frequent folded words and their classes. A word that is not there may share its key with one
/// that is: one word in 400 for 40,000 words.
class WordClasses {
public:
  /// Error: damaged_data.
  [[nodiscard]] static Result<WordClasses> read(std::span<const std::byte> bytes);

  /// By learn::hash of the folded word.
  [[nodiscard]] WordClass find(std::uint32_t hash) const;

  /// All rows, for the trainer, which adds to them: each word's key and what is known of it.
  template <class Visit> void for_each(Visit&& visit) const {
    for (const Slot& slot : slots_)
      if (slot.key != 0)
        visit(slot.key - 1, known(slot));
  }
  /// By the number of the fine class.
  [[nodiscard]] const std::vector<WordClass>& classes() const { return classes_; }

private:
  struct Slot {
    std::uint32_t key = 0; ///< plus 1; 0: free
    std::uint16_t fine = 0;
    std::uint8_t profile = 0;
  };
  [[nodiscard]] WordClass known(const Slot& slot) const {
    WordClass found = classes_[slot.fine];
    found.profile = slot.profile;
    return found;
  }

  unsigned slot_bits_ = 4;
  std::vector<Slot> slots_; ///< open addressing, a power of two, at most half full
  std::vector<WordClass> classes_;
};

} // namespace tanqih
