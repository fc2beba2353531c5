// SPDX-License-Identifier: MIT
// Web archives, WARC and WACZ: which inputs are, and their records.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "io/byte_source.hpp"
#include "io/interrupt.hpp"
#include "io/warc/warc_reader.hpp"

namespace tanqih::cli {

/// An input whose beginning was looked at.
struct OpenedInput {
  std::unique_ptr<ByteSource> raw; ///< from the beginning, as it stands there
  bool archive = false;            ///< WARC by its first bytes, or a zip with some
};

/// Reads no more than it takes to tell. Throws Failure, also where a name says WARC of what is
/// none.
[[nodiscard]] OpenedInput open_input(const std::string& path, const Interrupt* interrupt = nullptr);

/// Of a file to be opened later: by its name, or by its first bytes where the name says nothing.
[[nodiscard]] bool is_archive(const std::string& path);

/// The records of one input.
class ArchiveReader {
public:
  /// `opened`: what open_input gave. Throws Failure.
  ArchiveReader(const std::string& path, std::unique_ptr<ByteSource> opened, std::size_t longest);

  /// None: it has ended.
  [[nodiscard]] std::optional<WarcRecord> next();

private:
  std::string path_;
  std::size_t longest_;
  std::vector<std::string> zipped_; ///< those to come, the next one last
  std::optional<WarcReader> reader_;
};

} // namespace tanqih::cli
