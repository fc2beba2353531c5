// SPDX-License-Identifier: MIT
// Which letters of a joined script join with which.
#pragma once

#include <unicode/uchar.h>

namespace tanqih {

[[nodiscard]] inline UJoiningType joining_type(char16_t unit) {
  return static_cast<UJoiningType>(u_getIntPropertyValue(unit, UCHAR_JOINING_TYPE));
}

/// Would `before` and `after` join if nothing stood between them?
[[nodiscard]] inline bool join(char16_t before, char16_t after) {
  const UJoiningType left = joining_type(before);
  const UJoiningType right = joining_type(after);
  return (left == U_JT_DUAL_JOINING || left == U_JT_LEFT_JOINING || left == U_JT_JOIN_CAUSING) &&
         (right == U_JT_DUAL_JOINING || right == U_JT_RIGHT_JOINING || right == U_JT_JOIN_CAUSING);
}

} // namespace tanqih
