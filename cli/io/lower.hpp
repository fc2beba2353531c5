// SPDX-License-Identifier: MIT
// Names that count in any case: of header fields, media types, hosts.
#pragma once

#include <string>
#include <string_view>

namespace tanqih::cli {

/// Of ASCII letters; all else as it is.
[[nodiscard]] std::string lower(std::string_view text);

} // namespace tanqih::cli
