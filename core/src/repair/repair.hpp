// SPDX-License-Identifier: MIT
// repair: small, named, reversible edits that make the text what its author meant to type.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "repair/rewrite.hpp"
#include "tanqih/edit.hpp"
#include "tanqih/issue.hpp"
#include "tanqih/options.hpp"
#include "text/letters.hpp"
#include "text/offset_map.hpp"

namespace tanqih {

/// The paste with the edits applied. Lines end in LF; words are never reworded.
struct Repaired {
  std::u16string text;
  std::vector<Edit> edits; ///< spans in the paste; sorted, not overlapping
  OffsetMap map;
  std::vector<Issue> issues; ///< spans in the paste
};

/// `on`, `style` and `undo` as in Options: which rules run, to which style, and single edits that
/// are left out. A repaired text is repaired to itself, unless edits were left out.
[[nodiscard]] Repaired repair(const Letters& letters, std::u16string_view paste,
                              const RepairSwitches& on = every_repair(),
                              const TextStyle& style = {}, const std::vector<Span>& undo = {});
/// The same for a paste that `text` has begun to mend: the edits made so far are among those of
/// the answer.
[[nodiscard]] Repaired repair(const Letters& letters, Rewrite& text, const RepairSwitches& on,
                              const TextStyle& style, const std::vector<Span>& undo);

} // namespace tanqih
