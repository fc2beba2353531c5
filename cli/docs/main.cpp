// SPDX-License-Identifier: MIT
// Writes what is installed beside the program, of the options that it has: the man page, and
// completions for bash, zsh and fish.
//   tanqih_docs tanqih.1.in FOLDER
#include <cstdio>
#include <string>

#include "command_model.hpp"
#include "io/files.hpp"
#include "io/input.hpp"
#include "program.hpp"

int main(int argc, char** argv) {
  using namespace tanqih::cli;
  if (argc != 3) {
    std::fputs("usage: tanqih_docs tanqih.1.in FOLDER\n", stderr);
    return 2;
  }
  try {
    CLI::App program({}, "tanqih");
    add_commands(program);
    const auto commands = commands_of(program);
    const std::string folder = std::string(argv[2]) + '/';
    write_utf8(folder + "tanqih.1", man_page(commands, read_bytes(argv[1], most_bytes)));
    write_utf8(folder + "tanqih.bash", bash_completion(commands));
    write_utf8(folder + "_tanqih", zsh_completion(commands));
    write_utf8(folder + "tanqih.fish", fish_completion(commands));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "tanqih_docs: %s\n", error.what());
    return 1;
  }
  return 0;
}
