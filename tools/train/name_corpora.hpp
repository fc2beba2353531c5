// name_corpora: labelled words from files, as the core's tagger would see them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "entity/given_words.hpp"

namespace tanqih::train {

/// A stretch of a corpus that counts as one document: what its sentences tell of a name is known in
/// all of them, and cross-validation never parts it.
struct Document {
  std::string corpus;
  GivenWords words;
  std::vector<std::uint8_t> labels; ///< NameLabel of each token
};

/// Reads `word<TAB>label` lines with a blank line between sentences and cuts them into `parts`
/// stretches of a size, at ends of sentences. Ends the program where the file cannot be read.
[[nodiscard]] std::vector<Document> read_corpus(const std::string& path, const std::string& name,
                                                std::size_t parts);

} // namespace tanqih::train
