// SPDX-License-Identifier: MIT
// What an element of HTML says of the text in it.
#pragma once

#include <gumbo.h>

#include <cstdint>

#include "read/html_style.hpp"
#include "tanqih/block.hpp"

namespace tanqih {

/// The state that text inherits from the elements around it.
struct HtmlContext {
  BlockShape shape = BlockShape::paragraph;
  std::uint8_t level = 0;      ///< of the heading, or depth of the list
  std::uint8_t list_depth = 0; ///< how many lists are open
  std::uint16_t containers = in_nothing;
  std::uint32_t node = 0; ///< of the PageTree: the nearest element on lines of its own
  bool link = false;
  bool bold = false;
  bool keep_spaces = false;
  bool keep_lines = false;
  bool children_are_blocks = false; ///< of a flex or grid box
  bool only_paragraph = false;      ///< of a cell: its one paragraph does not break the row
};

/// What to do at an element.
struct HtmlElement {
  enum class Flow : std::uint8_t {
    skipped, ///< neither it nor its text is shown
    in_line,
    line_break,
    block,     ///< on lines of its own
    paragraph, ///< a block with a blank line before and after it
    cell,      ///< of a table: beside the cell before it
  };
  Flow flow = Flow::in_line;
  HtmlContext inside;
};

/// Reads tag, attributes and inline style. Hidden text (display: none, hidden, …) on lines of its
/// own stays and has `in_hidden`; hidden text inside a line is skipped, since it would break the
/// sentence.
[[nodiscard]] HtmlElement read_element(const GumboElement& element, const HtmlContext& outside);

/// By its tag alone: a block, or a break.
[[nodiscard]] bool breaks_line(GumboTag tag);

} // namespace tanqih
