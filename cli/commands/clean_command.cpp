// SPDX-License-Identifier: MIT
#include "commands/clean_command.hpp"

#include <array>
#include <memory>

#include "commands/documents_run.hpp"
#include "commands/option_checks.hpp"
#include "io/failure.hpp"
#include "io/file_names.hpp"
#include "io/files.hpp"

namespace tanqih::cli {

namespace {

struct CleanArguments : DocumentsRun {
  std::string stage;
};

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

/// Of lines, two more that articles alone have.
void add_site_options(CLI::App& command, const std::shared_ptr<CleanArguments>& arguments) {
  CLI::Option* const ndjson = command.get_option("--ndjson");
  const auto of_lines = [&](CLI::Option* option) {
    option->needs(ndjson)->group(ndjson->get_group());
  };
  of_lines(command
               .add_option("--group-by", arguments->group_by,
                           "Read the input twice: first learn what the documents of each host "
                           "have in common, as learn-site does, then clean them with that")
               ->check(one_of(std::array<std::string_view, 1>{"host"}))
               ->excludes("--site")
               ->type_name("host"));
  of_lines(command
               .add_option("--url-field", arguments->lines.url_field,
                           "The member that holds a document's address, for --group-by")
               ->type_name("NAME")
               ->capture_default_str());
}

} // namespace

void add_clean_command(CLI::App& app) {
  auto arguments = std::make_shared<CleanArguments>();
  arguments->command = "clean";
  CLI::App* const command = app.add_subcommand("clean", "Print the article that is in a paste");
  add_documents_options(*command, arguments);
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
  add_site_options(*command, arguments);
  for (const char* const of_one : {"--explain", "--stage"})
    command->get_option("--ndjson")->excludes(of_one);
  for (const char* const of_many : {"--dry-run", "--fail-fast", "--skip-existing"})
    command->get_option("--stage")->excludes(of_many);
  command->footer("Examples:\n"
                  "  tanqih clean paste.txt\n"
                  "  tanqih clean page.html --html --format markdown -o article.md\n"
                  "  xclip -o | tanqih clean --keep dateline,source --explain\n"
                  "  tanqih clean a.txt b.html archive/ -o out/ --jobs 4\n"
                  "  zcat news.jsonl.gz | tanqih clean --ndjson --field body --jobs 4");
  command->callback([arguments] {
    if (arguments->stage.empty())
      run_documents(*arguments);
    else if (!into_folder(*arguments))
      print_stage(*arguments);
    else
      throw Failure(exit_usage, "clean: --stage is of one document; give one FILE");
  });
}

} // namespace tanqih::cli
