// SPDX-License-Identifier: MIT
#include "commands/tag_command.hpp"

#include <memory>

#include "commands/labelled_words.hpp"
#include "io/failure.hpp"
#include "io/files.hpp"
#include "io/input.hpp"

namespace tanqih::cli {

namespace {

struct TagArguments {
  Input input;
  bool tokens = false;
  std::string output;
};

void tag(const TagArguments& arguments) {
  if (!arguments.tokens)
    throw Failure(exit_usage,
                  "tag: reads words only, one a line; add --tokens (for a text: tanqih entities)");
  const Decoded decoded = read_input(arguments.input);
  warn(arguments.input, decoded.issues);
  const LabelledWords words = read_labelled_words(decoded.text);
  const std::vector<std::string> labels = label_words(words.words);
  std::u16string lines;
  lines.reserve(decoded.text.size() * 3 / 2);
  for (std::size_t i = 0; i < words.words.size(); ++i) {
    if (const std::u16string& word = words.words[i]; !word.empty()) {
      lines += word;
      lines += u'\t';
      lines.append(labels[i].begin(), labels[i].end());
    }
    lines += u'\n';
  }
  write_text(arguments.output, lines);
}

} // namespace

void add_tag_command(CLI::App& app) {
  auto arguments = std::make_shared<TagArguments>();
  CLI::App* const command = app.add_subcommand("tag", "Label words with the names they belong to");
  add_file_options(*command, arguments->input);
  command->add_flag(
      "--tokens", arguments->tokens,
      "The input has a word a line (what follows a tab is not read), and a blank line "
      "between sentences");
  add_output_option(*command, arguments->output);
  command->footer("Prints word<TAB>label: O, or B- and I- with PER, ORG, LOC, MISC.\n"
                  "\n"
                  "Example:\n"
                  "  cut -f1 corpus.tsv | tanqih tag --tokens");
  command->callback([arguments] { tag(*arguments); });
}

} // namespace tanqih::cli
