// SPDX-License-Identifier: MIT
// word_table: the file that WordClasses reads.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "crf/byte_writer.hpp"

namespace tanqih::train {

struct WordTable {
  std::map<std::uint32_t, std::uint16_t>
      words; ///< fine class by the high word_key_bits of the form's hash
  std::vector<std::uint16_t> middle, coarse; ///< of each fine class
};

[[nodiscard]] crf::Bytes word_table_bytes(const WordTable& table);

} // namespace tanqih::train
