// Where bytes go: standard output, or a file that is there only when it is whole.
#pragma once

#include <string>
#include <string_view>

#include "descriptor.hpp"

namespace tanqih::cli {

/// An empty path or "-" is standard output. A file is written under another name beside its own and
/// takes its place in commit(), so that there is never half a file, and input and output may be the
/// same; a symbolic link stays one. A device or a pipe (/dev/null) is written as it is. All throw
/// Failure.
class Output {
public:
  explicit Output(const std::string& path);
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  /// What was not committed is removed.
  ~Output();

  /// To the system at once: nothing is held back.
  void write(std::string_view bytes);
  void commit();

private:
  std::string name_;      ///< for messages
  std::string target_;    ///< what the temporary file will be called; empty: there is none
  std::string temporary_; ///< empty: none
  Descriptor file_;       ///< none: standard output
};

} // namespace tanqih::cli
