// SPDX-License-Identifier: MIT
// Files that are there only while they are written.
#pragma once

#include <string>

#include "io/descriptor.hpp"

namespace tanqih::cli {

/// A new file beside `path`, to be written and then to take its place. Removed when it goes, and
/// when a signal ends the program.
class Temporary {
public:
  /// errno tells why where `file` has none.
  explicit Temporary(const std::string& path);
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary();

  /// False: errno tells why.
  [[nodiscard]] bool rename_to(const std::string& path);

  Descriptor file; ///< to write; for its owner alone

private:
  std::string name_; ///< empty: there is none
};

/// From here on, SIGINT, SIGTERM and SIGHUP end the program only when its temporaries are removed.
/// To be called before there are other threads.
void remove_temporaries_on_signals();

} // namespace tanqih::cli
