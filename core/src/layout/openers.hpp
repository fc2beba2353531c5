// The words with which paragraphs go on, and the words of which date lines are made.
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

  /// "واضاف ميلر …" goes on, "واشنطن: …" does not.
  [[nodiscard]] bool continues(std::u16string_view folded_line) const;
};

/// Reads core/data/openers.tsv: continuing|leading|dating, word.
[[nodiscard]] Result<Openers> load_openers(std::string_view tsv);

} // namespace tanqih
