// SPDX-License-Identifier: MIT
#include "word_table.hpp"

#include "names/word_classes.hpp"

namespace tanqih::train {

crf::Bytes word_table_bytes(const WordTable& table) {
  crf::Bytes keys, low, high, body;
  std::uint32_t next = 0;
  for (const auto& [key, fine] : table.words) {
    crf::append_packed(keys, key - next);
    next = key + 1;
    crf::append(low, static_cast<std::uint8_t>(fine & 0xFF));
    crf::append(high, static_cast<std::uint8_t>(fine >> 8));
  }
  crf::append(body, word_classes_version);
  crf::append(body, static_cast<std::uint16_t>(table.middle.size()));
  crf::append(body, static_cast<std::uint32_t>(table.words.size()));
  crf::append(body, static_cast<std::uint32_t>(keys.size()));
  for (std::size_t i = 0; i < table.middle.size(); ++i) {
    crf::append(body, table.middle[i]);
    crf::append(body, table.coarse[i]);
  }
  for (const crf::Bytes& column : {keys, low, high})
    crf::append(body, column);
  return crf::wrapped("TQWC", body);
}

} // namespace tanqih::train
