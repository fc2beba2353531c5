// SPDX-License-Identifier: MIT
// glued: what stands in a line of the article and is none of it: a dateline or a brand before the
// first word, tags, share words, a credit or a reading time after the last.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/block.hpp"
#include "cut/cut_tables.hpp"
#include "label/strip.hpp"

namespace tanqih {

/// A stretch at the begin or the end of a kept block. `span` counts in the repaired text and holds
/// the marks and spaces up to what stays.
struct Cut {
  Span span;
  std::uint32_t block = 0; ///< index into the blocks
  Label label;             ///< what it is: dateline, byline, tags, share, source …
};

/// Cuts of the kept blocks, in order; at most one at each end of a block, and no block is cut to
/// nothing. Looks at the ends of lines only, so it is fast whatever their length.
///   "القاهرة - رويترز: قال الوزير"       the dateline goes
///   "12/05/2024، 9:42 م - خالد: نعم"     a messenger's head goes
///   "… مساء الأحد. #اقتصاد #نفط"         the tags go
///   "وقال المصدر: لا تعليق"              nothing goes: a sentence
[[nodiscard]] std::vector<Cut> find_cuts(const CutTables& tables, std::u16string_view text,
                                         const std::vector<Block>& blocks,
                                         const std::vector<Decision>& decisions);

} // namespace tanqih
