// SPDX-License-Identifier: MIT
// What the commands that read articles share: one document, many files, a stream of lines, and
// where their answers go.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "commands/clean_options.hpp"
#include "io/input.hpp"
#include "stream/ndjson.hpp"

namespace tanqih::cli {

struct DocumentsRun {
  std::string command;             ///< "clean", for messages
  std::vector<std::string> inputs; ///< none: standard input
  std::string encoding;
  std::string output;
  std::string counters; ///< where to; "-": standard error; empty: nowhere
  std::string group_by; ///< "host", or empty
  CleanOptions clean;
  NdjsonOptions lines;
  std::size_t longest = std::size_t{64} << 20; ///< bytes of a document
  std::size_t jobs = 1;
  bool html = false;
  bool explain = false;
  bool ndjson = false;
  bool may_lack_field = false; ///< no failure where no line has the field
  bool dry_run = false;
  bool fail_fast = false;
  bool skip_existing = false;
};

/// FILE, how it is read, where it goes to.
void add_documents_options(CLI::App& command, const std::shared_ptr<DocumentsRun>& run);
/// What holds for many documents, and for lines of them.
void add_many_options(CLI::App& command, const std::shared_ptr<DocumentsRun>& run);
void add_ndjson_options(CLI::App& command, const std::shared_ptr<DocumentsRun>& run);

/// The first of them, as it is to be read.
[[nodiscard]] Input input_of(const DocumentsRun& run);
/// Whether each input gets a file of its own in the folder of -o. Throws Failure where it should,
/// and there is no folder.
[[nodiscard]] bool into_folder(const DocumentsRun& run);

/// Throws Failure.
void run_documents(const DocumentsRun& run);

} // namespace tanqih::cli
