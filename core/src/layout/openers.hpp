// The words with which paragraphs go on, and those of which date lines, outlets' names and
// sentences are made.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "tanqih/result.hpp"

namespace tanqih {

struct Openers {
  std::unordered_set<std::u16string>
      continuing; ///< folded; first one or two words of a later paragraph
  std::unordered_set<std::u16string>
      leading; ///< folded; begin with و and may still open an article: "وزير", "واشنطن"
  std::unordered_set<std::u16string> dating; ///< folded; months, weekdays, "تحديث", "منذ"
  std::unordered_set<std::u16string> month;  ///< folded; those of `dating` that name a month

  std::unordered_set<std::u16string> outlet; ///< folded; words of outlets' names: "نيوز", "وكالات"
  std::unordered_set<std::u16string>
      function; ///< folded; words that sentences have, and lists of keywords have not

  /// "واضاف ميلر …" goes on, "واشنطن: …" does not.
  [[nodiscard]] bool continues(std::u16string_view folded_line) const;
};

/// Reads core/data/openers.tsv: continuing|leading|dating|month|outlet|function, word.
[[nodiscard]] Result<Openers> load_openers(std::string_view tsv);

} // namespace tanqih
