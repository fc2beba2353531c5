// SPDX-License-Identifier: MIT
// Bytes to text where something beside them tells their encoding.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "tanqih/decode.hpp"

namespace tanqih {

/// The names of encodings that are said of the bytes, first the one that wins; asked for only where
/// the bytes are none of Unicode's.
using ToldEncodings = std::function<std::vector<std::string>()>;

/// As decode(); bytes whose encoding neither `encoding` nor Unicode gives are read as what is told,
/// and by their letters where that is no encoding.
[[nodiscard]] Result<Decoded> decode_told(std::span<const std::byte> bytes,
                                          std::string_view encoding, const ToldEncodings& told);

} // namespace tanqih
