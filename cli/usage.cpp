// SPDX-License-Identifier: MIT
#include "usage.hpp"

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <string_view>
#include <utility>

#include "commands/option_checks.hpp"
#include "io/shown.hpp"

namespace tanqih::cli {

namespace {

std::vector<const CLI::App*> commands_of(const CLI::App& app) {
  return app.get_subcommands([](const CLI::App*) { return true; });
}

/// "clean, learn-site or tag".
std::string names_of(const std::vector<const CLI::App*>& commands) {
  std::vector<std::string_view> names;
  names.reserve(commands.size());
  for (const CLI::App* const command : commands)
    names.push_back(command->get_name()); // a reference to what the command holds
  return alternatives(names);
}

/// "tanqih eval entities".
std::string path_of(const CLI::App& command) {
  const CLI::App* const parent = command.get_parent();
  return (parent ? path_of(*parent) + ' ' : "") + command.get_name();
}

std::string with_help(std::string what, const CLI::App& command) {
  return std::move(what) + "; see " + path_of(command) + " --help";
}

bool takes_value(const CLI::Option& option) {
  return option.get_items_expected_max() > 0;
}

/// Whether it is a flag that may have a value behind "=": --precision, --precision=30.
bool may_have_value(const CLI::Option& option) {
  return !takes_value(option) && !option.get_lnames().empty() &&
         option.get_flag_value(option.get_lnames().front(), "") != "true";
}

/// "FORMAT".
std::string value_name_of(const CLI::Option& option) {
  const std::string type = option.get_type_name(); // "FORMAT:{text,html}"
  return type.substr(0, type.find(':'));
}

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// What is wrong with an option that takes a value.
std::optional<std::string> wrong_value(const CLI::Option& option, const std::string& name,
                                       const std::optional<std::string>& value) {
  // Of a list, the commas alone are nothing either.
  const std::string empty(1, option.get_delimiter());
  if (value && value->find_first_not_of(empty) != std::string::npos)
    return std::nullopt;
  return name + " has no value; write " + name + ' ' + value_name_of(option);
}

/// What is wrong with a flag; `next` stands after it.
std::optional<std::string> wrong_flag(const CLI::Option& option, const std::string& name,
                                      const std::optional<std::string>& value,
                                      const std::string& next) {
  if (!may_have_value(option)) {
    if (value)
      return name + " takes no value; write " + name;
    return std::nullopt;
  }
  if (value && value->empty())
    return name + "= has no value; write " + name + " alone, or the value behind the =";
  std::error_code error;
  if (!value && is_number(next) && !std::filesystem::exists(next, error))
    return name + " takes its number behind =; write " + name + '=' + next;
  return std::nullopt;
}

/// How many letters must be changed, added or left out to make one of the other.
std::size_t distance(std::string_view one, std::string_view other) {
  std::vector<std::size_t> row(other.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < one.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < other.size(); ++j) {
      const std::size_t changed = diagonal + (one[i] == other[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, diagonal + 1, row[j] + 1});
    }
  }
  return row.back();
}

/// " (--format?)" for --fromat; empty: none is near.
std::string meant(const CLI::App& command, std::string_view name) {
  std::string nearest;
  std::size_t least = 3;
  for (const CLI::Option* const option : command.get_options())
    for (const std::string& word : option->get_lnames())
      if (const std::size_t changes = distance(name, "--" + word); changes < least) {
        least = changes;
        nearest = " (--" + word + "?)";
      }
  return nearest;
}

/// Of the commands that were given, the last: entities of `tanqih eval entities`.
const CLI::App& last_command(const CLI::App& program) {
  const CLI::App* command = &program;
  while (!command->get_subcommands().empty())
    command = command->get_subcommands().back();
  return *command;
}

std::string unknown_option(const CLI::App& command, const std::string& word) {
  const std::string name = word.substr(0, word.find('='));
  return with_help((command.get_parent() ? command.get_name() + " has" : "there is") +
                       " no option " + shown(name) + meant(command, name),
                   command);
}

/// Of words that no option and no argument takes, the first.
std::string unexpected(const CLI::App& command) {
  const std::vector<std::string> words = command.remaining();
  const bool behind_mark = words.front() == "--"; // then none is an option
  const std::string& word = words.at(behind_mark ? 1 : 0);
  if (!behind_mark && word.size() > 1 && word.front() == '-')
    return unknown_option(command, word);
  const std::string quoted = '"' + shown(word) + '"';
  if (const auto commands = commands_of(command); !commands.empty())
    return with_help("there is no command " + quoted + "; write " + path_of(command) + ' ' +
                         names_of(commands),
                     command);
  const CLI::App* program = &command;
  while (program->get_parent())
    program = program->get_parent();
  const auto commands = commands_of(*program);
  if (std::any_of(commands.begin(), commands.end(),
                  [&](const CLI::App* other) { return other->get_name() == word; }))
    return with_help(quoted + " is a second command; write one at a time", command);
  return with_help(command.get_name() + " reads one FILE, and " + quoted + " is one more", command);
}

/// A command, or an argument that must be given.
std::string missing(const CLI::App& program) {
  const CLI::App& command = last_command(program);
  if (command.remaining_size() > 0)
    return unexpected(command);
  if (const auto commands = commands_of(command); !commands.empty())
    return with_help("no command is given; write " + path_of(command) + ' ' + names_of(commands),
                     command);
  for (const CLI::Option* const option : command.get_options())
    if (option->get_required() && option->count() == 0)
      return with_help(command.get_name() + " needs " + option->get_name(), command);
  return with_help("something is missing", command);
}

/// Options that need another or do not go with it, or that are given too often.
std::optional<std::string> clash(const CLI::App& command) {
  for (const CLI::Option* const option : command.get_options()) {
    if (option->count() == 0)
      continue;
    const std::string name = option->get_name();
    if (option->count() > static_cast<std::size_t>(std::max(1, option->get_items_expected_max())))
      return name + " is given more than once; leave one";
    for (const CLI::Option* const needed : option->get_needs())
      if (needed->count() == 0)
        return name + " needs " + needed->get_name() + "; add it";
    for (const CLI::Option* const other : option->get_excludes())
      if (other->count() > 0)
        return name + " and " + other->get_name() + " do not go together; leave one out";
  }
  return std::nullopt;
}

} // namespace

