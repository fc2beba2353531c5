// SPDX-License-Identifier: MIT
#include "names/word_classes.hpp"

#include <utility>

#include "crf/byte_reader.hpp"

namespace tanqih {

namespace {

Error damaged() {
  return Error{ErrorCode::damaged_data, "The file of word classes is damaged; build the library "
                                        "again from a clean checkout."};
}

} // namespace

Result<WordClasses> WordClasses::read(std::span<const std::byte> bytes) {
  std::span<const std::byte> body;
  if (!crf::unwrap(bytes, "TQWC", body))
    return damaged();
  crf::ByteReader reader(body);
  const auto version = reader.number<std::uint16_t>();
  const auto class_count = reader.number<std::uint16_t>();
  const auto word_count = reader.number<std::uint32_t>();
  const auto keys_size = reader.number<std::uint32_t>();
  if (!reader.ok() || version != word_classes_version || word_count > keys_size ||
      keys_size > reader.left())
    return damaged();

  WordClasses words;
  words.classes_.resize(class_count);
  for (std::uint16_t fine = 0; fine < class_count; ++fine)
    words.classes_[fine] = {fine, reader.number<std::uint16_t>(), reader.number<std::uint16_t>()};
  crf::ByteReader keys(reader.take(keys_size));
  const auto low = reader.take(word_count);
  const auto high = reader.take(word_count);
  if (!reader.ok() || !reader.at_end())
    return damaged();
  words.keys_ = crf::SortedKeys(word_key_bits, word_count);
  words.fine_.reserve(word_count);
  std::uint64_t key = 0;
  for (std::uint32_t word = 0; word < word_count; ++word) {
    key += std::uint64_t{keys.packed()} + (word > 0);
    const auto fine = static_cast<std::uint16_t>(std::to_integer<unsigned>(low[word]) |
                                                 std::to_integer<unsigned>(high[word]) << 8);
    if (!keys.ok() || key >> word_key_bits != 0 || fine >= class_count)
      return damaged();
    words.keys_.add(static_cast<std::uint32_t>(key));
    words.fine_.push_back(fine);
  }
  words.keys_.close();
  return keys.at_end() ? Result<WordClasses>(std::move(words)) : damaged();
}

WordClass WordClasses::find(std::uint32_t hash) const {
  const std::size_t at = keys_.find(hash);
  return at == crf::SortedKeys::none ? WordClass{} : classes_[fine_[at]];
}

} // namespace tanqih
