// SPDX-License-Identifier: MIT
#include "commands/documents_run.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include <unistd.h>

#include "commands/clean_files.hpp"
#include "commands/document.hpp"
#include "commands/reports.hpp"
#include "io/failure.hpp"
#include "io/file_identity.hpp"
#include "io/file_names.hpp"
#include "io/file_plan.hpp"
#include "io/files.hpp"
#include "io/output.hpp"
#include "io/warc/archive.hpp"
#include "stream/records.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::cli {

namespace {

bool is_folder(const std::string& path) {
  std::error_code error;
  return std::filesystem::is_directory(path, error);
}

/// `seen`: the articles of the run so far; null: near duplicates stay.
NdjsonOptions lines_of(const Knowledge& tables, const DocumentsRun& run, NearDuplicates* seen) {
  NdjsonOptions lines = run.lines;
  lines.longest = run.longest;
  lines.form = run.clean.form;
  lines.selection = run.clean.selection;
  lines.seen = seen;
  lines.options = options_of(tables, run.clean);
  lines.options.format = run.html ? InputFormat::html : InputFormat::text;
  return lines;
}

void check_read_twice(const DocumentsRun& run) {
  for (const std::string& input : run.inputs) {
    std::error_code error;
    if (input == "-" ||
        (std::filesystem::exists(input, error) && !std::filesystem::is_regular_file(input, error)))
      throw Failure(exit_usage, run.command + ": --group-by reads its input twice, which " +
                                    name_of_input(input) + " cannot be; write it to a file first");
  }
}

void run_stream(const DocumentsRun& run) {
  const KnowledgePtr tables = knowledge();
  NearDuplicates seen;
  NdjsonOptions lines = lines_of(*tables, run, run.clean.deduplicate ? &seen : nullptr);
  SiteGroups sites(*tables);
  if (!run.group_by.empty()) {
    check_read_twice(run);
    sites = learn_sites(*tables, run.inputs, lines, run.jobs);
    lines.sites = &sites;
  }
  LinesOutcome outcome;
  with_counters(run.counters, outcome.counters, [&] {
    clean_ndjson(*tables, run.inputs, lines, run.output, run.jobs, outcome);
    report_lines(outcome, run.lines.field, run.may_lack_field);
  });
}

RecordsOptions records_of(const Knowledge& tables, const DocumentsRun& run, NearDuplicates* seen) {
  RecordsOptions records;
  if (!run.lines.into.empty())
    records.into = run.lines.into;
  records.longest = run.longest;
  records.form = run.clean.form;
  records.selection = run.clean.selection;
  records.seen = seen;
  records.options = options_of(tables, run.clean);
  return records;
}

void run_archives(const DocumentsRun& run, std::vector<ArchiveInput> inputs, Counters& counters) {
  if (run.explain)
    throw Failure(exit_usage, run.command + ": --explain is of one document, and a web archive "
                                            "has many; leave it out");
  const KnowledgePtr tables = knowledge();
  NearDuplicates seen;
  const RecordsOptions options = records_of(*tables, run, run.clean.deduplicate ? &seen : nullptr);
  Output output(run.output);
  output.write(head_of(run.clean.form));
  clean_records(*tables, std::move(inputs), options, output, run.jobs, counters);
  output.commit();
  report_records(counters);
}

/// Nothing of standard input.
std::string path_of(const Input& input) {
  return input.path == "-" ? std::string() : input.path;
}

/// Which turns out to be a web archive when its first bytes are looked at.
void run_one(const DocumentsRun& run, Counters& counters) {
  Input input = input_of(run);
  counters.errors = 1; // until it is done
  OpenedInput opened = open_input(input.path);
  if (opened.archive) {
    counters.errors = 0;
    std::vector<ArchiveInput> inputs;
    inputs.push_back({input.path, std::move(opened.raw)});
    run_archives(run, std::move(inputs), counters);
    return;
  }
  input.opened = std::move(opened.raw);
  const KnowledgePtr tables = knowledge();
  CleanDocument document =
      clean_document(*tables, input, run.clean, options_of(*tables, run.clean), run.explain);
  std::fputs(document.messages.c_str(), stderr);
  if (document.wanted)
    write_file(*tables, document.article, run.clean.form, {path_of(input)}, run.output);
  counters = document.counters;
}

bool are_archives(const std::vector<std::string>& inputs) {
  return inputs.size() > 1 && std::all_of(inputs.begin(), inputs.end(), is_archive);
}

void run_alone(const DocumentsRun& run) {
  Counters counters;
  with_counters(run.counters, counters, [&] {
    if (!are_archives(run.inputs)) {
      run_one(run, counters);
      return;
    }
    std::vector<ArchiveInput> inputs;
    for (const std::string& path : run.inputs)
      inputs.push_back({path, nullptr});
    run_archives(run, std::move(inputs), counters);
  });
}

void check_folder(const DocumentsRun& run) {
  if (!run.group_by.empty())
    throw Failure(exit_usage, run.command +
                                  ": --group-by learns from one stream and writes one; give a file "
                                  "for it with -o, not a folder");
  if (run.inputs.empty() || std::count(run.inputs.begin(), run.inputs.end(), "-") > 0)
    throw Failure(exit_usage,
                  run.command + ": standard input has no name to go into a folder by; give files");
  if (std::filesystem::exists(run.output) && !is_folder(run.output))
    throw Failure(exit_usage, run.output + ": is no folder; name one for the articles with -o");
}

void print_plan(const FilePlan& plan) {
  std::string lines;
  for (const PlannedFile& file : plan.files)
    lines += file.input + " -> " + file.output + '\n';
  write_utf8("-", lines);
}

/// `table`: null where each has a file of its own.
FilesOutcome clean_planned(const FilePlan& plan, const DocumentsRun& run, Output* table) {
  const KnowledgePtr tables = knowledge();
  NearDuplicates articles;
  NearDuplicates* const seen = run.clean.deduplicate ? &articles : nullptr;
  if (run.ndjson)
    return clean_line_files(*tables, plan, lines_of(*tables, run, seen), run.jobs, run.fail_fast);
  FilesOutcome outcome = clean_files(
      *tables, plan, {input_of(run), run.clean, run.explain, run.fail_fast, run.jobs, seen, table});
  if (!outcome.ended)
    clean_archive_files(*tables, plan, records_of(*tables, run, seen), run.jobs, run.fail_fast,
                        table, outcome);
  return outcome;
}

void report(const FilePlan& plan, FilesOutcome& outcome, const DocumentsRun& run) {
  Counters& counters = outcome.lines.counters;
  counters += outcome.records;
  counters.errors += plan.failures.size();
  counters.count(Skip::existing, plan.existing);
  with_counters(run.counters, counters, [&] {
    report_plan(plan, run.ndjson);
    report_records(outcome.records);
    report_files(plan, outcome, run.ndjson ? run.lines.field : "", run.may_lack_field);
  });
}

void run_many(const DocumentsRun& run) {
  check_folder(run);
  FilePlan plan = plan_files(run.inputs, run.output,
                             run.ndjson ? ".jsonl" : ending_of(run.clean.form.format), run.ndjson);
  if (run.skip_existing)
    leave_out_existing(plan);
  FilesOutcome outcome;
  if (run.dry_run)
    print_plan(plan);
  else
    outcome = clean_planned(plan, run, nullptr);
  report(plan, outcome, run);
}

/// All documents into one file, or to standard output, a row each.
void run_table(const DocumentsRun& run) {
  const FilePlan plan = list_files(run.inputs, false);
  std::vector<std::string> inputs;
  for (const PlannedFile& file : plan.files)
    inputs.push_back(file.input);
  refuse_overwriting(inputs, run.output);
  Output output(run.output);
  output.write(head_of(run.clean.form));
  FilesOutcome outcome = clean_planned(plan, run, &output);
  output.commit();
  report(plan, outcome, run);
}

/// Whether the documents are many and go into one table.
bool into_table(const DocumentsRun& run) {
  return is_row(run.clean.form) &&
         (run.inputs.size() > 1 || std::any_of(run.inputs.begin(), run.inputs.end(), is_folder)) &&
         std::count(run.inputs.begin(), run.inputs.end(), "-") == 0;
}

void refuse_terminal(const DocumentsRun& run) {
  if (is_binary(run.clean.form) && (run.output.empty() || run.output == "-") &&
      ::isatty(STDOUT_FILENO) == 1)
    throw Failure(exit_usage, run.command + ": a Word document is no text to be shown; name a file "
                                            "for it with -o OUT.docx");
}

} // namespace

