// What is to be read, and how: the options that the commands share.
#pragma once

#include <string>
#include <vector>

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
/// --encoding and --html.
void add_reading_options(CLI::App& command, std::string& encoding, bool& html);
/// All three.
void add_input_options(CLI::App& command, Input& input);
/// -o FILE.
void add_output_option(CLI::App& command, std::string& output);

/// Reads and decodes. Throws Failure.
[[nodiscard]] Decoded read_input(const Input& input);

/// "looks like no text; give a text, or a page with --html": each said once.
[[nodiscard]] std::vector<std::string> in_words(const std::vector<Issue>& issues);

/// Tells on standard error what makes the input doubtful: it is binary or ill-formed.
void warn(const Input& input, std::vector<Issue> issues);

/// The tables of the core. Throws Failure.
[[nodiscard]] KnowledgePtr knowledge();

} // namespace tanqih::cli
