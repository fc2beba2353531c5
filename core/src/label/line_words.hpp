// SPDX-License-Identifier: MIT
// Words by which running text is told from other lines: core/data/line_words.tsv, parsed.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/word_set.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// All folded.
/// What a word is, a set of bits: the table's groups.
enum LineWord : std::uint8_t { particle_word = 1, predicate_word = 2, ago_word = 4 };

/// By folded word; one lookup tells all.
using LineWords = WordMap<std::uint8_t>;

[[nodiscard]] inline std::uint8_t line_word(const LineWords& words, std::u16string_view folded) {
  const auto found = words.find(folded);
  return found == words.end() ? std::uint8_t{0} : found->second;
}

[[nodiscard]] Result<LineWords> load_line_words(std::string_view tsv);

} // namespace tanqih
