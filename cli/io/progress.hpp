// SPDX-License-Identifier: MIT
// How far a long run is, for a person who watches it.
#pragma once

#include <cstddef>
#include <string>

namespace tanqih::cli {

/// One line at the foot of a terminal; nothing where standard error is none.
class Progress {
public:
  explicit Progress(std::size_t all);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void show(std::size_t done, std::size_t failed);
  /// Before something else is written there.
  void clear();

private:
  std::size_t all_;
  bool terminal_;
  std::string shown_;
};

} // namespace tanqih::cli
