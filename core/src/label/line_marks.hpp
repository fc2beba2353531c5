// SPDX-License-Identifier: MIT
// What stands in a line beside Arabic letters, counted.
#pragma once

#include <string_view>

namespace tanqih {

struct LineMarks {
  unsigned all = 0; ///< marks and signs of any kind
  unsigned digits = 0;
  unsigned latin = 0;  ///< letters
  unsigned commas = 0; ///< and semicolons
  unsigned colons = 0;
  unsigned asks = 0;
  unsigned exclaims = 0;
  unsigned quotes = 0;
  unsigned bars = 0;    ///< what menus and paths are split by: | › » / · •
  unsigned handles = 0; ///< @ #
  unsigned tabs = 0;
  unsigned brackets = 0;    ///< closed ones
  unsigned symbols = 0;     ///< arrows, shapes, pictographs
  unsigned inner_stops = 0; ///< sentences that end before the line does
};

[[nodiscard]] LineMarks count_marks(std::u16string_view line);

} // namespace tanqih
