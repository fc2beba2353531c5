// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

namespace tanqih {

/// Calls use(unit) for all units but those of Han, Yi, Hangul, surrogates and private use, which
/// are visible, no digits and without capitals: tables over all code units need not ask ICU of
/// three quarters of the plane.
template <class Use> void each_unit_of_note(Use use) {
  constexpr std::pair<unsigned, unsigned> of_note[] = {
      {0, 0x3400}, {0xA500, 0xAC00}, {0xFB00, 0x10000}};
  for (const auto& [begin, end] : of_note)
    for (unsigned unit = begin; unit < end; ++unit)
      use(static_cast<char16_t>(unit));
}

} // namespace tanqih
