// SPDX-License-Identifier: MIT
#include "word_table.hpp"

#include "names/word_classes.hpp"

namespace tanqih::train {

Bytes word_table_bytes(const WordTable& table) {
  Bytes keys, low, high, body;
  std::uint32_t next = 0;
  for (const auto& [key, fine] : table.words) {
    append_packed(keys, key - next);
    next = key + 1;
    append(low, static_cast<std::uint8_t>(fine & 0xFF));
    append(high, static_cast<std::uint8_t>(fine >> 8));
  }
  append(body, word_classes_version);
  append(body, static_cast<std::uint16_t>(table.middle.size()));
  append(body, static_cast<std::uint32_t>(table.words.size()));
  append(body, static_cast<std::uint32_t>(keys.size()));
  for (std::size_t i = 0; i < table.middle.size(); ++i) {
    append(body, table.middle[i]);
    append(body, table.coarse[i]);
  }
  for (const Bytes& column : {keys, low, high})
    append(body, column);
  return wrapped("TQWC", body);
}

} // namespace tanqih::train
