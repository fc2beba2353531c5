// SPDX-License-Identifier: MIT
// Files as one zip (PKWARE's APPNOTE.TXT), in memory.
#pragma once

#include <string>
#include <vector>

namespace tanqih::cli {

struct ZipEntry {
  std::string name; ///< ASCII
  std::string bytes;
};

/// In that order, deflated. The same entries give the same bytes: each has the time at which those
/// of zip begin, 1980-01-01. Throws Failure.
[[nodiscard]] std::string zip_of(const std::vector<ZipEntry>& entries);

} // namespace tanqih::cli
