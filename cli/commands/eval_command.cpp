// SPDX-License-Identifier: MIT
#include "commands/eval_command.hpp"

#include <array>
#include <cstdio>
#include <memory>

#include "commands/labelled_words.hpp"
#include "commands/option_checks.hpp"
#include "commands/span_score.hpp"
#include "io/failure.hpp"
#include "io/file_names.hpp"
#include "io/files.hpp"
#include "io/input.hpp"

namespace tanqih::cli {

namespace {

struct EvalArguments {
  Input input;
  std::string output;
  Taste taste = Taste::corpora;
};

constexpr std::array<std::string_view, 2> taste_names = {"corpora", "reader"};

/// "PER     81.20   74.05   77.46  3602  3285  2667"
std::string row(const std::string& type, const SpanCounts& counts) {
  char line[128];
  std::snprintf(line, sizeof line, "%-6s %9.2f %7.2f %7.2f %6zu %6zu %6zu\n", type.c_str(),
                counts.precision(), counts.recall(), counts.f1(), counts.gold, counts.found,
                counts.right);
  return line;
}

void evaluate_entities(const EvalArguments& arguments) {
  const Decoded decoded = read_input(arguments.input);
  warn(arguments.input, decoded.issues);
  const LabelledWords words = read_labelled_words(decoded.text);
  if (const auto fault = label_fault(words))
    throw Failure(exit_io, name_of_input(arguments.input.path) + ": " + *fault);
  const auto by_type = score_spans(words.labels, label_words(words.words, arguments.taste));
  std::string table = "type   precision  recall      F1   gold  found  right\n";
  for (const auto& [type, counts] : by_type)
    table += row(type, counts);
  write_utf8(arguments.output, table + row("all", total(by_type)));
}

} // namespace

void add_eval_command(CLI::App& app) {
  CLI::App* const eval =
      app.add_subcommand("eval", "Compare with what a person has labelled: precision, recall, F1");
  eval->require_subcommand(1);
  auto arguments = std::make_shared<EvalArguments>();
  CLI::App* const entities = eval->add_subcommand("entities", "Names in words that are labelled");
  add_file_options(*entities, arguments->input);
  add_output_option(*entities, arguments->output);
  entities
      ->add_option_function<std::string>(
          "--taste",
          [arguments](const std::string& taste) {
            arguments->taste = taste == "reader" ? Taste::reader : Taste::corpora;
          },
          "Whose names the labels are: corpora (ANERcorp, AQMAR), or reader, for whom ministries, "
          "armies and teams are organisations too, as they are for clean")
      ->check(one_of(taste_names))
      ->type_name("TASTE");
  entities->footer("The input has word<TAB>label lines and a blank line between sentences, as\n"
                   "CoNLL 2003: O, or B- and I- with PER, ORG, LOC, MISC; an I- that continues no\n"
                   "name of its type begins one, and any other label is an error. A name is right\n"
                   "where its first word, last word and type are.\n"
                   "\n"
                   "Example:\n"
                   "  tanqih eval entities corpus.tsv\n"
                   "  tanqih eval entities --taste reader news.tsv");
  eval->footer("Example:\n"
               "  tanqih eval entities corpus.tsv");
  entities->callback([arguments] { evaluate_entities(*arguments); });
}

} // namespace tanqih::cli
