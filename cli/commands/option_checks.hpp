// SPDX-License-Identifier: MIT
// What an option's value may be. Each refusal says what is wrong and what to write instead; CLI11
// puts the option's name before it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

namespace tanqih::cli {

/// "text, html or json".
[[nodiscard]] std::string alternatives(std::span<const std::string_view> words);

/// One of these words. The documents read them out of its description: "{text,html}".
[[nodiscard]] CLI::Validator one_of(std::span<const std::string_view> words);

/// Decimal digits, from `least` to `most`; for transform().
[[nodiscard]] CLI::Validator whole_number(std::uint64_t least, std::uint64_t most);

/// Bytes, from 1 to `most`, which become a number: "100000", "16MB", "16MiB"; for transform().
[[nodiscard]] CLI::Validator size_in_bytes(std::uint64_t most);

} // namespace tanqih::cli
