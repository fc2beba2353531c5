// SPDX-License-Identifier: MIT
// Something about the input that a person should know, and that did not stop the work.
#pragma once

#include <string>

#include "tanqih/enums.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

/// Something about the input that a person should know, and that did not stop the work.
struct Issue {
  IssueCode code;     ///< what it is
  Span span;          ///< in the pasted text; of Decoded::issues in the decoded text
  std::string detail; ///< UTF-8; empty where the code says all
};

} // namespace tanqih
