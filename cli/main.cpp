// tanqih: the command line.
#include <csignal>
#include <cstdio>
#include <new>

#include <CLI/CLI.hpp>
#include <unicode/uversion.h>

#include "clean_command.hpp"
#include "entities_command.hpp"
#include "eval_command.hpp"
#include "failure.hpp"
#include "tag_command.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

namespace {

/// "tanqih 0.1.0 (ICU 72.1)"
std::string version_line() {
  UVersionInfo icu;
  char words[U_MAX_VERSION_STRING_LENGTH];
  u_getVersion(icu);
  u_versionToString(icu, words);
  return "tanqih " + std::string(tanqih::version()) + " (ICU " + words + ")";
}

int complain(const std::string& message, ExitCode code) {
  std::fprintf(stderr, "tanqih: %s\n", message.c_str());
  return code;
}

int run(int argc, char** argv) {
  CLI::App app("Makes pasted Arabic articles clean.", "tanqih");
  app.set_version_flag("--version", version_line());
  app.require_subcommand(1);
  add_clean_command(app);
  add_entities_command(app);
  add_tag_command(app);
  add_eval_command(app);
  app.footer(
      "Examples:\n"
      "  tanqih clean paste.txt\n"
      "  tanqih clean page.html --html --format json\n"
      "  tanqih entities paste.txt\n"
      "  tanqih tag --tokens words.txt\n"
      "  tanqih eval entities corpus.tsv\n"
      "Exit codes: 0 done, 1 could not read or write, 2 wrong usage, 3 some of many files failed.");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) // --help, --version
      return app.exit(error);
    const bool no_command = app.get_subcommands().empty();
    const char* const what = argc == 1    ? "no command is given"
                             : no_command ? "no such command"
                                          : error.what();
    return complain(std::string(what) + "; see tanqih --help", exit_usage);
  } catch (const Failure& failure) {
    return complain(failure.what(), failure.code());
  } catch (const std::bad_alloc&) {
    return complain("the input does not fit in memory; split it and clean the parts", exit_io);
  }
  return exit_done;
}

} // namespace

} // namespace tanqih::cli

int main(int argc, char** argv) {
  // A reader that has enough (| head) ends us quietly, also where the parent ignores the signal.
  std::signal(SIGPIPE, SIG_DFL);
  try {
    return tanqih::cli::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "tanqih: %s\n", error.what());
  }
  return tanqih::cli::exit_io;
}
