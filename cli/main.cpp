// SPDX-License-Identifier: MIT
// tanqih: the command line.
#include <csignal>
#include <cstdio>
#include <new>
#include <string>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <CLI/CLI.hpp>

#include "io/failure.hpp"
#include "io/shown.hpp"
#include "io/temporary.hpp"
#include "program.hpp"
#include "usage.hpp"

namespace tanqih::cli {

namespace {

int complain(const std::string& message, ExitCode code) {
  std::fprintf(stderr, "tanqih: %s\n", shown(message).c_str());
  return code;
}

int run(int argc, char** argv) {
  CLI::App app({}, "tanqih");
  add_commands(app);
  app.failure_message([](const CLI::App* program, const CLI::Error& error) {
    return "tanqih: " + usage_message(program, error) + '\n';
  });
  if (const auto fault = value_fault(app, {argv + 1, argv + argc}))
    return complain(*fault, exit_usage);
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    const std::string help = app.help(); // which ends in a line break, or in none
    std::fputs((help.ends_with('\n') ? help : help + '\n').c_str(), stdout);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? exit_done : exit_usage; // 0: --version
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
  tanqih::cli::remove_temporaries_on_signals();
#ifdef __GLIBC__
  // Else the memory of one document goes back to the system, to come again page by page for the
  // next; and what is large stays in the heap, with holes.
  constexpr int mebibyte = 1 << 20;
  mallopt(M_TRIM_THRESHOLD, 32 * mebibyte);
  mallopt(M_MMAP_THRESHOLD, mebibyte);
#endif
  try {
    return tanqih::cli::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "tanqih: %s\n", error.what());
  }
  return tanqih::cli::exit_io;
}
