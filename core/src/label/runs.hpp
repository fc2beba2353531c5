// SPDX-License-Identifier: MIT
// Runs: lines of one form that stand below each other, and stay or go together.
#pragma once

#include <cstddef>
#include <vector>

#include "base/block.hpp"
#include "label/line.hpp"

namespace tanqih {

struct Run {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// The runs of `blocks`, in order; `lines` are theirs.
///   two rows of a table and more
///   three fields and more: "الوسط: علي نبيل، شادي رمزي", "الهجوم: مصطفى جلال"
/// No line of a frame is in one.
[[nodiscard]] std::vector<Run> find_runs(const std::vector<Block>& blocks,
                                         const std::vector<Line>& lines);

/// A field whose name is a cue is one among others where most have no cue: in a book's data
/// "الناشر: دار المرفأ" says who published the book. Takes the cues of such lines away.
void spare_fields(const std::vector<Run>& runs, std::vector<Line>& lines);

} // namespace tanqih
