// SPDX-License-Identifier: MIT
// The commands and options of the program as data, read from what parses them.
#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace tanqih::cli {

struct OptionModel {
  std::string short_name; ///< "o"; may be empty
  std::string long_name;  ///< "output"
  std::string description;
  std::string value;                ///< what it takes: "FILE", "KIND,..."; empty: nothing
  bool value_optional = false;      ///< only as --name=value
  std::vector<std::string> choices; ///< of the value; empty: anything
  bool list = false;                ///< of choices, with commas
  std::string standard;             ///< the value where it is not given; may be empty
  std::string group;

  [[nodiscard]] bool takes_file() const { return value == "FILE"; }
};

struct CommandModel {
  std::string name; ///< "clean", "eval entities"
  std::string description;
  std::string footer;
  std::string argument; ///< "FILE"; empty: it takes none
  std::string argument_description;
  bool many_arguments = false;
  std::vector<OptionModel> options;
};

/// The program itself first, under the empty name, then each command that does something.
[[nodiscard]] std::vector<CommandModel> commands_of(const CLI::App& program);

/// The commands that begin so: of "eval" those after it, of "" all: "clean", "eval".
[[nodiscard]] std::vector<std::string> words_after(const std::vector<CommandModel>& commands,
                                                   const std::string& begin);

// What is made of them.
[[nodiscard]] std::string man_page(const std::vector<CommandModel>& commands,
                                   const std::string& prose);
[[nodiscard]] std::string bash_completion(const std::vector<CommandModel>& commands);
[[nodiscard]] std::string zsh_completion(const std::vector<CommandModel>& commands);
[[nodiscard]] std::string fish_completion(const std::vector<CommandModel>& commands);

} // namespace tanqih::cli
