// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <thread>

#include "commands/documents_run.hpp"
#include "commands/option_checks.hpp"

namespace tanqih::cli {

void add_documents_options(CLI::App& command, const std::shared_ptr<DocumentsRun>& run) {
  command
      .add_option("FILE", run->inputs,
                  "What to read, also compressed (.gz, .zst); web archives (.warc, .wacz); folders "
                  "with all below them; - or nothing: standard input")
      ->type_name("");
  add_reading_options(command, run->encoding, run->html);
}

void add_many_options(CLI::App& command, const std::shared_ptr<DocumentsRun>& run) {
  const auto of_many = [](CLI::Option* option) { option->group("Many documents"); };
  of_many(command
              .add_option_function<std::size_t>(
                  "-j,--jobs",
                  [run](const std::size_t& jobs) {
                    run->jobs =
                        jobs == 0 ? std::max(1U, std::thread::hardware_concurrency()) : jobs;
                  },
                  "How many documents are read at a time; 0: one a processor")
              ->transform(whole_number(0, 1024))
              ->type_name("N")
              ->default_str("1"));
  of_many(command
              .add_option("--max-bytes", run->longest,
                          "The longest document, or line, that is read: 100000, 16MiB, ...")
              ->transform(size_in_bytes(most_bytes))
              ->type_name("SIZE")
              ->default_str("64MiB"));
  of_many(command.add_flag("--counters{-}", run->counters,
                           "Tell what was kept, removed, cut, repaired and left out, as a line of "
                           "JSON, on standard error, or in FILE with --counters=FILE"));
  of_many(command.add_flag("--dry-run", run->dry_run,
                           "Only print which file would go where in the folder of -o"));
  of_many(
      command.add_flag("--fail-fast", run->fail_fast, "Begin no more files once one has failed"));
  of_many(command
              .add_flag("--skip-existing", run->skip_existing,
                        "Leave out what has its file in -o already: goes on where a run was ended")
              ->needs("-o"));
}

void add_ndjson_options(CLI::App& command, const std::shared_ptr<DocumentsRun>& run) {
  const std::string group = "Streams of documents";
  CLI::Option* const ndjson =
      command
          .add_flag("--ndjson", run->ndjson,
                    "The input has one JSON object a line; so has the output, in the same order. A "
                    "line that cannot be read becomes {\"id\":...,\"error\":...}")
          ->group(group);
  const auto of_lines = [&](CLI::Option* option) { option->needs(ndjson)->group(group); };
  of_lines(command.add_option("--field", run->lines.field, "The member that holds the text")
               ->type_name("NAME")
               ->capture_default_str());
  of_lines(command.add_flag("--may-lack-field", run->may_lack_field,
                            "Do not fail where no line has the member: the input is a part of a "
                            "stream; the lines are errors all the same"));
  CLI::Option* const into =
      command
          .add_option("--into", run->lines.into,
                      "The member that gets the answer; for an article, without it, --field's")
          ->type_name("NAME");
  if (!run->lines.into.empty())
    into->capture_default_str();
  of_lines(into);
  of_lines(command
               .add_option("--id-field", run->lines.id_field,
                           "The member that names the document where it cannot be read")
               ->type_name("NAME")
               ->capture_default_str());
  ndjson->excludes("--encoding");
}

} // namespace tanqih::cli
