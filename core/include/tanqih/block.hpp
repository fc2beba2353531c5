// SPDX-License-Identifier: MIT
// A block: one line or paragraph of the paste, what its source said of it, and what it was taken
// for.
#pragma once

#include <cstdint>
#include <string>

#include "tanqih/enums.hpp"

namespace tanqih {

/// What the source said of a block.
struct Layout {
  BlockShape shape = BlockShape::paragraph; ///< its form
  std::uint8_t level = 0;                   ///< heading 1–6; list depth from 1; 0: does not apply
  bool bullet = false; ///< plain text: the line began with a bullet or a number of a list
  std::uint16_t blank_before =
      0; ///< blank lines in the paste between this block and the one before
  std::uint16_t containers = in_nothing; ///< a set of Container
  std::uint32_t link_units = 0;          ///< UTF-16 code units of the block's line inside links
  std::uint32_t bold_units = 0;          ///< the same inside b, strong or a bold style
  friend bool operator==(const Layout&, const Layout&) = default;
};

/// What a block was taken for, and why.
struct Label {
  BlockKind kind = BlockKind::body; ///< what it was taken for
  bool unsure = false;              ///< a person should look
  std::uint8_t confidence = 100;    ///< percent
  Reason reason = Reason::body;     ///< why
  std::u16string cue;               ///< the words of the paste that decided; empty: shape alone
};

} // namespace tanqih
