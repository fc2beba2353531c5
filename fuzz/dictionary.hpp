// SPDX-License-Identifier: MIT
// Words that parsers stumble over, as libFuzzer and AFL have them in files.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace tanqih::fuzz {

/// A word a line: name="…" or "…", with \\, \" and \xHH; # begins a comment.
[[nodiscard]] std::vector<std::vector<std::byte>> words_of(std::span<const std::byte> dictionary);

} // namespace tanqih::fuzz
