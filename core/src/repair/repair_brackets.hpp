// SPDX-License-Identifier: MIT
// Brackets and quotation marks on the wrong side, or with their spaces inside.
#pragma once

#include <string_view>

#include "repair/rewrite.hpp"

namespace tanqih {

/// What the repairs may have something to do with, of one look at the marks of a text.
struct BracketSigns {
  bool mirrored = false; ///< a closing mark that hugs the word behind it
  bool spaced = false;   ///< a space on the wrong side of a mark
  bool hamza = false;    ///< a hamza right behind a closing mark
};
[[nodiscard]] BracketSigns bracket_signs(std::u16string_view text);

/// كتاب )تاريخ الأندلس( -> كتاب (تاريخ الأندلس); also ]…[ and »…«. A PDF gives them as they are
/// shown. Of one kind where at least one pair of it stands so, and none as it should: not the ) of
/// a list, nor :) and :(.
void repair_mirrored_brackets(Rewrite& text);

/// Spaces that stand inside a pair and belong outside, or nowhere: ( فرنسا ) -> (فرنسا),
/// باريس( فرنسا ) -> باريس (فرنسا), بـ" الصعبة " -> بـ"الصعبة"; الـ "حاصد" -> الـ"حاصد";
/// "النسور"و "الهلال" -> "النسور" و"الهلال".
void repair_bracket_spaces(Rewrite& text);

/// دينار)ء وإن -> دينار)، وإن: scans are read by programs that know no Arabic comma. Behind a
/// closing mark a hamza can be nothing else.
void repair_hamza_for_comma(Rewrite& text);

} // namespace tanqih
