// SPDX-License-Identifier: MIT
// look_up: what the lexicon knows at every word of a text.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "text/tokenise.hpp"

namespace tanqih {

/// A phrase of the lexicon in the text.
struct Match {
  std::uint32_t token = 0; ///< the first
  std::uint16_t count = 1; ///< of tokens
  std::uint8_t stem =
      0; ///< code units of the first token before the phrase: 1 for القاهرة in والقاهرة
  bool article =
      false; ///< the phrase begins with ال where the text has لل: القاهرة in للقاهرة, stem 2
  const LexicalEntry* entry = nullptr;
};

struct Lookup {
  /// Of all tokens: by first token, then the longer phrase before the shorter, then the shorter
  /// proclitic before the longer.
  std::vector<Match> matches;
  std::vector<std::uint32_t> begin; ///< of each token's matches; one more at the end

  [[nodiscard]] std::span<const Match> at(std::size_t token) const {
    return {matches.data() + begin[token], matches.data() + begin[token + 1]};
  }
  /// The longest match at `token` that is any of `classes`; null: none.
  [[nodiscard]] const Match* longest(std::size_t token, LexicalClasses classes) const;
  /// What the word at `token` alone is to the telling of what somebody said.
  [[nodiscard]] ReportPart report_part(std::size_t token) const;
};

/// Every phrase at every token, read from each stem that the token has. No phrase crosses the
/// beginning of a sentence. Linear; nothing is allocated per token.
[[nodiscard]] Lookup look_up(const Lexicon& lexicon, std::u16string_view text,
                             const std::vector<Token>& tokens);

} // namespace tanqih
