// SPDX-License-Identifier: MIT
#include "command_model.hpp"

namespace tanqih::cli {

namespace {

/// Inside '…' and [ ] of _arguments.
std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'')
      out += "'\\'";
    else if (c == '[' || c == ']' || c == ':' || c == '\\')
      out += '\\';
    out += c;
  }
  return out;
}

std::string action(const OptionModel& option) {
  if (option.value.empty())
    return "";
  std::string words;
  for (const std::string& choice : option.choices)
    words += (words.empty() ? "" : " ") + choice;
  std::string does = " "; // nothing to offer
  if (option.takes_file())
    does = "_files";
  else if (option.list)
    does = "_sequence compadd - " + words;
  else if (!words.empty())
    does = "(" + words + ")";
  return (option.value_optional ? "::" : ":") + escaped(option.value) + ":" + does;
}

std::string spec(const OptionModel& option) {
  // --name=- takes its value after = alone, --name= after a space as well.
  const std::string equals = option.value.empty() ? "" : option.value_optional ? "=-" : "=";
  const std::string what = "[" + escaped(option.description) + "]" + action(option) + "'";
  const std::string repeat = option.list ? "*" : "";
  std::string lines = "        '" + repeat + "--" + option.long_name + equals + what + " \\\n";
  if (!option.short_name.empty())
    lines += "        '" + repeat + "-" + option.short_name + (option.value.empty() ? "" : "+") +
             what + " \\\n";
  return lines;
}

std::string arguments(const CommandModel& command) {
  std::string lines = "      _arguments -s -S \\\n";
  for (const OptionModel& option : command.options)
    lines += spec(option);
  return lines +
         (command.many_arguments ? "        '*:file:_files'\n" : "        '1:file:_files'\n");
}

/// "'clean:Print the article'" for each word after `begin`.
std::string described(const std::vector<CommandModel>& commands, const std::string& begin) {
  std::string list;
  for (const std::string& word : words_after(commands, begin)) {
    const std::string name = begin.empty() ? word : std::string(begin).append(" ").append(word);
    std::string what;
    for (const CommandModel& command : commands)
      if (command.name == name || command.name.starts_with(name + ' '))
        what = command.description;
    list.append(" '").append(word).append(":").append(escaped(what)).append("'");
  }
  return list;
}

} // namespace

std::string zsh_completion(const std::vector<CommandModel>& commands) {
  std::string cases;
  for (const std::string& word : words_after(commands, "")) {
    cases += "    " + word + ")\n";
    const auto nested = words_after(commands, word);
    for (const CommandModel& command : commands) {
      if (command.name == word)
        cases += arguments(command);
      else if (!nested.empty() && command.name.starts_with(word + ' '))
        cases += "      if (( CURRENT == 2 )); then\n        local -a deeper=(" +
                 described(commands, word) +
                 " )\n        _describe command deeper\n        return\n" +
                 "      fi\n      shift words\n      (( CURRENT-- ))\n" + arguments(command);
    }
    cases += "      ;;\n";
  }
  return R"(#compdef tanqih
# zsh completion for tanqih; made of the options of the program when it is built.
_tanqih() {
  if (( CURRENT == 2 )); then
    if [[ $words[CURRENT] == -* ]]; then
      _arguments \
)" +
         [&] {
           std::string lines;
           for (const OptionModel& option : commands.front().options)
             lines += spec(option);
           return lines;
         }() +
         R"(        ''
      return
    fi
    local -a commands=()" +
         described(commands, "") +
         R"( )
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
)" + cases +
         R"(  esac
}
_tanqih "$@"
)";
}

} // namespace tanqih::cli
