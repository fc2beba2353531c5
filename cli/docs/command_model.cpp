// SPDX-License-Identifier: MIT
#include "command_model.hpp"

#include <algorithm>
#include <utility>

namespace tanqih::cli {

namespace {

/// "FORMAT:{text,html}" is a FORMAT of text or html.
void read_type(const std::string& type, OptionModel& option) {
  option.value = type.substr(0, type.find(':'));
  const std::size_t open = type.find('{');
  if (open == std::string::npos)
    return;
  std::string choice;
  for (const char c : type.substr(open + 1))
    if (c == ',' || c == '}')
      option.choices.push_back(std::exchange(choice, {}));
    else
      choice += c;
}

OptionModel option_of(const CLI::Option& read) {
  OptionModel option;
  if (!read.get_snames().empty())
    option.short_name = read.get_snames().front();
  option.long_name = read.get_lnames().front();
  option.description = read.get_description();
  option.standard = read.get_default_str();
  option.group = read.get_group();
  option.list = read.get_delimiter() != '\0';
  read_type(read.get_type_name(), option);
  if (read.get_items_expected_max() == 0) { // a flag; one with a value of its own may get another
    option.value_optional = read.get_flag_value(option.long_name, "") != "true";
    option.value = !option.value_optional ? "" : option.long_name == "counters" ? "FILE" : "N";
  }
  return option;
}

void add(const CLI::App& app, const std::string& name, std::vector<CommandModel>& commands) {
  const auto subcommands = app.get_subcommands([](const CLI::App*) { return true; });
  CommandModel command;
  command.name = name;
  command.description = app.get_description();
  command.footer = app.get_footer();
  for (const CLI::Option* const option : app.get_options()) {
    if (option->get_positional()) {
      command.argument = option->get_name(true);
      command.argument_description = option->get_description();
      command.many_arguments = option->get_items_expected_max() > 1;
    } else {
      command.options.push_back(option_of(*option));
    }
  }
  if (name.empty() || subcommands.empty())
    commands.push_back(std::move(command));
  for (const CLI::App* const subcommand : subcommands)
    add(*subcommand, name.empty() ? subcommand->get_name() : name + ' ' + subcommand->get_name(),
        commands);
}

} // namespace

std::vector<CommandModel> commands_of(const CLI::App& program) {
  std::vector<CommandModel> commands;
  add(program, "", commands);
  return commands;
}

std::vector<std::string> words_after(const std::vector<CommandModel>& commands,
                                     const std::string& begin) {
  const std::string before = begin.empty() ? begin : begin + ' ';
  std::vector<std::string> words;
  for (const CommandModel& command : commands) {
    if (command.name.empty() || !command.name.starts_with(before))
      continue;
    const std::string rest = command.name.substr(before.size());
    const std::string word = rest.substr(0, rest.find(' '));
    if (std::find(words.begin(), words.end(), word) == words.end())
      words.push_back(word);
  }
  return words;
}

} // namespace tanqih::cli
