// SPDX-License-Identifier: MIT
// tanqih entities: who and what an article names.
#pragma once

#include <CLI/CLI.hpp>

namespace tanqih::cli {

void add_entities_command(CLI::App& app);

} // namespace tanqih::cli
