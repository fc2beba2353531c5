// What is to be read, and how: the options that the commands share.
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

/// FILE and --encoding.
void add_file_options(CLI::App& command, Input& input);
/// The same, and --html.
void add_input_options(CLI::App& command, Input& input);
/// -o FILE.
void add_output_option(CLI::App& command, std::string& output);

/// Reads and decodes. Throws Failure.
[[nodiscard]] Decoded read_input(const Input& input);

/// The tables of the core. Throws Failure.
[[nodiscard]] KnowledgePtr knowledge();

} // namespace tanqih::cli
