// SPDX-License-Identifier: MIT
// Hashes, the same on every platform: trained models and learnt sites know features, words and
// lines by these numbers, so none of them can change without a new model.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace tanqih {

/// FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv): one unit after the other into an accumulator.
/// The width of the accumulator is that of the hash. Units may be bytes or code units.
inline constexpr std::uint32_t fnv_basis_32 = 0x811C9DC5U;
inline constexpr std::uint32_t fnv_prime_32 = 0x01000193U;
inline constexpr std::uint64_t fnv_basis_64 = 0xCBF29CE484222325U;
inline constexpr std::uint64_t fnv_prime_64 = 0x100000001B3U;

[[nodiscard]] constexpr std::uint32_t fnv_step(std::uint32_t hash, std::uint32_t unit) {
  return (hash ^ unit) * fnv_prime_32;
}
[[nodiscard]] constexpr std::uint64_t fnv_step(std::uint64_t hash, std::uint32_t unit) {
  return (hash ^ unit) * fnv_prime_64;
}

template <class Unit>
[[nodiscard]] constexpr std::uint32_t fnv_32(std::basic_string_view<Unit> text) {
  std::uint32_t hash = fnv_basis_32;
  for (const Unit unit : text)
    hash = fnv_step(hash, static_cast<std::uint32_t>(unit));
  return hash;
}
[[nodiscard]] constexpr std::uint64_t fnv_64(std::u16string_view text) {
  std::uint64_t hash = fnv_basis_64;
  for (const char16_t unit : text)
    hash = fnv_step(hash, unit);
  return hash;
}

/// A hash whose bits all depend on all bits of `value` (the finaliser of MurmurHash3, Appleby
/// 2008).
[[nodiscard]] constexpr std::uint32_t mix(std::uint32_t value) {
  value ^= value >> 16;
  value *= 0x85EBCA6BU;
  value ^= value >> 13;
  value *= 0xC2B2AE35U;
  value ^= value >> 16;
  return value;
}

/// The hash of two hashes in order: combine(a, b) != combine(b, a).
[[nodiscard]] constexpr std::uint32_t combine(std::uint32_t first, std::uint32_t second) {
  return mix(first * 0x9E3779B1U + second);
}

/// FNV-1a, mixed: the hash of a word or a name as features have it.
template <class Unit>
[[nodiscard]] constexpr std::uint32_t text_hash(std::basic_string_view<Unit> text) {
  return mix(fnv_32(text));
}

/// 2^64 divided by the golden ratio: the multiplier of Fibonacci hashing (Knuth, TAOCP 3, 6.4),
/// whose high bits are the good ones.
inline constexpr std::uint64_t golden_64 = 0x9E3779B97F4A7C15U;

/// A hash that lasts no longer than the program: four code units a step. The last four are read
/// whole, with units that a step has had, for a copy of fewer is a call of a function. `seed` comes
/// last: mixed with the units as they stand it would make one word of بعد and تعد.
[[nodiscard]] inline std::uint64_t fast_hash(std::u16string_view text, std::uint64_t seed) {
  const auto step = [](std::uint64_t hash, std::uint64_t units) {
    hash = (hash ^ units) * golden_64;
    return hash ^ hash >> 29;
  };
  constexpr std::size_t at_once = 4;
  std::uint64_t hash = 0;
  std::uint64_t units = 0;
  if (text.size() < at_once) {
    for (const char16_t unit : text)
      units = units << 16 | unit;
  } else {
    const char16_t* const last = text.data() + text.size() - at_once;
    for (const char16_t* at = text.data(); at < last; at += at_once) {
      std::memcpy(&units, at, sizeof units);
      hash = step(hash, units);
    }
    std::memcpy(&units, last, sizeof units);
  }
  return step(step(hash, units), seed << 32 | text.size());
}

/// A place in a table of `size`, a power of two, by both halves of a 64-bit hash.
[[nodiscard]] constexpr std::size_t place_in(std::uint64_t hash, std::size_t size) {
  return static_cast<std::size_t>(hash ^ hash >> 32) & (size - 1);
}

} // namespace tanqih
