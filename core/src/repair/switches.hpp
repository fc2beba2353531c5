// SPDX-License-Identifier: MIT
// Which repairs are made.
#pragma once

#include <cstddef>

#include "tanqih/options.hpp"

namespace tanqih {

[[nodiscard]] constexpr bool is_on(const RepairSwitches& on, RepairRule rule) {
  return on[static_cast<std::size_t>(rule)];
}

} // namespace tanqih
