// SPDX-License-Identifier: MIT
// What is to be read, and how: the options that the commands share.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "io/byte_source.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// More than this is more than the core takes, in any encoding.
inline constexpr std::size_t most_bytes = std::size_t{1} << 30;

struct Input {
  /// The command that reads a document, for what is to be typed instead; empty: it reads rows.
  std::string command{};
  std::string path = "-";
  bool html = false;
  std::string encoding;                 ///< empty: found out
  std::size_t longest = most_bytes;     ///< more bytes are refused
  std::shared_ptr<ByteSource> opened{}; ///< what open_input gave; null: it is opened by its path
};

/// Whether it is to be read as HTML: it was said to be, or its name ends in .html, .htm or .xhtml
/// (and .gz or .zst).
[[nodiscard]] bool is_html(const Input& input);

/// FILE and --encoding.
void add_file_options(CLI::App& command, Input& input);
/// --encoding and --html.
void add_reading_options(CLI::App& command, std::string& encoding, bool& html);
/// All three.
void add_input_options(CLI::App& command, Input& input);
/// -o FILE.
void add_output_option(CLI::App& command, std::string& output);

/// Reads and decodes. Throws RefusedInput where the bytes are no text, or rows of texts, unless an
/// encoding says that they are a text; else Failure.
[[nodiscard]] Decoded read_input(const Input& input);

/// "looks like no text; give a text, or a page with --html": each said once.
[[nodiscard]] std::vector<std::string> in_words(const std::vector<Issue>& issues);

/// What makes the input doubtful, as lines for standard error: it is binary or ill-formed.
[[nodiscard]] std::string warnings(const Input& input, std::vector<Issue> issues);
void warn(const Input& input, const std::vector<Issue>& issues);

/// The tables of the core. Throws Failure.
[[nodiscard]] KnowledgePtr knowledge();

} // namespace tanqih::cli
