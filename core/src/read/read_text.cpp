// SPDX-License-Identifier: MIT
#include "read/source.hpp"

namespace tanqih {

Source read_text(std::u16string_view paste) {
  Source source;
  source.text = paste;
  return source;
}

} // namespace tanqih
