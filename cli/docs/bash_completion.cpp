// SPDX-License-Identifier: MIT
#include "command_model.hpp"

namespace tanqih::cli {

namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string line;
  for (const std::string& word : words)
    line += (line.empty() ? "" : " ") + word;
  return line;
}

std::string pattern(const CommandModel& command, const OptionModel& option) {
  std::string names = "'" + command.name + " --" + option.long_name + "'";
  if (!option.short_name.empty())
    names += "|'" + command.name + " -" + option.short_name + "'";
  return names;
}

std::string value_case(const CommandModel& command, const OptionModel& option) {
  std::string action = "return ;;\n"; // a name or a number: nothing to offer
  if (option.takes_file())
    action = "_tanqih_files; return ;;\n";
  else if (!option.choices.empty())
    action = (option.list ? "_tanqih_list '" : "_tanqih_words '") + joined(option.choices) +
             "'; return ;;\n";
  return "    " + pattern(command, option) + ") " + action;
}

std::string words_case(const CommandModel& command) {
  std::string options;
  for (const OptionModel& option : command.options)
    options += (options.empty() ? "--" : " --") + option.long_name;
  return "    '" + command.name + "') options='" + options + "' ;;\n";
}

} // namespace

std::string bash_completion(const std::vector<CommandModel>& commands) {
  std::string values;
  std::string options;
  std::string nested; // commands that have others after them
  for (const CommandModel& command : commands) {
    for (const OptionModel& option : command.options)
      if (!option.value.empty())
        values += value_case(command, option);
    options += words_case(command);
    if (const std::size_t space = command.name.find(' '); space != std::string::npos)
      nested += "    '" + command.name.substr(0, space) + "') _tanqih_words '" +
                joined(words_after(commands, command.name.substr(0, space))) + "'; return ;;\n";
  }
  return R"(# bash completion for tanqih; made of the options of the program when it is built.
_tanqih_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current"); }
_tanqih_files() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen -f -- "$current")
}
# One more of a list with commas.
_tanqih_list() {
  local before=
  [[ $current == *,* ]] && before=${current%,*},
  compopt -o nospace 2>/dev/null
  mapfile -t COMPREPLY < <(compgen -P "$before" -W "$1" -- "${current##*,}")
}
_tanqih() {
  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= word options=
  # --name=value is three words here.
  if [[ $current == '=' ]]; then
    current=
  elif [[ $before == '=' ]]; then
    before=${COMP_WORDS[COMP_CWORD-2]}
  fi
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "${command:+$command }$word" in
      )" +
         [&] {
           std::string names;
           for (const CommandModel& command : commands)
             if (!command.name.empty()) {
               names += names.empty() ? "" : "|";
               if (const std::size_t space = command.name.find(' '); space != std::string::npos)
                 names += "'" + command.name.substr(0, space) + "'|";
               names += "'" + command.name + "'";
             }
           return names;
         }() +
         R"() command=${command:+$command }$word ;;
    esac
  done
  case "$command $before" in
)" + values +
         R"(  esac
  case "$command" in
)" + options +
         R"(  esac
  if [[ $current == -* ]]; then
    _tanqih_words "$options"
    return
  fi
  case "$command" in
    '') _tanqih_words ')" +
         joined(words_after(commands, "")) + R"('; return ;;
)" + nested +
         R"(  esac
  _tanqih_files
}
complete -F _tanqih tanqih
)";
}

} // namespace tanqih::cli
