// SPDX-License-Identifier: MIT
// A block as the stages hand it on.
#pragma once

#include <cstdint>

#include "tanqih/block.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

/// One line of a text, without its line break: of the paste as `read` marks it, of the repaired
/// text from `segment` on.
struct Block {
  Span span;
  Layout layout;
  std::uint32_t node = 0; ///< HTML only: the lowest element of the PageTree that holds all of it
  std::uint32_t item = 0; ///< HTML only: of a list, an index into the PageStructure's, and one
  friend bool operator==(const Block&, const Block&) = default;
};

} // namespace tanqih
