// SPDX-License-Identifier: MIT
// What stands in a text for a link or a button of the page that it was copied from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/word_set.hpp"
#include "repair/rewrite.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

struct LinkMarks {
  WordSet bracketed; ///< folded; between square brackets: عدل، بحاجة لمصدر
  WordSet numbered;  ///< folded; the same, before a number: ملاحظة
  WordSet hints;     ///< folded; between round brackets: يفتح في نافذة جديدة
  std::vector<std::u16string> hosts; ///< what the address of a picture in a post begins with
};

/// Takes away marks of notes and links of an encyclopedia's, what is read out to the blind behind a
/// link, and the address of a picture behind the last word of a post.
///   دجلة،[1][2] ويبعد 50 كم.[بحاجة لمصدر]  ->  دجلة، ويبعد 50 كم.
///   التاريخ[عدل]  ->  التاريخ          المدينة. pic.twitter.com/abc  ->  المدينة.
/// A number in brackets is a mark where a word or its mark of punctuation stands before it without
/// a space, and no Latin letter: "a[1]" is a program's. Linear.
void erase_link_marks(Rewrite& rewrite, const LinkMarks& marks);

/// Reads core/data/link_marks.tsv: bracketed|numbered|hint|host, phrase. Error: damaged_data.
[[nodiscard]] Result<LinkMarks> load_link_marks(std::string_view tsv);

} // namespace tanqih
