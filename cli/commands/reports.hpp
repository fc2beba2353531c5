// SPDX-License-Identifier: MIT
// What a run of many documents tells at its end, on standard error.
#pragma once

#include <string>

#include "commands/clean_files.hpp"
#include "io/file_plan.hpp"
#include "stream/counters.hpp"
#include "stream/ndjson.hpp"

namespace tanqih::cli {

/// Does `work` and tells the counters, whether it failed or not. `path`: "-" is standard error;
/// empty: they are not told.
template <class Work>
void with_counters(const std::string& path, const Counters& counters, const Work& work);

/// A line on standard error, as a terminal shows it.
void say(const std::string& message);

/// What of folders is not read, and that there is nothing to read.
void report_plan(const FilePlan& plan, bool lines);
void report_existing(std::size_t files);
/// How many lines became errors. Throws a Failure where no line had the field, unless they
/// `may_lack` it.
void report_lines(const LinesOutcome& outcome, const std::string& field, bool may_lack = false);
/// The same of the pages that a site was to be learnt from.
void report_pages(const LinesOutcome& outcome, const std::string& field);
/// The same of the records of web archives, and that none has a page.
void report_records(const Counters& counters);
/// Throws a Failure where a file failed; `field` of lines, else empty; `may_lack`: as above.
void report_files(const FilePlan& plan, const FilesOutcome& outcome, const std::string& field,
                  bool may_lack);

/// As a line of JSON, to a file or to standard error. Throws Failure.
void tell(const Counters& counters, const std::string& path);

template <class Work>
void with_counters(const std::string& path, const Counters& counters, const Work& work) {
  try {
    work();
  } catch (...) {
    tell(counters, path);
    throw;
  }
  tell(counters, path);
}

} // namespace tanqih::cli
