// SPDX-License-Identifier: MIT
#include "command_model.hpp"

namespace tanqih::cli {

namespace {

std::string quoted_word(const std::string& text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\')
      out += '\\';
    out += c;
  }
  return out + "'";
}

/// The words of the command stand before, and so nothing of another.
std::string condition(const std::string& command) {
  if (command.empty())
    return "__fish_use_subcommand";
  std::string all;
  for (std::size_t begin = 0; begin < command.size();) {
    const std::size_t end = std::min(command.find(' ', begin), command.size());
    all += (all.empty() ? "" : "; and ") + std::string("__fish_seen_subcommand_from ") +
           command.substr(begin, end - begin);
    begin = end + 1;
  }
  // "entities" is a command of its own, and one after "eval".
  return command == "entities" ? all + "; and not __fish_seen_subcommand_from eval" : all;
}

std::string line(const CommandModel& command, const OptionModel& option) {
  std::string out = "complete -c tanqih -n " + quoted_word(condition(command.name));
  if (!option.short_name.empty())
    out += " -s " + option.short_name;
  out += " -l " + option.long_name;
  if (!option.value.empty() && !option.value_optional)
    out += option.takes_file() ? " -r -F" : " -x";
  std::string words;
  for (const std::string& choice : option.choices)
    words += (words.empty() ? "" : " ") + choice;
  if (option.list)
    out += " -a " + quoted_word("(__fish_append , " + words + ")");
  else if (!words.empty())
    out += " -a " + quoted_word(words);
  return out + " -d " + quoted_word(option.description) + "\n";
}

} // namespace

std::string fish_completion(const std::vector<CommandModel>& commands) {
  std::string out =
      "# fish completion for tanqih; made of the options of the program when it is built.\n"
      "complete -c tanqih -n __fish_use_subcommand -f\n";
  for (const CommandModel& command : commands) {
    if (const std::size_t space = command.name.find(' '); space != std::string::npos) {
      const std::string first = command.name.substr(0, space);
      const std::string second = command.name.substr(space + 1);
      out += "complete -c tanqih -n __fish_use_subcommand -a " + first + " -d " +
             quoted_word(command.description) + "\n";
      out.append("complete -c tanqih -n '__fish_seen_subcommand_from ")
          .append(first)
          .append("; and not __fish_seen_subcommand_from ")
          .append(second)
          .append("' -f -a ")
          .append(second)
          .append(" -d ")
          .append(quoted_word(command.description))
          .append("\n");
    } else if (!command.name.empty()) {
      out += "complete -c tanqih -n __fish_use_subcommand -a " + command.name + " -d " +
             quoted_word(command.description) + "\n";
    }
    for (const OptionModel& option : command.options)
      out += line(command, option);
  }
  return out;
}

} // namespace tanqih::cli
