// SPDX-License-Identifier: MIT
// A stream as lines, some at a time.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "io/byte_source.hpp"

namespace tanqih::cli {

/// Gives whole lines as soon as they have come: what one read brought, mostly 64 kB, waits for no
/// more. No more than the longest line allowed and such a piece are held. A longer line is given
/// alone, its first `longest` + 1 bytes without a line feed, and the rest is passed over.
class LineReader {
public:
  /// A byte order mark at the very beginning is left out.
  LineReader(std::unique_ptr<ByteSource> source, std::size_t longest)
      : source_(std::move(source)), longest_(longest) {}

  /// Lines, each with the line feed at its end, which the last of the input may lack. None at the
  /// end. Throws Failure.
  [[nodiscard]] std::optional<std::string> next();

private:
  std::size_t read_more();

  std::unique_ptr<ByteSource> source_;
  std::size_t longest_;
  std::string held_;      ///< the beginning of a line
  bool skipping_ = false; ///< the rest of a line that was cut
  bool begun_ = false;
};

} // namespace tanqih::cli
