// SPDX-License-Identifier: MIT
// word_facts: the facts of a text's words, some thousand words at a time.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/mention.hpp"
#include "lexicon/look_up.hpp"
#include "names/facts.hpp"
#include "names/repetition.hpp"
#include "names/topic.hpp"
#include "names/word_kinds.hpp"
#include "text/tokenise.hpp"

namespace tanqih {

/// Reads a text window by window, so that one of any length takes a constant amount of memory.
class FactReader {
public:
  /// `lookup` and the names that the rules found, in order, are those of the same tokens. All are
  /// to outlive it.
  FactReader(const WordModels& models, std::u16string_view text, const std::vector<Token>& tokens,
             const Lookup& lookup, const std::vector<Mention>& rules);

  /// Goes on to the next sentences, of so many words and the rest of the last; false: none is left.
  [[nodiscard]] bool next(std::size_t words);

  /// Of the window and of words around it, those after it in part.
  [[nodiscard]] Facts& facts() { return facts_; }
  /// The window in facts().words.
  [[nodiscard]] WordRange window() const { return window_; }
  /// The token of the window's first word.
  [[nodiscard]] std::size_t first_token() const { return first_ + window_.begin; }

private:
  /// A text has that many different words before their numbers begin anew: so many facts, and what
  /// is kept beside them, stay near the processor.
  static constexpr std::size_t most_kinds = std::size_t{1} << 14;

  [[nodiscard]] const WordFacts& known_of(const Token& token) {
    return kinds_(slice(text_, token.span), token.stems, facts_.letters);
  }
  void forget();
  void read(std::size_t end);

  std::u16string_view text_;
  const std::vector<Token>& tokens_;
  const Lookup& lookup_;
  const std::vector<Mention>& rules_;
  std::size_t rule_ = 0;  ///< the first that has not been read
  std::size_t first_ = 0; ///< the token of the first of facts_.words
  WordKinds kinds_;
  Repetitions repetitions_;
  Facts facts_;
  WordRange window_;
};

/// Of all words at once.
[[nodiscard]] Facts word_facts(const WordModels& models, std::u16string_view text,
                               const std::vector<Token>& tokens, const Lookup& lookup,
                               const std::vector<Mention>& rules);

} // namespace tanqih
