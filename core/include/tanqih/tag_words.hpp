// SPDX-License-Identifier: MIT
// Names in a text whose words are given, as NER corpora have them.
#pragma once

#include <string>
#include <vector>

#include "tanqih/knowledge.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// One label a word, "O", "B-PER", "I-ORG", … An empty word ends a sentence (its label is "O").
/// What one sentence tells of a name counts in the others. Error: damaged_data.
[[nodiscard]] Result<std::vector<std::string>> tag_words(const Knowledge& knowledge,
                                                         const std::vector<std::u16string>& words);

} // namespace tanqih
