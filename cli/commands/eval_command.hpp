// SPDX-License-Identifier: MIT
// tanqih eval: how well the core does on a file that a person has labelled.
#pragma once

#include <CLI/CLI.hpp>

namespace tanqih::cli {

void add_eval_command(CLI::App& app);

} // namespace tanqih::cli
