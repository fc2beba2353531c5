// SPDX-License-Identifier: MIT
// std::bit_cast, which the standard library of Emscripten 3.1.6 does not have.
#pragma once

namespace tanqih {

template <class To, class From> [[nodiscard]] constexpr To bit_cast(const From& from) {
  static_assert(sizeof(To) == sizeof(From));
  return __builtin_bit_cast(To, from); // of GCC 11, Clang 9, MSVC 19.27
}

} // namespace tanqih
