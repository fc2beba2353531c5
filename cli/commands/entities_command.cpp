// SPDX-License-Identifier: MIT
#include "commands/entities_command.hpp"

#include <algorithm>
#include <array>
#include <memory>

#include "commands/option_checks.hpp"
#include "commands/user_names.hpp"
#include "io/failure.hpp"
#include "io/file_names.hpp"
#include "io/files.hpp"
#include "io/input.hpp"

namespace tanqih::cli {

namespace {

struct EntitiesArguments {
  Input input;
  std::string format = "text";
  std::string names;
  std::string output;
};

std::string joined(const std::vector<std::u16string>& parts, std::string_view separator) {
  std::string all;
  for (const std::u16string& part : parts) {
    if (!all.empty())
      all += separator;
    all += to_utf8(part);
  }
  return all;
}

/// Columns in front, where the width of what stands in them is known; names after.
///   person           4  أنتوني بلينكن (بلينكن)
std::string table(const std::vector<Entity>& entities) {
  constexpr std::size_t type_width = 12; // organisation
  constexpr std::size_t count_width = 5;
  std::string lines;
  for (const Entity& entity : entities) {
    std::string type(name_of(entity.type));
    type.resize(std::max(type.size(), type_width), ' ');
    const std::string count = std::to_string(entity.mentions.size());
    lines += type;
    lines.append(count_width - std::min(count.size(), count_width), ' ').append(count);
    lines.append("  ").append(to_utf8(entity.name));
    std::vector<std::u16string> others;
    std::copy_if(entity.variants.begin(), entity.variants.end(), std::back_inserter(others),
                 [&](const std::u16string& variant) { return variant != entity.name; });
    if (!others.empty())
      lines.append(" (").append(joined(others, "، ")).append(")");
    if (!entity.value.empty())
      lines += " = " + entity.value;
    lines += '\n';
  }
  return lines;
}

/// With a header line; variants separated by " | ". Names hold no tab or line break: no token does.
std::string tsv(const std::vector<Entity>& entities) {
  std::string lines = "type\tname\tcount\tvariants\tvalue\n";
  for (const Entity& entity : entities)
    lines += std::string(name_of(entity.type)) + '\t' + to_utf8(entity.name) + '\t' +
             std::to_string(entity.mentions.size()) + '\t' + joined(entity.variants, " | ") + '\t' +
             entity.value + '\n';
  return lines;
}

void print_entities(const EntitiesArguments& arguments) {
  const Decoded decoded = read_input(arguments.input);
  warn(arguments.input, decoded.issues);
  Options options;
  options.format = is_html(arguments.input) ? InputFormat::html : InputFormat::text;
  options.names = read_user_names(arguments.names);
  const auto result = analyse(*knowledge(), decoded.text, options);
  if (!result.ok())
    throw failure_of(result.error(), name_of_input(arguments.input.path));
  const Article& article = result.value();
  if (arguments.format == "json")
    write_text(arguments.output, entities_to_json(article) + u'\n');
  else
    write_utf8(arguments.output,
               arguments.format == "tsv" ? tsv(article.entities) : table(article.entities));
}

} // namespace

void add_entities_command(CLI::App& app) {
  auto arguments = std::make_shared<EntitiesArguments>();
  CLI::App* const command =
      app.add_subcommand("entities", "Print who and what the article in a paste names");
  add_input_options(*command, arguments->input);
  command->add_option("--format", arguments->format, "How to print: text, json or tsv")
      ->check(one_of(std::array<std::string_view, 3>{"text", "json", "tsv"}))
      ->type_name("FORMAT");
  add_names_option(*command, arguments->names);
  add_output_option(*command, arguments->output);
  command->footer("Prints type, number of mentions, name, and in brackets the other forms met.\n"
                  "\n"
                  "Example:\n"
                  "  tanqih entities paste.txt --format tsv");
  command->callback([arguments] { print_entities(*arguments); });
}

} // namespace tanqih::cli
