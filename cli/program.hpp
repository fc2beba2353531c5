// SPDX-License-Identifier: MIT
// The commands of the program with their options: what --help, the man page and the completions of
// shells are made of.
#pragma once

#include <CLI/CLI.hpp>

namespace tanqih::cli {

void add_commands(CLI::App& program);

} // namespace tanqih::cli
