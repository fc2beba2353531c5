// SPDX-License-Identifier: MIT
// tanqih clean: the article out of a paste.
#pragma once

#include <CLI/CLI.hpp>

namespace tanqih::cli {

void add_clean_command(CLI::App& app);

} // namespace tanqih::cli
