// SPDX-License-Identifier: MIT
#include "io/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include <unicode/ustring.h>

namespace tanqih::cli {

bool is_utf8(std::string_view bytes) {
  constexpr std::size_t most = std::size_t{1}
                               << 30; // ICU counts in 32 bits; longer is refused later
  UErrorCode status = U_ZERO_ERROR;
  std::int32_t units = 0;
  u_strFromUTF8(nullptr, 0, &units, bytes.data(),
                static_cast<std::int32_t>(std::min(bytes.size(), most)), &status);
  return status == U_BUFFER_OVERFLOW_ERROR || U_SUCCESS(status);
}

} // namespace tanqih::cli
