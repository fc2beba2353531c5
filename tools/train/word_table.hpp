// word_table: the file that WordClasses reads.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "bytes.hpp"
#include "entity/word_classes.hpp"

namespace tanqih::train {

struct WordTable {
  struct Word {
    std::uint16_t fine = 0;
    std::uint8_t profile = 0;
  };
  std::map<std::uint32_t, Word> words;       ///< by the high word_key_bits of the form's hash
  std::vector<std::uint16_t> middle, coarse; ///< of each fine class
};

/// The rows of a file that was read.
[[nodiscard]] WordTable table_of(const WordClasses& classes);

[[nodiscard]] Bytes word_table_bytes(const WordTable& table);

} // namespace tanqih::train
