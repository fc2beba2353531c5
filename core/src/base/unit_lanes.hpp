// SPDX-License-Identifier: MIT
// Eight code units at a time, by the vectors of the compiler (GCC and Clang): SSE2, NEON, SIMD128,
// or plain code where the target has none. A class of units is then a function of lanes, all ones
// where a unit belongs to it.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__wasm_simd128__)
#include <wasm_simd128.h>
#endif

namespace tanqih {

using UnitLanes = std::uint16_t __attribute__((vector_size(16)));
inline constexpr std::size_t unit_lanes = 8;

[[nodiscard]] inline UnitLanes load_lanes(const char16_t* units) {
  UnitLanes lanes;
  std::memcpy(&lanes, units, sizeof lanes);
  return lanes;
}
inline void store_lanes(UnitLanes lanes, char16_t* units) {
  std::memcpy(units, &lanes, sizeof lanes);
}

[[nodiscard]] inline UnitLanes all_lanes(unsigned unit) {
  const auto u = static_cast<std::uint16_t>(unit);
  return UnitLanes{u, u, u, u, u, u, u, u};
}
[[nodiscard]] inline UnitLanes lanes_are(UnitLanes lanes, unsigned unit) {
  return reinterpret_cast<UnitLanes>(lanes == all_lanes(unit));
}
/// From `first` to `last`.
[[nodiscard]] inline UnitLanes lanes_within(UnitLanes lanes, unsigned first, unsigned last) {
  return reinterpret_cast<UnitLanes>(lanes - all_lanes(first) <= all_lanes(last - first));
}
/// Where `mask` is all ones `yes`, elsewhere `no`.
[[nodiscard]] inline UnitLanes choose_lanes(UnitLanes mask, UnitLanes yes, UnitLanes no) {
  return (mask & yes) | (~mask & no);
}

/// A bit for each lane that is all ones: of `low` the eight low bits. All other lanes are 0.
[[nodiscard]] inline unsigned lane_bits(UnitLanes low, UnitLanes high) {
#if defined(__SSE2__)
  return static_cast<unsigned>(_mm_movemask_epi8(
      _mm_packs_epi16(reinterpret_cast<__m128i>(low), reinterpret_cast<__m128i>(high))));
#elif defined(__wasm_simd128__)
  return wasm_i8x16_bitmask(
      wasm_i8x16_narrow_i16x8(reinterpret_cast<v128_t>(low), reinterpret_cast<v128_t>(high)));
#else
  unsigned bits = 0;
  for (unsigned i = 0; i < unit_lanes; ++i)
    bits |= (low[i] & 1U) << i | (high[i] & 1U) << (i + unit_lanes);
  return bits;
#endif
}

/// What lane_bits tells of at once.
inline constexpr std::size_t unit_step = 2 * unit_lanes;

/// A bit for each of 16 units that `is` of their class.
template <class Is> [[nodiscard]] unsigned step_bits(const char16_t* units, Is is) {
  return lane_bits(is(load_lanes(units)), is(load_lanes(units + unit_lanes)));
}
/// The same of fewer than 16.
template <class Is>
[[nodiscard]] unsigned step_bits(const char16_t* units, std::size_t count, Is is) {
  char16_t rest[unit_step] = {};
  std::memcpy(rest, units, count * sizeof(char16_t));
  return step_bits(rest, is) & ((1U << count) - 1);
}
/// The same of `count` units, 64 at most.
template <class Is>
[[nodiscard]] std::uint64_t unit_bits(const char16_t* units, std::size_t count, Is is) {
  std::uint64_t bits = 0;
  std::size_t at = 0;
  for (; at + unit_step <= count; at += unit_step)
    bits |= std::uint64_t{step_bits(units + at, is)} << at;
  if (at < count)
    bits |= std::uint64_t{step_bits(units + at, count - at, is)} << at;
  return bits;
}

/// The first unit from `at` on that `is` of the class; text.size() where there is none.
template <class Is>
[[nodiscard]] std::size_t find_unit(std::u16string_view text, std::size_t at, Is is) {
  const auto first = [&](unsigned bits) {
    return at + static_cast<std::size_t>(std::countr_zero(bits));
  };
  for (; at + unit_step <= text.size(); at += unit_step)
    if (const unsigned bits = step_bits(text.data() + at, is); bits != 0)
      return first(bits);
  if (at < text.size())
    if (const unsigned bits = step_bits(text.data() + at, text.size() - at, is); bits != 0)
      return first(bits);
  return text.size();
}

/// The first unit from `at` on of which, and of the unit behind it, `is` tells so; text.size()
/// where there is none. The last unit is not asked, as none is behind it.
template <class Is>
[[nodiscard]] std::size_t find_pair(std::u16string_view text, std::size_t at, Is is) {
  const auto step = [&](const char16_t* units) {
    return lane_bits(is(load_lanes(units), load_lanes(units + 1)),
                     is(load_lanes(units + unit_lanes), load_lanes(units + unit_lanes + 1)));
  };
  const auto first = [&](unsigned bits) {
    return at + static_cast<std::size_t>(std::countr_zero(bits));
  };
  for (; at + unit_step < text.size(); at += unit_step)
    if (const unsigned bits = step(text.data() + at); bits != 0)
      return first(bits);
  if (at + 1 < text.size()) {
    const std::size_t count = text.size() - at;
    char16_t rest[unit_step + 1] = {};
    std::memcpy(rest, text.data() + at, count * sizeof(char16_t));
    if (const unsigned bits = step(rest) & ((1U << (count - 1)) - 1); bits != 0)
      return first(bits);
  }
  return text.size();
}

/// The first `one` from `at` on that stands before a `two`.
[[nodiscard]] inline std::size_t find_pair_of(std::u16string_view text, std::size_t at,
                                              char16_t one, char16_t two) {
  return find_pair(text, at, [=](UnitLanes lanes, UnitLanes next) {
    return lanes_are(lanes, one) & lanes_are(next, two);
  });
}

/// The first unit from `at` on that is one of these.
template <char16_t... Units>
[[nodiscard]] std::size_t find_any(std::u16string_view text, std::size_t at) {
  return find_unit(text, at, [](UnitLanes lanes) { return (lanes_are(lanes, Units) | ...); });
}

} // namespace tanqih
