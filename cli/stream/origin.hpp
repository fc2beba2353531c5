// SPDX-License-Identifier: MIT
// Where a document is from.
#pragma once

#include <string>

namespace tanqih::cli {

/// What is not known is empty.
struct Origin {
  std::string id;        ///< the path of a file, or of a record in a web archive what identifies it
  std::string url{};     ///< as the archive says
  std::string crawled{}; ///< when, ISO 8601
};

} // namespace tanqih::cli
