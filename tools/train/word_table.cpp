#include "word_table.hpp"

namespace tanqih::train {

WordTable table_of(const WordClasses& classes) {
  WordTable table;
  classes.for_each([&](std::uint32_t key, const WordClass& known) {
    table.words[key] = {known.fine, known.profile};
  });
  for (const WordClass& known : classes.classes()) {
    table.middle.push_back(known.middle);
    table.coarse.push_back(known.coarse);
  }
  return table;
}

Bytes word_table_bytes(const WordTable& table) {
  Bytes keys, low, high, profiles, body;
  std::uint32_t next = 0;
  for (const auto& [key, word] : table.words) {
    append_packed(keys, key - next);
    next = key + 1;
    append(low, static_cast<std::uint8_t>(word.fine & 0xFF));
    append(high, static_cast<std::uint8_t>(word.fine >> 8));
    append(profiles, word.profile);
  }
  append(body, word_classes_version);
  append(body, static_cast<std::uint16_t>(table.middle.size()));
  append(body, static_cast<std::uint32_t>(table.words.size()));
  append(body, static_cast<std::uint32_t>(keys.size()));
  for (std::size_t i = 0; i < table.middle.size(); ++i) {
    append(body, table.middle[i]);
    append(body, table.coarse[i]);
  }
  for (const Bytes& column : {keys, low, high, profiles})
    append(body, column);
  return wrapped("TQWC", body);
}

} // namespace tanqih::train
