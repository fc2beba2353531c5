// SPDX-License-Identifier: MIT
// The words around the name in a line that says who wrote an article.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/word_set.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// Who is named behind a phrase; the first is the best to take.
enum class BylineRole : std::uint8_t { author, unsaid, editor, other };

struct BylineWords {
  WordMap<BylineRole> roles; ///< folded phrases, single spaces
  WordSet ends;              ///< folded words that end a name: تعليقات, للنشرة
  std::size_t longest = 0;   ///< of the phrases, in words
};

/// Reads core/data/byline_words.tsv: author|editor|other|end, phrase. Error: damaged_data.
[[nodiscard]] Result<BylineWords> load_byline_words(std::string_view tsv);

} // namespace tanqih
