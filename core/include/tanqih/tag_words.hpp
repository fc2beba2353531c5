// SPDX-License-Identifier: MIT
// Names in a text whose words are given, as NER corpora have them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tanqih/knowledge.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// Whose names are found. A reader counts ministries, armies, governments and teams among the
/// organisations, which corpora do not; corpora have terms and religions among the other names.
enum class Taste : std::uint8_t { corpora, reader };

/// One label a word, "O", "B-PER", "I-ORG", … An empty word ends a sentence (its label is "O").
/// What one sentence tells of a name counts in the others. Error: damaged_data.
[[nodiscard]] Result<std::vector<std::string>> tag_words(const Knowledge& knowledge,
                                                         const std::vector<std::u16string>& words,
                                                         Taste taste = Taste::corpora);

} // namespace tanqih
