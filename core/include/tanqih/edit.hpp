// SPDX-License-Identifier: MIT
// A repair of the text: what stands in the paste, and what replaces it.
#pragma once

#include <string>

#include "tanqih/enums.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

/// A repair: what stands in the paste, and what replaces it. Edits of one Article are sorted and do
/// not overlap. An empty span is an insertion, empty `text` a deletion.
struct Edit {
  Span span;           ///< in the pasted text
  RepairRule rule{};   ///< which repair it is
  std::u16string text; ///< in its place
};

} // namespace tanqih
