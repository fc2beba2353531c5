// SPDX-License-Identifier: MIT
// The form of NER corpora: a word a line, its label after a tab, a blank line after a sentence.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tanqih::cli {

/// One of each a line; empty where the line is.
struct LabelledWords {
  std::vector<std::u16string> words;
  std::vector<std::string> labels; ///< what stands after the last tab; empty without one
};

[[nodiscard]] LabelledWords read_labelled_words(std::u16string_view text);

/// The core's labels, one a word. Throws a Failure.
[[nodiscard]] std::vector<std::string> label_words(const std::vector<std::u16string>& words);

} // namespace tanqih::cli