Input input_of(const DocumentsRun& run) {
  return {run.command, run.inputs.empty() ? "-" : run.inputs.front(), run.html, run.encoding,
          run.longest};
}

bool into_folder(const DocumentsRun& run) {
  const auto folder = std::find_if(run.inputs.begin(), run.inputs.end(), is_folder);
  const bool one_stream = run.ndjson || run.inputs.size() <= 1 || are_archives(run.inputs);
  const bool into = run.output.ends_with('/') || is_folder(run.output);
  if (into_table(run) && !into && !run.dry_run)
    return false;
  if (into || (!run.output.empty() && (folder != run.inputs.end() || !one_stream)))
    return true;
  if (folder != run.inputs.end())
    throw Failure(exit_io, *folder + ": is a folder; name another for its articles with -o");
  if (!one_stream)
    throw Failure(exit_usage,
                  run.command + ": many files make many articles; name a folder for them with -o");
  if (run.dry_run)
    throw Failure(exit_usage,
                  run.command + ": --dry-run tells what goes into a folder; name it with -o");
  return false;
}

void run_documents(const DocumentsRun& given) {
  if (given.ndjson && is_row(given.clean.form))
    throw Failure(exit_usage, given.command + ": --ndjson has lines in and out, with an article in "
                                              "each; leave out --format csv or jsonl");
  if (given.ndjson && is_binary(given.clean.form))
    throw Failure(exit_usage, given.command + ": --ndjson has lines of text, which a Word document "
                                              "is not; give files, and a folder with -o");
  if (into_folder(given)) {
    run_many(given);
    return;
  }
  refuse_terminal(given);
  DocumentsRun run = given;
  if (run.inputs.empty())
    run.inputs = {"-"};
  refuse_overwriting(run.inputs, run.output);
  if (run.skip_existing && std::filesystem::exists(run.output)) {
    Counters counters;
    counters.count(Skip::existing, 1);
    with_counters(run.counters, counters, [&] { report_existing(1); });
    return;
  }
  if (run.ndjson)
    run_stream(run);
  else if (into_table(run))
    run_table(run);
  else
    run_alone(run);
}

} // namespace tanqih::cli