std::optional<std::string> value_fault(const CLI::App& program,
                                       const std::vector<std::string>& words) {
  const CLI::App* command = &program;
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    const std::string& word = words[i];
    if (word.empty())
      return with_help("an argument is empty; write a name, or leave it out", *command);
    if (word.front() != '-') {
      for (const CLI::App* const next : commands_of(*command))
        if (next->get_name() == word)
          command = next;
      continue;
    }
    const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
    const std::string name = word.substr(0, equals);
    const CLI::Option* const option = command->get_option_no_throw(name);
    if (!option)
      continue; // CLI11 finds it
    std::optional<std::string> value;
    if (equals != std::string::npos)
      value = word.substr(equals + 1);
    else if (takes_value(*option) && i + 1 < words.size())
      value = words[++i];
    const std::string next = i + 1 < words.size() ? words[i + 1] : std::string();
    if (const auto fault = takes_value(*option) ? wrong_value(*option, name, value)
                                                : wrong_flag(*option, name, value, next))
      return with_help(*fault, *command);
  }
  return std::nullopt;
}

std::string usage_message(const CLI::App* program, const CLI::Error& error) {
  const CLI::App& command = last_command(*program);
  std::optional<std::string> what;
  switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
  case CLI::ExitCodes::RequiredError:
    return missing(*program);
  case CLI::ExitCodes::ExtrasError: {
    const CLI::App* refuses = program;
    while (refuses->remaining_size() == 0 && !refuses->get_subcommands().empty())
      refuses = refuses->get_subcommands().back();
    return unexpected(*refuses);
  }
  case CLI::ExitCodes::RequiresError:
  case CLI::ExitCodes::ExcludesError:
  case CLI::ExitCodes::ArgumentMismatch:
    what = clash(command);
    break;
  default:
    break;
  }
  // A refusal of option_checks.hpp, with the option's name before it.
  return with_help(what ? *what : error.what(), command);
}

} // namespace tanqih::cli
