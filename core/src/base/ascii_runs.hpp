// SPDX-License-Identifier: MIT
// Runs of ASCII between UTF-8 and UTF-16, eight at a time: most of a page is markup.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace tanqih {

inline constexpr std::size_t ascii_step = 8;

/// Bytes that are ASCII, at the beginning of `size`: a multiple of eight.
[[nodiscard]] inline std::size_t ascii_run(const char* bytes, std::size_t size) {
  std::size_t run = 0;
  for (; run + ascii_step <= size; run += ascii_step) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes + run, sizeof eight);
    if ((eight & 0x8080'8080'8080'8080) != 0)
      break;
  }
  return run;
}

/// The same, and writes them as UTF-16.
inline std::size_t widen_ascii(const char* bytes, std::size_t size, char16_t* units) {
  const std::size_t run = ascii_run(bytes, size);
  for (std::size_t i = 0; i < run; ++i)
    units[i] = static_cast<unsigned char>(bytes[i]);
  return run;
}

/// The same from UTF-16 to bytes.
inline std::size_t narrow_ascii(const char16_t* units, std::size_t size, char* bytes) {
  std::size_t run = 0;
  for (; run + ascii_step <= size; run += ascii_step) {
    std::uint64_t four[2] = {};
    std::memcpy(four, units + run, sizeof four);
    if (((four[0] | four[1]) & 0xFF80'FF80'FF80'FF80) != 0)
      break;
    for (std::size_t i = 0; i < ascii_step; ++i)
      bytes[run + i] = static_cast<char>(units[run + i]);
  }
  return run;
}

} // namespace tanqih
