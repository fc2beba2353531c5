// SPDX-License-Identifier: MIT
// Paragraphs as a program breaks them at a column.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tanqih {

/// Each word goes into the line if it has room there; paragraphs end with `between`, lines with
/// `end`.
inline std::u16string wrap(const std::vector<std::u16string_view>& paragraphs, std::size_t column,
                           std::u16string_view between = u"\n", std::u16string_view end = u"\n") {
  std::u16string text;
  for (const std::u16string_view paragraph : paragraphs) {
    if (!text.empty())
      text += between;
    std::size_t in_line = 0;
    for (std::size_t begin = 0; begin < paragraph.size();) {
      const std::size_t word_end = std::min(paragraph.find(u' ', begin), paragraph.size());
      const std::u16string_view word = paragraph.substr(begin, word_end - begin);
      if (in_line > 0 && in_line + 1 + word.size() > column) {
        text += end;
        in_line = 0;
      } else if (in_line > 0) {
        text += u' ';
        ++in_line;
      }
      text += word;
      in_line += word.size();
      begin = word_end + 1;
    }
  }
  return text;
}

} // namespace tanqih
