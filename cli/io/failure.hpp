// SPDX-License-Identifier: MIT
// What ends a run: a message for a person, and the exit code.
#pragma once

#include <stdexcept>
#include <string>

#include "tanqih/result.hpp"

namespace tanqih::cli {

enum ExitCode : int {
  exit_done = 0,
  exit_io = 1,    ///< could not read or write
  exit_usage = 2, ///< wrong usage
  exit_some = 3,  ///< some of many files failed, the others are done
};

/// "FILE: what is wrong; what to do". Caught in main, which puts "tanqih: " before it.
class Failure : public std::runtime_error {
public:
  Failure(ExitCode code, const std::string& message) : std::runtime_error(message), code_(code) {}
  [[nodiscard]] ExitCode code() const { return code_; }

private:
  ExitCode code_;
};

/// One input that is what the command does not read; of many files it alone fails.
class RefusedInput : public Failure {
public:
  explicit RefusedInput(const std::string& message) : Failure(exit_usage, message) {}
};

/// Nothing more can be written, to this file or to the next.
class DiskFull : public Failure {
public:
  explicit DiskFull(const std::string& message) : Failure(exit_io, message) {}
};

/// An Error of the core, said of `name`: a wrong option is wrong usage, the rest cannot be read.
[[nodiscard]] inline Failure failure_of(const Error& error, const std::string& name) {
  const bool usage = error.code == ErrorCode::unknown_encoding ||
                     error.code == ErrorCode::bad_option || error.code == ErrorCode::bad_site;
  return {usage ? exit_usage : exit_io, name + ": " + error.message};
}

} // namespace tanqih::cli
