// SPDX-License-Identifier: MIT
// Where a program broke lines at a column.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "read/document_lines.hpp"

namespace tanqih {

/// What is known of a text whose lines a program may have broken.
enum class Breaking : std::uint8_t {
  unknown,
  by_columns,     ///< surely, as those of mails that are quoted are
  by_typesetting, ///< surely, and at a width in which letters take more or less room
};

/// Lines [begin, end) that were broken where the next word had no room. A line is full where the
/// first word of the next one would have passed the column:
///
///   وقال الوزير إن الأعمال تبدأ في الأول     35, and 6 for " من أيار": full at column 40
///   من أيار المقبل.                       14: the paragraph's last
struct WrappedRun {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::uint32_t column = 0;
  bool by_groups = false; ///< blank lines end paragraphs, and each line inside one is full
  std::uint32_t slack =
      0; ///< how much less than the column is full, where letters are not of one width

  /// Had the first word of `next` no room in `line`?
  [[nodiscard]] bool is_full(const DocumentLine& line, const DocumentLine& next) const {
    return line.width + 1 + next.first + slack > column;
  }

  /// Are both the one line of a page? Readers of PDFs break it before a mark that stands over it.
  [[nodiscard]] bool is_one(const DocumentLine& line, const DocumentLine& next) const {
    const std::uint32_t width = line.width + 1 + next.width;
    return slack > 0 && next.breaks == 1 && width + slack > column && width <= column;
  }
};

/// In order, not
/// overlapping. A row of headlines, a menu, a poem, a list, a table is none: in them the lines that
/// end without a mark are of all lengths, and none ends with a word that hangs.
[[nodiscard]] std::vector<WrappedRun> find_wrapped_runs(const std::vector<DocumentLine>& lines,
                                                        Breaking breaking);

/// May the sentence of `line` go on in `next`, as far as their ends tell?
[[nodiscard]] bool may_go_on(const DocumentLine& line, const DocumentLine& next);

} // namespace tanqih
