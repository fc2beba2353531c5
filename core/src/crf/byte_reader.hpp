// SPDX-License-Identifier: MIT
// Reads numbers and bytes of a trained file in order.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include "base/bit_cast.hpp"
#include "base/hash.hpp"

namespace tanqih::crf {

/// Little-endian numbers; `ok` is false from the first one that is not there, and what is read then
/// is 0.
class ByteReader {
public:
  explicit ByteReader(std::span<const std::byte> bytes) : bytes_(bytes) {}

  [[nodiscard]] bool ok() const { return ok_; }
  [[nodiscard]] bool at_end() const { return bytes_.empty(); }
  [[nodiscard]] std::size_t left() const { return bytes_.size(); }

  std::span<const std::byte> take(std::size_t size) {
    ok_ = ok_ && size <= bytes_.size();
    if (!ok_)
      return {};
    const auto taken = bytes_.first(size);
    bytes_ = bytes_.subspan(size);
    return taken;
  }

  template <class Number> Number number() {
    std::uint32_t value = 0;
    unsigned shift = 0;
    for (const std::byte byte : take(sizeof(Number))) {
      value |= std::to_integer<std::uint32_t>(byte) << shift;
      shift += 8;
    }
    return static_cast<Number>(value);
  }

  /// An IEEE 754 number of 32 bits.
  float real() { return bit_cast<float>(number<std::uint32_t>()); }

  /// A number of up to 32 bits, 7 bits a byte, the low ones first, the high bit set on all but the
  /// last byte.
  std::uint32_t packed() {
    const std::size_t most = ok_ ? std::min<std::size_t>(bytes_.size(), 5) : 0;
    std::uint32_t value = 0;
    for (std::size_t size = 0; size < most; ++size) {
      const auto byte = std::to_integer<std::uint32_t>(bytes_[size]);
      value |= (byte & 0x7FU) << 7 * size;
      if (byte < 0x80) {
        bytes_ = bytes_.subspan(size + 1);
        return value;
      }
    }
    ok_ = false;
    return 0;
  }

private:
  std::span<const std::byte> bytes_;
  bool ok_ = true;
};

/// The checksum of a trained file: FNV-1a over its bytes.
[[nodiscard]] constexpr std::uint32_t checksum(std::span<const std::byte> bytes) {
  std::uint32_t hash = fnv_basis_32;
  for (const std::byte byte : bytes)
    hash = fnv_step(hash, std::to_integer<std::uint32_t>(byte));
  return hash;
}

/// The checksum that a trained file carries after the four letters of its kind; 0: it is too short.
[[nodiscard]] inline std::uint32_t checksum_in(std::span<const std::byte> file) {
  ByteReader reader(file);
  reader.take(4);
  return reader.number<std::uint32_t>();
}

/// Whether `bytes` begin with `magic`, and then the checksum of all the rest, which is what `body`
/// then holds.
[[nodiscard]] inline bool unwrap(std::span<const std::byte> bytes, const char (&magic)[5],
                                 std::span<const std::byte>& body) {
  ByteReader reader(bytes);
  for (unsigned i = 0; i < 4; ++i)
    if (reader.number<std::uint8_t>() != static_cast<std::uint8_t>(magic[i]))
      return false;
  if (bytes.size() < 8)
    return false;
  body = bytes.subspan(8);
  return checksum_in(bytes) == checksum(body);
}

} // namespace tanqih::crf
