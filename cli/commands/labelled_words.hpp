// SPDX-License-Identifier: MIT
// The form of NER corpora: a word a line, its label after a tab, a blank line after a sentence.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tanqih/tag_words.hpp"

namespace tanqih::cli {

/// One of each a line; empty where the line is.
struct LabelledWords {
  std::vector<std::u16string> words;
  std::vector<std::string> labels; ///< what stands after the last tab; empty without one
};

[[nodiscard]] LabelledWords read_labelled_words(std::u16string_view text);

/// Why the labels are none of CoNLL 2003's, with the line and what to write; none: they are, one
/// with each word. Both of the ways that its files are written in hold: IOB, where B- stands only
/// between two names of one type that touch, and IOB2, where each name begins with it. So an I-
/// may follow anything; score_spans says what it then means.
[[nodiscard]] std::optional<std::string> label_fault(const LabelledWords& words);

/// The core's labels, one a word. Throws a Failure.
[[nodiscard]] std::vector<std::string> label_words(const std::vector<std::u16string>& words,
                                                   Taste taste = Taste::corpora);

} // namespace tanqih::cli
