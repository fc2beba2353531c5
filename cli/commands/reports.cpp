// SPDX-License-Identifier: MIT
#include "commands/reports.hpp"

#include <cstdio>

#include "io/failure.hpp"
#include "io/files.hpp"
#include "io/shell_word.hpp"
#include "io/shown.hpp"

namespace tanqih::cli {

namespace {

/// "1 file is", "2 files are".
std::string counted(std::uint64_t count, const std::string& one, const std::string& many) {
  return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

} // namespace

void say(const std::string& message) {
  std::fprintf(stderr, "tanqih: %s\n", shown(message).c_str());
}

void tell(const Counters& counters, const std::string& path) {
  if (path == "-")
    std::fputs(json_of(counters).c_str(), stderr);
  else if (!path.empty())
    write_utf8(path, json_of(counters));
}

void report_existing(std::size_t files) {
  if (files > 0)
    say(counted(files, "file is", "files are") + " there already and left as they are");
}

void report_plan(const FilePlan& plan, bool lines) {
  const std::string endings =
      lines ? ".ndjson or .jsonl" : ".txt, .text, .html, .htm, .xhtml, .warc or .wacz";
  if (plan.passed_over > 0)
    say("files that do not end in " + endings +
        " were passed over: " + std::to_string(plan.passed_over));
  if (plan.linked_folders > 0)
    say("folders that are linked were passed over: " + std::to_string(plan.linked_folders) +
        "; give them by name to read them");
  report_existing(plan.existing);
  for (const std::string& folder : plan.empty_folders)
    say(folder + ": has nothing to read; is it the right folder?");
}

void report_lines(const LinesOutcome& outcome, const std::string& field, bool may_lack) {
  const Counters& counters = outcome.counters;
  if (counters.errors == 0)
    return;
  const std::string lines = counted(counters.errors, "line", "lines");
  if (outcome.without_field == 0) {
    say(lines + " of " + std::to_string(counters.errors + counters.documents) +
        " could not be cleaned; their \"error\" says why");
    return;
  }
  std::string words = counted(outcome.without_field, "line has", "lines have") + " no \"" + field +
                      "\", the first has: " + outcome.names + "; name the field with --field";
  if (outcome.with_field == 0 && !may_lack)
    throw Failure(exit_some, words);
  say(lines + " of " + std::to_string(counters.errors + counters.documents) +
      " could not be cleaned; " + words);
}

void report_pages(const LinesOutcome& outcome, const std::string& field) {
  const Counters& counters = outcome.counters;
  if (outcome.without_field > 0)
    report_lines(outcome, field);
  else if (counters.errors > 0)
    say(counted(counters.errors, "page", "pages") + " of " +
        std::to_string(counters.errors + counters.documents) +
        " could not be read and taught nothing; why stands above");
}

void report_records(const Counters& counters) {
  std::uint64_t others = 0;
  for (const Skip skip : {Skip::other_record, Skip::http_status, Skip::other_type})
    others += counters.skipped[static_cast<std::size_t>(skip)];
  if (counters.errors > 0)
    say(counted(counters.errors, "record", "records") + " of " +
        std::to_string(counters.errors + counters.documents) +
        " could not be read; their \"error\" says why");
  else if (counters.documents == 0 && others > 0)
    say("no record has a page: " + counted(others, "is of another kind", "are of other kinds"));
}

void report_files(const FilePlan& plan, const FilesOutcome& outcome, const std::string& field,
                  bool may_lack) {
  for (const auto* const failures : {&plan.failures, &outcome.failures})
    for (const std::string& failure : *failures)
      say(failure);
  if (outcome.not_begun > 0)
    say(std::to_string(outcome.not_begun) + " more were not begun; make room, and go on with "
                                            "--skip-existing");
  if (const std::size_t failed = plan.failures.size() + outcome.failures.size(); failed > 0)
    throw Failure(exit_some, std::to_string(failed) + " failed, " +
                                 std::to_string(outcome.cleaned) +
                                 " cleaned; the reasons stand above");
  if (!field.empty())
    report_lines(outcome.lines, field, may_lack);
}

} // namespace tanqih::cli
