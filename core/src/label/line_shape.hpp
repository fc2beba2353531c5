// SPDX-License-Identifier: MIT
// What a line looks like: its shape in a word, and the marks that it is made of.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/block.hpp"
#include "label/line.hpp"

namespace tanqih {

/// Cues and dates go before form.
enum class LineShape : std::uint8_t {
  no_line, ///< before the first line and after the last
  word,
  phrase,   ///< 2–4 words
  headline, ///< 5–20 words, no full stop
  sentence, ///< a short one that is closed
  paragraph,
  open_paragraph, ///< long, and not closed
  date,
  item,    ///< of a list
  heading, ///< of the page
  link_phrase,
  link_headline,
  row,       ///< of a table
  first_cue, ///< and from here on two a kind: a cue's line, a section's heading
};

[[nodiscard]] LineShape line_shape(const Line& line, const Block& block);

/// Shapes that make a run of lines alike have one number: short lines, headlines, prose.
[[nodiscard]] std::uint8_t run_class(LineShape shape);

/// What of a line is letters, digits and marks, as counts.
struct LineMarks {
  std::uint32_t digits = 0;
  std::uint32_t latin = 0;
  std::uint32_t arabic = 0;
  std::uint32_t separators = 0; ///< | / › » · between the items of a menu
  std::uint32_t colons = 0;
  std::uint32_t commas = 0;
  bool quotes = false;
  bool handle = false; ///< @ or #
  bool year = false;   ///< four digits that begin with 19 or 20
  bool clock = false;  ///< 12:30
  char16_t first = 0;
  char16_t last = 0;
};

[[nodiscard]] LineMarks read_marks(std::u16string_view folded);

} // namespace tanqih
