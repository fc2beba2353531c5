// SPDX-License-Identifier: MIT
#include "read/source.hpp"

namespace tanqih {

Source read_text(std::u16string_view paste) {
  return Source{std::u16string(paste), {}, {}, {}, {}, {}, {}};
}

} // namespace tanqih
