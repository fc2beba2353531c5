// SPDX-License-Identifier: MIT
// Where bytes go: standard output, or a file that is there only when it is whole.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "io/descriptor.hpp"
#include "io/temporary.hpp"

namespace tanqih::cli {

/// An empty path or "-" is standard output. A file is written under another name beside its own and
/// takes its place in commit(), so that there is never half a file, and input and output may be the
/// same; what was not committed is removed, by a signal too. A symbolic link stays one. A device or
/// a pipe (/dev/null) is written as it is. All throw Failure.
class Output {
public:
  explicit Output(const std::string& path);

  /// To the system at once: nothing is held back.
  void write(std::string_view bytes);
  void commit();

private:
  std::string name_;                   ///< for messages
  std::string target_;                 ///< what the temporary file will be called
  std::optional<Temporary> temporary_; ///< none: it is written as it is
  Descriptor file_;                    ///< a device or a pipe
};

} // namespace tanqih::cli
