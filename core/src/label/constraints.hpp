// SPDX-License-Identifier: MIT
// What is certain of a line before anything is weighed.
#pragma once

#include <cstdint>
#include <vector>

#include "base/block.hpp"
#include "label/line.hpp"
#include "label/line_class.hpp"
#include "label/region.hpp"

namespace tanqih {

enum class Certainty : std::uint8_t { none, stays, likely_stays, likely_goes, goes };

struct Constraint {
  Certainty certainty = Certainty::none;
  LineClass kind = LineClass::body; ///< of a line that stays or goes for certain
};

/// One a line; `rules` is label_by_rules'.
///   A line that is a cue and nothing else (مشاركة), or is led by one and a mark (اقرأ أيضا: …),
///   goes: what it says of itself is so. A cue within a sentence is evidence like other words.
///   A paragraph of the article's stretches that ends with a full stop likely stays, and surely
///   where others follow: the last ones may be a notice of rights, or who the author is.
///   A line of which a cue is the better half likely goes: تابعونا على تلغرام.
///   In plain text, which has no figures, a line without a full stop that ends with a photo's
///   credit likely goes: قبة مرممة في خان الجمرك (أ ف ب); not so surely that the item "français
///   (الفرنسية)" of a list of languages goes with it.
///   A line without a full stop likely goes that the rules are sure of by its own words: a credit,
///   a button, a menu's, of comments, of rights. What they say of lines under a heading is
///   evidence. Where paragraphs are Latin, so is the article's line under its title: what the rules
///   keep of Latin lines likely stays. (Elsewhere most are names of pictures and buttons.) Plain
///   text without any paragraph (a poem, a list, a few words) likely stays: there is nothing to
///   tell the rest by.
/// On the benchmark's dev half (text) a cue is right of 1,034 lines and wrong of 8; paragraphs that
/// surely stay are 1,320, all rightly; of those that likely stay 1,864 rightly and 19 wrongly.
[[nodiscard]] std::vector<Constraint>
find_constraints(const std::vector<Block>& blocks, const std::vector<Line>& lines,
                 const Region& region, const std::vector<Label>& rules, bool plain_text);

} // namespace tanqih
