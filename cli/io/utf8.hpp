// SPDX-License-Identifier: MIT
// Whether bytes are UTF-8.
#pragma once

#include <string_view>

namespace tanqih::cli {

/// Well-formed as Unicode says; of very long input the first GiB is looked at.
[[nodiscard]] bool is_utf8(std::string_view bytes);

} // namespace tanqih::cli
