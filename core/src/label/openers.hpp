// SPDX-License-Identifier: MIT
// The words with which paragraphs go on, and those of which date lines, outlets' names and
// sentences are made.
#pragma once

#include <string_view>

#include "base/word_set.hpp"
#include "tanqih/result.hpp"
#include "text/article_prefix.hpp"

namespace tanqih {

struct Openers {
  // All folded.
  WordSet continuing; ///< first one or two words of a later paragraph
  WordSet leading;    ///< begin with و and may still open an article: "وزير", "واشنطن"
  WordSet dating;     ///< months, weekdays, "تحديث", "منذ"
  WordSet month;      ///< those of `dating` that name a month
  WordSet outlet;     ///< words of outlets' names: "نيوز", "وكالات"
  WordSet function;   ///< words that sentences have, and lists of keywords have not

  /// "واضاف ميلر …" goes on, "واشنطن: …" does not.
  [[nodiscard]] bool continues(std::u16string_view folded_line) const;

  /// A word of dates, with the article or without: "ابريل", "الثلاثاء".
  [[nodiscard]] bool is_dating(std::u16string_view folded_word) const {
    return dating.contains(folded_word) ||
           (has_article(folded_word) && dating.contains(without_article(folded_word)));
  }
};

/// Reads core/data/openers.tsv: continuing|leading|dating|month|outlet|function, word.
[[nodiscard]] Result<Openers> load_openers(std::string_view tsv);

} // namespace tanqih
