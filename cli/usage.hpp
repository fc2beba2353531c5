// SPDX-License-Identifier: MIT
// A wrong command line, in our own words: which option, what is wrong, what to write instead, and
// where the help is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace tanqih::cli {

/// What is wrong with the values of options, before CLI11 reads them: to it --keep= is --keep with
/// the next word for its value, --precision= is --precision, and the 30 of --precision 30 a file.
/// `words`: the command line after the program's name. None: it finds nothing wrong.
[[nodiscard]] std::optional<std::string> value_fault(const CLI::App& program,
                                                     const std::vector<std::string>& words);

/// Why CLI11 has refused a command line; for App::failure_message.
[[nodiscard]] std::string usage_message(const CLI::App* program, const CLI::Error& error);

} // namespace tanqih::cli
