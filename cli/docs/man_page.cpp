// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cctype>

#include "command_model.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

namespace {

/// Text for roff: a hyphen is a hyphen, and no line begins with a control character.
std::string roff(const std::string& text) {
  std::string out;
  bool line_begins = true;
  for (const char c : text) {
    if (line_begins && (c == '.' || c == '\''))
      out += "\\&";
    line_begins = c == '\n';
    if (c == '\\')
      out += "\\e";
    else if (c == '-')
      out += "\\-";
    else
      out += c;
  }
  return out;
}

std::string heading(const OptionModel& option) {
  std::string line = ".TP\n";
  if (!option.short_name.empty())
    line += "\\fB\\-" + option.short_name + "\\fR, ";
  line += "\\fB\\-\\-" + roff(option.long_name) + "\\fR";
  if (!option.value.empty()) {
    const std::string value = "\\fI" + roff(option.value) + "\\fR";
    line += option.value_optional ? "[=" + value + "]" : " " + value;
  }
  return line + '\n';
}

std::string paragraph(const OptionModel& option) {
  std::string text = roff(option.description);
  // Where the description does not name them already.
  if (!option.choices.empty() &&
      option.description.find(option.choices.back()) == std::string::npos) {
    text += ":";
    for (const std::string& choice : option.choices)
      text += (&choice == &option.choices.front() ? " " : ", ") + roff(choice);
  }
  if (!option.standard.empty())
    text += " (" + roff(option.standard) + " where not given)";
  return text + ".\n";
}

/// "Examples:\n  tanqih …" with the commands set as they are.
std::string footer(const std::string& text) {
  std::string out = ".PP\n";
  bool example = false;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string line = text.substr(begin, end - begin);
    begin = end + 1;
    const bool is_example = line.starts_with("  ");
    if (is_example != example)
      out += is_example ? ".PP\n.nf\n.RS 4\n" : ".RE\n.fi\n.PP\n";
    example = is_example;
    if (line.empty())
      out += ".PP\n";
    else
      out += roff(is_example ? line.substr(2) : line) + '\n';
  }
  return out + (example ? ".RE\n.fi\n" : "");
}

std::string section(const CommandModel& command) {
  std::string out = ".SS tanqih " + command.name;
  if (!command.argument.empty())
    out += " [options] [" + command.argument + (command.many_arguments ? "...]" : "]");
  out += '\n' + roff(command.description) + ".\n";
  if (!command.argument.empty())
    out += ".TP\n\\fI" + command.argument + "\\fR\n" + roff(command.argument_description) + ".\n";
  std::string group = "Options";
  for (const OptionModel& option : command.options) {
    if (option.group != group)
      out += ".PP\n" + roff(option.group) + ":\n";
    group = option.group;
    out += heading(option) + paragraph(option);
  }
  return out + footer(command.footer);
}

} // namespace

std::string man_page(const std::vector<CommandModel>& commands, const std::string& prose) {
  std::string all;
  for (const CommandModel& command : commands)
    if (!command.name.empty())
      all += section(command);
  std::string options;
  for (const OptionModel& option : commands.front().options)
    options += heading(option) + paragraph(option);
  std::string page = prose;
  for (const auto& [mark, text] :
       {std::pair{std::string("@COMMANDS@\n"), all}, std::pair{std::string("@OPTIONS@\n"), options},
        std::pair{std::string("@VERSION@"), std::string(version())}})
    if (const std::size_t at = page.find(mark); at != std::string::npos)
      page.replace(at, mark.size(), text);
  // An empty line is a mistake in roff, and so are two paragraphs in a row.
  for (const auto& [twice, once] : {std::pair{std::string("\n\n"), std::string("\n")},
                                    std::pair{std::string(".PP\n.PP\n"), std::string(".PP\n")}})
    for (std::size_t at = page.find(twice); at != std::string::npos; at = page.find(twice))
      page.replace(at, twice.size(), once);
  return page;
}

} // namespace tanqih::cli
