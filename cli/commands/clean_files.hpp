// SPDX-License-Identifier: MIT
// Many files: the article of each into a file of a folder.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "commands/clean_options.hpp"
#include "io/file_plan.hpp"
#include "io/input.hpp"
#include "io/output.hpp"
#include "stream/ndjson.hpp"
#include "stream/records.hpp"

namespace tanqih::cli {

struct FilesOptions {
  Input input; ///< how each is read; the path is that of the plan
  CleanOptions clean;
  bool explain = false;
  bool fail_fast = false; ///< begin no more once one has failed
  std::size_t jobs = 1;
  NearDuplicates* seen = nullptr; ///< what came before is left out; null: it stays
  Output* table = nullptr; ///< all articles become its rows; null: each has a file of its own
};

struct FilesOutcome {
  std::size_t cleaned = 0;
  std::vector<std::string> failures; ///< "NAME: why; what to do"
  std::size_t not_begun = 0;         ///< files, as the disk was full
  bool ended = false;                ///< no more is to be begun
  LinesOutcome lines;                ///< of files of one document its counters alone
  Counters records;                  ///< of web archives
};

/// Cleans the files of the plan that hold one document each; one that fails stops no other, unless
/// the disk is full. What is to be said of a file (doubtful bytes, `explain`) goes to standard
/// error, in the order of the plan, and how far it is where that is a terminal.
[[nodiscard]] FilesOutcome clean_files(const Knowledge& knowledge, const FilePlan& plan,
                                       const FilesOptions& options);

/// The same for files of NDJSON, each a stream of its own, one after the other.
[[nodiscard]] FilesOutcome clean_line_files(const Knowledge& knowledge, const FilePlan& plan,
                                            const NdjsonOptions& options, std::size_t jobs,
                                            bool fail_fast);

/// The same for the web archives of the plan, each a stream of its own, added to what `outcome`
/// has.
void clean_archive_files(const Knowledge& knowledge, const FilePlan& plan,
                         const RecordsOptions& options, std::size_t jobs, bool fail_fast,
                         Output* table, FilesOutcome& outcome);

} // namespace tanqih::cli
