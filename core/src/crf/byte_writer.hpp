// SPDX-License-Identifier: MIT
// Bytes of a file that crf/byte_reader.hpp reads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "crf/byte_reader.hpp"

namespace tanqih::crf {

using Bytes = std::vector<std::byte>;

template <class Number> void append(Bytes& bytes, Number number) {
  for (unsigned i = 0; i < sizeof(Number); ++i)
    bytes.push_back(static_cast<std::byte>(static_cast<std::uint64_t>(number) >> (8 * i)));
}

inline void append(Bytes& bytes, const Bytes& more) {
  bytes.insert(bytes.end(), more.begin(), more.end());
}

/// ByteReader::packed.
inline void append_packed(Bytes& bytes, std::uint32_t number) {
  for (; number >= 0x80; number >>= 7)
    append(bytes, static_cast<std::uint8_t>(0x80 | (number & 0x7F)));
  append(bytes, static_cast<std::uint8_t>(number));
}

/// What unwrap takes apart.
inline Bytes wrapped(std::string_view magic, const Bytes& body) {
  Bytes bytes;
  for (const char letter : magic)
    append(bytes, letter);
  append(bytes, checksum(body));
  append(bytes, body);
  return bytes;
}

} // namespace tanqih::crf
