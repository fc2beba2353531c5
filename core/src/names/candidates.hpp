// SPDX-License-Identifier: MIT
// candidates: what the rules propose as names, and the choice among those that overlap.
#pragma once

#include <cstdint>
#include <vector>

#include "names/words.hpp"
#include "tanqih/mention.hpp"

namespace tanqih {

/// Tokens [begin, end) from `stem` code units into the first.
struct Candidate {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint8_t stem = 0;
  MentionType type{};
  Origin origin{};
  std::uint8_t confidence = 0; ///< percent
};

/// What the rules read.
struct RuleText {
  std::u16string_view text;
  const std::vector<Token>& tokens;
  const Lookup& lookup;
  const std::vector<Word>& words;

  /// Whether the token goes on from the one before it in the same sentence.
  [[nodiscard]] bool follows(std::size_t token) const {
    return token < tokens.size() && !tokens[token].sentence_begin;
  }
};

/// Whether a name of `type` may begin `stem` code units into the word. What is left after
/// proclitics must be long enough that this is no chance (فشل is not ف + شل), and no article may
/// have gone, which is part of a name (السورية is not ال + سورية); `article`: as Match::article.
[[nodiscard]] bool may_begin(std::u16string_view word, std::size_t stem, bool article,
                             MentionType type);

/// Whether a word that the lexicon has not looks like a name: not like most verbs (يزور, استقبل),
/// plurals, nor what has a pronoun after it (مصيره).
[[nodiscard]] bool looks_like_name(std::u16string_view word, bool definite);

/// The best candidates that do not overlap, in order. A longer one beats what lies in it, unless it
/// is far less sure: جامعة القاهرة beats القاهرة.
[[nodiscard]] std::vector<Candidate> choose(const std::vector<Candidate>& candidates,
                                            std::size_t token_count);

} // namespace tanqih
