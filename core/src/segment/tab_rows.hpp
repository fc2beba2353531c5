// SPDX-License-Identifier: MIT
// Tables that were pasted as text: cells between tabs.
#pragma once

#include <string_view>
#include <vector>

#include "tanqih/span.hpp"

namespace tanqih {

/// For each line (spans in the paste, in order) whether it is a row of a table: two cells or more
/// between tabs, each short, and the line before or after has as many.
///   "السلعة<TAB>السعر" over "الأرز<TAB>27"
[[nodiscard]] std::vector<bool> tab_rows(std::u16string_view paste, const std::vector<Span>& lines);

/// The lines, and where one is no row and has a headline or more in each column, its columns: pages
/// that are laid out in a table give the last link of one beside the title of the other.
///   "دورة تدريبية للبحارة الشباب<TAB>نقابة الصيادين تطالب بتنظيم الموسم"  ->  two lines
/// `rows` says which lines are rows.
[[nodiscard]] std::vector<Span> split_columns(std::u16string_view text,
                                              const std::vector<Span>& lines,
                                              const std::vector<bool>& rows);

} // namespace tanqih
