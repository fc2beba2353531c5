// SPDX-License-Identifier: MIT
#include "tanqih/version.hpp"

namespace tanqih {

std::string_view version() {
  return TANQIH_VERSION;
}

} // namespace tanqih
