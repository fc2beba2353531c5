// SPDX-License-Identifier: MIT
#include "commands/clean_command.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <thread>

#include "commands/clean_files.hpp"
#include "commands/clean_options.hpp"
#include "commands/document.hpp"
#include "commands/option_checks.hpp"
#include "io/failure.hpp"
#include "io/file_names.hpp"
#include "io/file_plan.hpp"
#include "io/files.hpp"
#include "io/input.hpp"
#include "stream/counters.hpp"
#include "stream/ndjson.hpp"

namespace tanqih::cli {

namespace {

struct CleanArguments {
  std::vector<std::string> inputs; ///< none: standard input
  bool html = false;
  std::string encoding;
  CleanOptions clean;
  bool explain = false;
  std::string stage;
  std::string output;
  bool ndjson = false;
  NdjsonOptions lines;
  std::string group_by;                        ///< "host", or empty
  std::size_t longest = std::size_t{64} << 20; ///< bytes of a document
  std::size_t jobs = 1;
  bool dry_run = false;
  bool fail_fast = false;
  std::string counters; ///< where to; "-": standard error; empty: nowhere
};

bool is_folder(const std::string& path) {
  std::error_code error;
  return std::filesystem::is_directory(path, error);
}

/// Whether each input gets a file of its own in the folder `output`.
bool into_folder(const CleanArguments& arguments) {
  const bool folder_given =
      std::any_of(arguments.inputs.begin(), arguments.inputs.end(), is_folder);
  const bool one_stream = arguments.ndjson || arguments.inputs.size() <= 1;
  const bool into = arguments.output.ends_with('/') || is_folder(arguments.output);
  if (into || (!arguments.output.empty() && (folder_given || !one_stream)))
    return true;
  if (folder_given)
    throw Failure(exit_io,
                  *std::find_if(arguments.inputs.begin(), arguments.inputs.end(), is_folder) +
                      ": is a folder; name another for its articles with -o");
  if (!one_stream)
    throw Failure(exit_usage,
                  "clean: many files make many articles; name a folder for them with -o");
  if (arguments.dry_run)
    throw Failure(exit_usage, "clean: --dry-run tells what goes into a folder; name it with -o");
  return false;
}

Input input_of(const CleanArguments& arguments) {
  return {arguments.inputs.empty() ? "-" : arguments.inputs.front(), arguments.html,
          arguments.encoding, arguments.longest};
}

void print_stage(const CleanArguments& arguments) {
  const Input input = input_of(arguments);
  const Decoded decoded = read_input(input);
  warn(input, decoded.issues);
  const KnowledgePtr tables = knowledge();
  Options options = options_of(*tables, arguments.clean);
  options.format = is_html(input) ? InputFormat::html : InputFormat::text;
  const auto json = dump_stage(*tables, decoded.text, options, *enum_named<Stage>(arguments.stage));
  if (!json.ok())
    throw failure_of(json.error(), name_of_input(input.path));
  write_utf8(arguments.output, json.value() + '\n');
}

void tell(const Counters& counters, const std::string& path) {
  if (path == "-")
    std::fputs(json_of(counters).c_str(), stderr);
  else if (!path.empty())
    write_utf8(path, json_of(counters));
}

NdjsonOptions lines_of(const Knowledge& tables, const CleanArguments& arguments) {
  NdjsonOptions lines = arguments.lines;
  lines.longest = arguments.longest;
  lines.format = arguments.clean.format;
  lines.options = options_of(tables, arguments.clean);
  lines.options.format = arguments.html ? InputFormat::html : InputFormat::text;
  return lines;
}

void check_read_twice(const std::vector<std::string>& inputs) {
  for (const std::string& input : inputs) {
    std::error_code error;
    if (input == "-" ||
        (std::filesystem::exists(input, error) && !std::filesystem::is_regular_file(input, error)))
      throw Failure(exit_usage, "clean: --group-by reads its input twice, which " +
                                    name_of_input(input) + " cannot be; write it to a file first");
  }
}

void clean_stream(const CleanArguments& arguments) {
  const std::vector<std::string> inputs =
      arguments.inputs.empty() ? std::vector<std::string>{"-"} : arguments.inputs;
  const KnowledgePtr tables = knowledge();
  NdjsonOptions lines = lines_of(*tables, arguments);
  SiteGroups sites(*tables);
  if (!arguments.group_by.empty()) {
    check_read_twice(inputs);
    sites = learn_sites(*tables, inputs, lines, arguments.jobs);
    lines.sites = &sites;
  }
  tell(clean_ndjson(*tables, inputs, lines, arguments.output, arguments.jobs), arguments.counters);
}

void clean_one(const CleanArguments& arguments) {
  const KnowledgePtr tables = knowledge();
  const CleanDocument document =
      clean_document(*tables, input_of(arguments), options_of(*tables, arguments.clean),
                     arguments.clean.format, arguments.explain);
  std::fputs(document.messages.c_str(), stderr);
  write_text(arguments.output, document.file);
  tell(document.counters, arguments.counters);
}

/// Throws a Failure where one of them failed.
void report(const FilePlan& plan, const FilesOutcome& outcome, bool lines) {
  if (plan.passed_over > 0)
    std::fprintf(stderr, "tanqih: files that do not end in %s were passed over: %zu\n",
                 lines ? ".ndjson or .jsonl" : ".txt, .text, .html, .htm or .xhtml",
                 plan.passed_over);
  const std::size_t failed = plan.failures.size() + outcome.failures.size();
  if (failed == 0)
    return;
  for (const auto* const failures : {&plan.failures, &outcome.failures})
    for (const std::string& failure : *failures)
      std::fprintf(stderr, "tanqih: %s\n", failure.c_str());
  throw Failure(exit_some, std::to_string(failed) + " failed, " + std::to_string(outcome.cleaned) +
                               " cleaned; the reasons stand above");
}

void clean_many(const CleanArguments& arguments) {
  if (!arguments.group_by.empty())
    throw Failure(exit_usage,
                  "clean: --group-by learns from one stream and writes one; give a file "
                  "for it with -o, not a folder");
  if (arguments.inputs.empty() ||
      std::count(arguments.inputs.begin(), arguments.inputs.end(), "-") > 0)
    throw Failure(exit_usage,
                  "clean: standard input has no name to go into a folder by; give files");
  if (std::filesystem::exists(arguments.output) && !is_folder(arguments.output))
    throw Failure(exit_usage,
                  arguments.output + ": is no folder; name one for the articles with -o");
  const FilePlan plan =
      plan_files(arguments.inputs, arguments.output,
                 arguments.ndjson ? ".jsonl" : ending_of(arguments.clean.format), arguments.ndjson);
  FilesOutcome outcome;
  if (arguments.dry_run) {
    std::string lines;
    for (const PlannedFile& file : plan.files)
      lines += file.input + " -> " + file.output + '\n';
    write_utf8("-", lines);
  } else if (arguments.ndjson) {
    const KnowledgePtr tables = knowledge();
    outcome = clean_line_files(*tables, plan, lines_of(*tables, arguments), arguments.jobs,
                               arguments.fail_fast);
  } else {
    outcome = clean_files(plan, {input_of(arguments), arguments.clean, arguments.explain,
                                 arguments.fail_fast, arguments.jobs});
  }
  report(plan, outcome, arguments.ndjson);
  tell(outcome.counters, arguments.counters);
}

/// What holds for many documents.
void add_many_options(CLI::App& command, const std::shared_ptr<CleanArguments>& arguments) {
  const auto of_many = [](CLI::Option* option) { option->group("Many documents"); };
  of_many(command
              .add_option_function<std::size_t>(
                  "-j,--jobs",
                  [arguments](const std::size_t& jobs) {
                    arguments->jobs =
                        jobs == 0 ? std::max(1U, std::thread::hardware_concurrency()) : jobs;
                  },
                  "How many documents are cleaned at a time; 0: one a processor")
              ->transform(whole_number(0, 1024))
              ->type_name("N")
              ->default_str("1"));
  of_many(command
              .add_option("--max-bytes", arguments->longest,
                          "The longest document, or line, that is read: 100000, 16MiB, ...")
              ->transform(size_in_bytes(most_bytes))
              ->type_name("SIZE")
              ->default_str("64MiB"));
  of_many(command.add_flag("--counters{-}", arguments->counters,
                           "Tell what was kept, removed, cut and repaired, as a line of JSON, on "
                           "standard error, or in FILE with --counters=FILE"));
  of_many(command.add_flag("--dry-run", arguments->dry_run,
                           "Only print which file would go where in the folder of -o"));
  of_many(command.add_flag("--fail-fast", arguments->fail_fast,
                           "Begin no more files once one has failed"));
}

/// What holds for lines of documents alone.
void add_ndjson_options(CLI::App& command, const std::shared_ptr<CleanArguments>& arguments) {
  const std::string group = "Streams of documents";
  CLI::Option* const ndjson =
      command
          .add_flag("--ndjson", arguments->ndjson,
                    "The input has one JSON object a line; so has the output, in the same order. A "
                    "line that cannot be read becomes {\"id\":...,\"error\":...}")
          ->group(group);
  const auto of_lines = [&](CLI::Option* option) { option->needs(ndjson)->group(group); };
  of_lines(command
               .add_option("--field", arguments->lines.field,
                           "The member that holds the text; it gets the article")
               ->type_name("NAME")
               ->capture_default_str());
  of_lines(command
               .add_option("--into", arguments->lines.into,
                           "The member that gets the article, in place of --field's")
               ->type_name("NAME"));
  of_lines(command
               .add_option("--id-field", arguments->lines.id_field,
                           "The member that names the document where it cannot be cleaned")
               ->type_name("NAME")
               ->capture_default_str());
  CLI::Option* const group_by =
      command
          .add_option("--group-by", arguments->group_by,
                      "Read the input twice: first learn what the documents of each host have in "
                      "common, as learn-site does, then clean them with that")
          ->check(one_of(std::array<std::string_view, 1>{"host"}))
          ->excludes("--site")
          ->type_name("host");
  of_lines(group_by);
  of_lines(command
               .add_option("--url-field", arguments->lines.url_field,
                           "The member that holds a document's address, for --group-by")
               ->type_name("NAME")
               ->capture_default_str());
  for (const char* const of_one : {"--encoding", "--explain", "--stage"})
    ndjson->excludes(command.get_option(of_one));
}

} // namespace

void add_clean_command(CLI::App& app) {
  auto arguments = std::make_shared<CleanArguments>();
  CLI::App* const command = app.add_subcommand("clean", "Print the article that is in a paste");
  command
      ->add_option("FILE", arguments->inputs,
                   "What to read, also compressed (.gz, .zst); folders with all below them; - or "
                   "nothing: standard input")
      ->type_name("");
  add_reading_options(*command, arguments->encoding, arguments->html);
  add_clean_options(*command, arguments->clean);
  command->add_flag(
      "--explain", arguments->explain,
      "Tell on standard error what was removed, and why (in Arabic where LANG is ar)");
  command
      ->add_option("--stage", arguments->stage,
                   "Print what one stage of the pipeline gave, as JSON")
      ->check(one_of(enum_names<Stage>))
      ->type_name("STAGE");
  add_output_option(*command, arguments->output);
  add_many_options(*command, arguments);
  add_ndjson_options(*command, arguments);
  for (const char* const of_many : {"--dry-run", "--fail-fast"})
    command->get_option("--stage")->excludes(of_many);
  command->footer("Examples:\n"
                  "  tanqih clean paste.txt\n"
                  "  tanqih clean page.html --html --format markdown -o article.md\n"
                  "  xclip -o | tanqih clean --keep dateline,source --explain\n"
                  "  tanqih clean a.txt b.html archive/ -o out/ --jobs 4\n"
                  "  zcat news.jsonl.gz | tanqih clean --ndjson --field body --jobs 4");
  command->callback([arguments] {
    if (into_folder(*arguments) && arguments->stage.empty())
      clean_many(*arguments);
    else if (arguments->ndjson)
      clean_stream(*arguments);
    else if (!arguments->stage.empty())
      print_stage(*arguments);
    else
      clean_one(*arguments);
  });
}

} // namespace tanqih::cli
