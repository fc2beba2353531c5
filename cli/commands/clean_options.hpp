// SPDX-License-Identifier: MIT
// How an article is cleaned: the options of `tanqih clean` that hold for every document.
#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "stream/format.hpp"
#include "stream/selection.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// As given on the command line.
struct CleanOptions {
  Form form;
  Selection selection;
  bool deduplicate = false;
  std::vector<std::string> keep;
  std::vector<std::string> no_repair;
  TextStyle style;
  OffsetUnit offsets = OffsetUnit::code_units;
  int precision = 0;
  int recall = 0;
  std::string names; ///< path
  std::string site;  ///< path
};

void add_clean_options(CLI::App& command, CleanOptions& options);

/// The same for the core, as for text. Reads the user's names and what was learnt of the site.
/// Throws Failure.
[[nodiscard]] Options options_of(const Knowledge& knowledge, const CleanOptions& options);

} // namespace tanqih::cli
