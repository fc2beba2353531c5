// SPDX-License-Identifier: MIT
// tanqih learn-site: the lines that a site's pages have in common.
#pragma once

#include <CLI/CLI.hpp>

namespace tanqih::cli {

void add_learn_site_command(CLI::App& app);

} // namespace tanqih::cli
