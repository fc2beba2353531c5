// SPDX-License-Identifier: MIT
#include "commands/entities_command.hpp"

#include <array>
#include <memory>

#include "commands/documents_run.hpp"
#include "commands/option_checks.hpp"
#include "commands/user_names.hpp"

namespace tanqih::cli {

namespace {

Format entities_format(const std::string& name) {
  return name == "json"  ? Format::entities_json
         : name == "tsv" ? Format::entities_tsv
                         : Format::entities_text;
}

} // namespace

void add_entities_command(CLI::App& app) {
  auto run = std::make_shared<DocumentsRun>();
  run->command = "entities";
  run->lines.into = "entities";
  auto format = std::make_shared<std::string>();
  CLI::App* const command =
      app.add_subcommand("entities", "Print who and what the article in a paste names");
  add_documents_options(*command, run);
  command
      ->add_option("--format", *format,
                   "How to print: text, json or tsv; lines of JSON get json without it")
      ->check(one_of(std::array<std::string_view, 3>{"text", "json", "tsv"}))
      ->type_name("FORMAT");
  add_names_option(*command, run->clean.names);
  add_output_option(*command, run->output);
  add_many_options(*command, run);
  add_ndjson_options(*command, run);
  command->footer("Prints type, number of mentions, name, and in brackets the other forms met.\n"
                  "\n"
                  "Examples:\n"
                  "  tanqih entities paste.txt --format tsv\n"
                  "  tanqih entities archive/ -o names/ --format json --jobs 4\n"
                  "  tanqih entities --ndjson --field body news.jsonl");
  command->callback([run, format] {
    run->clean.form.format = entities_format(format->empty() && run->ndjson ? "json" : *format);
    run_documents(*run);
  });
}

} // namespace tanqih::cli
