// What is fuzzed. Each takes any bytes and aborts, with a word on standard error, where an answer
// breaks its promises; the sanitizers see the rest.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <string>

namespace tanqih::fuzz {

using Bytes = std::span<const std::byte>;

/// By name: decode, read_html, analyse.
[[nodiscard]] const std::map<std::string, std::function<void(Bytes)>>& targets();

} // namespace tanqih::fuzz
