// SPDX-License-Identifier: MIT
#include "io/progress.hpp"

#include <cstdio>

#include <unistd.h>

namespace tanqih::cli {

Progress::Progress(std::size_t all) : all_(all), terminal_(::isatty(STDERR_FILENO) == 1) {}

void Progress::show(std::size_t done, std::size_t failed) {
  if (!terminal_)
    return;
  const std::size_t percent = all_ == 0 ? 100 : 100 * done / all_;
  std::string line = std::to_string(percent) + "% of " + std::to_string(all_) + " files";
  if (failed > 0)
    line += ", " + std::to_string(failed) + " failed";
  if (line == shown_)
    return;
  clear();
  shown_ = line;
  std::fprintf(stderr, "\r%s", line.c_str());
  std::fflush(stderr);
}

void Progress::clear() {
  if (terminal_ && !shown_.empty())
    std::fprintf(stderr, "\r%*s\r", static_cast<int>(shown_.size()), "");
  shown_.clear();
}

} // namespace tanqih::cli
