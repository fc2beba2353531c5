// Which release this is.
#pragma once

#include <string_view>

namespace tanqih {

/// "0.1.0"
[[nodiscard]] std::string_view version();

} // namespace tanqih
