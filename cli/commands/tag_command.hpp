// SPDX-License-Identifier: MIT
// tanqih tag: labels for words that are given, as NER corpora have them.
#pragma once

#include <CLI/CLI.hpp>

namespace tanqih::cli {

void add_tag_command(CLI::App& app);

} // namespace tanqih::cli
