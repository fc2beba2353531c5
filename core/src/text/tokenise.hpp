// SPDX-License-Identifier: MIT
// tokenise: words, numbers and punctuation by ICU, and the proclitics that may stand before a name.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/hash.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

enum class TokenKind : std::uint8_t {
  word,
  number,
  punctuation,
  symbol,
  url,
  email,
  hashtag,
  handle
};

struct Token {
  Span span; ///< in the repaired text; the whole orthographic word with its clitics
  TokenKind kind = TokenKind::word;
  /// Bit i set: the name may begin i code units into the word, what is before being proclitics
  /// (و ف ب ل ك س, ال, لل and their chains). Bit 0 is always set. ولبلينكن: bits 0, 1 (لبلينكن), 2
  /// (بلينكن), 3 (لينكن). Which reading holds is for the tagger, which knows the names.
  std::uint8_t stems = 1;
  bool sentence_begin = false; ///< first token of a sentence (of a block, after . ! ؟ …)
  bool space_before = false;
  friend bool operator==(const Token&, const Token&) = default;
};

/// The tokens of text[span]; spans count in `text`. `span` is one block: no token crosses it.
/// ICU's word boundaries, save that
///   addresses are one token each: URLs, e-mail addresses, #hashtags, @handles;
///   Arabic letters do not join with digits or other letters: 2024م, بـ15, الـBBC are two tokens;
///   a mark separates Arabic letters (د.محمد, قال.نعم), save in an acronym of single letters
///   (أ.ف.ب); a number keeps its separators (1,500.75, ١٢٣٫٥, 10:30) but for ؛ ; and ، before other
///   than three digits; dots in a row are one token; letters of a script without spaces (Thai,
///   Chinese) one a run.
void tokenise(std::u16string_view text, Span span, std::vector<Token>& into);

/// The same for many blocks, in one go: what ICU needs is made once.
[[nodiscard]] std::vector<Token> tokenise(std::u16string_view text, const std::vector<Span>& spans);

/// The `stems` of one word.
[[nodiscard]] std::uint8_t stems_of(std::u16string_view word);

/// A hash of a word as it stands and of where it may be split, never 0: what caches of things that
/// depend on these two know it by.
[[nodiscard]] inline std::uint64_t identity_of(std::u16string_view word, std::uint8_t stems) {
  return fast_hash(word, stems) | 1U;
}

} // namespace tanqih
