// SPDX-License-Identifier: MIT
// The few declarations of an element's style attribute that tell of its text. Fragments on the
// clipboard of Chromium and WebKit carry what the style sheet says inline.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "tanqih/enums.hpp"

namespace tanqih {

enum class Display : std::uint8_t { in_line, block, flex, cell, none };

struct InlineStyle {
  std::optional<Display> display;  ///< `flex` and grid also make blocks of the children
  std::optional<bool> bold;        ///< font-weight of 600 and more, or less
  std::optional<bool> italic;      ///< font-style: italic, oblique; or not
  std::optional<bool> raised;      ///< vertical-align: super; false: sub
  std::optional<bool> keep_spaces; ///< white-space: pre, pre-wrap, break-spaces; or not
  std::optional<bool> keep_lines;  ///< the same, and pre-line
  bool out_of_flow = false;        ///< floats, or is absolute or fixed
  bool invisible = false;          ///< visibility: hidden or collapse; mso-hide: all
  bool clipped = false;   ///< out of the flow and cut off or out of sight: for screen readers only
  bool list_item = false; ///< mso-list: a paragraph of Word that is an item of a list
  bool list_mark = false; ///< mso-list: Ignore: the bullet or number that Word typed before it
  std::uint8_t list_level = 0;         ///< mso-list: l0 level2 lfo1
  std::string_view list_name;          ///< "l0 level2 lfo1": what Word counts its item by
  std::optional<ListStyle> list_style; ///< list-style-type, or its short form
};

/// `declarations` is UTF-8, as in the attribute. What is not understood is passed over.
[[nodiscard]] InlineStyle read_style(std::string_view declarations);

} // namespace tanqih
