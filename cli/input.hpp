// What is to be read, and how: the options that `clean` and `entities` share.
#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

struct Input {
  std::string path = "-";
  bool html = false;
  std::string encoding; ///< empty: found out
};

/// Adds FILE, --html and --encoding.
void add_input_options(CLI::App& command, Input& input);

/// Reads and decodes. Throws Failure.
[[nodiscard]] Decoded read_input(const Input& input);

/// The tables of the core. Throws Failure.
[[nodiscard]] KnowledgePtr knowledge();

} // namespace tanqih::cli
