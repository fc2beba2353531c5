// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include <unicode/uchar.h>

namespace tanqih {

/// Whether a unit of this general category (a mask, as U_GET_GC_MASK gives) may be
/// Default_Ignorable_Code_Point: format controls, marks, the fillers of Hangul, which are letters,
/// and what is reserved for more. ICU searches for that property; for the category it takes one
/// look.
[[nodiscard]] constexpr bool may_be_ignorable(std::uint32_t category) {
  return (category & (U_GC_CF_MASK | U_GC_M_MASK | U_GC_LO_MASK | U_GC_CN_MASK)) != 0;
}

} // namespace tanqih
