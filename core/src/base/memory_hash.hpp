// SPDX-License-Identifier: MIT
// A hash for tables that live no longer than the process.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "base/hash.hpp"

namespace tanqih {

/// Four units at a time; machines whose bytes are in another order have another.
[[nodiscard]] inline std::uint64_t memory_hash(std::u16string_view text) {
  std::uint64_t hash = text.size() * golden_64;
  const auto take = [&](std::uint64_t units) {
    hash = (hash ^ units) * golden_64;
    hash ^= hash >> 32;
  };
  std::size_t at = 0;
  for (; at + 4 <= text.size(); at += 4) {
    std::uint64_t units = 0;
    std::memcpy(&units, text.data() + at, sizeof units);
    take(units);
  }
  std::uint64_t rest = 0;
  for (; at < text.size(); ++at)
    rest = rest << 16 | text[at];
  take(rest);
  return hash;
}

} // namespace tanqih
