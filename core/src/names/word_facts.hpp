// SPDX-License-Identifier: MIT
// word_facts: the facts of a text, worked out once a word.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/mention.hpp"
#include "crf/model.hpp"
#include "lexicon/look_up.hpp"
#include "names/facts.hpp"
#include "names/word_classes.hpp"
#include "text/tokenise.hpp"

namespace tanqih {

/// Appends the word's form, what features know it by, to `letters`; gives WordFacts::edges.
std::uint8_t append_form(std::u16string_view word, std::u16string& letters);

/// What is known of words that no table has. Immutable once loaded.
struct WordModels {
  WordClasses classes;
  crf::Model letters; ///< name_letters.hpp
};

/// `lookup` and the names that the rules found, in order, are those of the same tokens.
[[nodiscard]] Facts word_facts(const WordModels& models, std::u16string_view text,
                               const std::vector<Token>& tokens, const Lookup& lookup,
                               const std::vector<Mention>& rules);

} // namespace tanqih
