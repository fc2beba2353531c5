#include "clean_command.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <thread>

#include "clean_options.hpp"
#include "counters.hpp"
#include "explain.hpp"
#include "failure.hpp"
#include "files.hpp"
#include "input.hpp"
#include "ndjson.hpp"

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
  std::size_t jobs = 1;
  std::string counters; ///< where to; "-": standard error; empty: nowhere
};

[[nodiscard]] Options options_of(const CleanArguments& arguments) {
  return options_of(arguments.clean, arguments.html ? InputFormat::html : InputFormat::text);
}

/// The only one.
Input input_of(const CleanArguments& arguments) {
  if (arguments.inputs.size() > 1)
    throw Failure(exit_usage, "clean: takes one file; give the others to commands of their own");
  return {arguments.inputs.empty() ? "-" : arguments.inputs.front(), arguments.html,
          arguments.encoding};
}

/// What decoding found, before what reading found. In HTML its spans would count in the source,
/// which nothing else does: there the issue is of the whole.
void add_decoding_issues(Article& article, std::vector<Issue> issues, bool html) {
  if (html)
    for (Issue& issue : issues)
      issue.span = {};
  article.issues.insert(article.issues.begin(), issues.begin(), issues.end());
}

void print_stage(const CleanArguments& arguments) {
  const Input input = input_of(arguments);
  const Decoded decoded = read_input(input);
  warn(input, decoded.issues);
  const auto json =
      dump_stage(*knowledge(), decoded.text, options_of(arguments), *stage_named(arguments.stage));
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

void clean_lines(const CleanArguments& arguments) {
  NdjsonOptions lines = arguments.lines;
  lines.format = arguments.clean.format;
  lines.options = options_of(arguments);
  const std::vector<std::string> inputs =
      arguments.inputs.empty() ? std::vector<std::string>{"-"} : arguments.inputs;
  tell(clean_ndjson(inputs, lines, arguments.output, arguments.jobs), arguments.counters);
}

void clean(const CleanArguments& arguments) {
  const Input input = input_of(arguments);
  const std::string name = name_of_input(input.path);
  Decoded decoded = read_input(input);
  if (!arguments.explain) // which tells of every issue
    warn(input, decoded.issues);
  const KnowledgePtr tables = knowledge();
  auto result = analyse(*tables, decoded.text, options_of(arguments));
  if (!result.ok())
    throw failure_of(result.error(), name);
  Article article = std::move(result).value();
  add_decoding_issues(article, std::move(decoded.issues), arguments.html);
  if (arguments.explain)
    std::fputs(explain(*tables, article, name, language_of_environment()).c_str(), stderr);
  write_text(arguments.output, file_of(*tables, article, arguments.clean.format));
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
  of_lines(command
               .add_option("--max-bytes", arguments->lines.longest,
                           "The longest line that is read: 100000, 16MiB, ...")
               ->transform(CLI::AsSizeValue(true))
               ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 30))
               ->type_name("SIZE")
               ->default_str("64MiB"));
  of_lines(command
               .add_option_function<std::size_t>(
                   "-j,--jobs",
                   [arguments](const std::size_t& jobs) {
                     arguments->jobs =
                         jobs == 0 ? std::max(1U, std::thread::hardware_concurrency()) : jobs;
                   },
                   "How many documents are cleaned at a time; 0: one a processor")
               ->check(CLI::Range(0, 1024))
               ->type_name("N")
               ->default_str("1"));
  of_lines(command.add_flag("--counters{-}", arguments->counters,
                            "Tell what was kept, removed, cut and repaired, as a line of JSON, on "
                            "standard error, or in FILE with --counters=FILE"));
  for (const char* const of_one : {"--encoding", "--explain", "--stage"})
    ndjson->excludes(command.get_option(of_one));
}

} // namespace

void add_clean_command(CLI::App& app) {
  auto arguments = std::make_shared<CleanArguments>();
  CLI::App* const command = app.add_subcommand("clean", "Print the article that is in a paste");
  command->add_option("FILE", arguments->inputs, "What to read; - or nothing: standard input")
      ->type_name("");
  add_reading_options(*command, arguments->encoding, arguments->html);
  add_clean_options(*command, arguments->clean);
  command->add_flag(
      "--explain", arguments->explain,
      "Tell on standard error what was removed, and why (in Arabic where LANG is ar)");
  command
      ->add_option("--stage", arguments->stage,
                   "Print what one stage of the pipeline gave, as JSON")
      ->check(CLI::IsMember(std::vector<std::string>{"read", "repair", "segment", "label", "strip",
                                                     "tokenise", "tag", "link"}))
      ->type_name("STAGE");
  add_output_option(*command, arguments->output);
  add_ndjson_options(*command, arguments);
  command->footer("Examples:\n"
                  "  tanqih clean paste.txt\n"
                  "  tanqih clean page.html --html --format markdown -o article.md\n"
                  "  xclip -o | tanqih clean --keep dateline,source --explain\n"
                  "  zcat news.jsonl.gz | tanqih clean --ndjson --field body --jobs 4");
  command->callback([arguments] {
    if (arguments->ndjson)
      clean_lines(*arguments);
    else if (!arguments->stage.empty())
      print_stage(*arguments);
    else
      clean(*arguments);
  });
}

} // namespace tanqih::cli
