// SPDX-License-Identifier: MIT
// name_corpora: labelled words from files, as the core's tagger would see them.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "names/given_words.hpp"

namespace tanqih::train {

/// A stretch of a corpus that counts as one document: what its sentences tell of a name is known in
/// all of them, and cross-validation never splits it.
struct Document {
  std::string corpus;
  std::uint32_t part = 0; ///< what cross-validation leaves out together
  GivenWords words;
  std::vector<std::uint8_t> labels; ///< NameLabel of each token, or `unlabelled`
};

/// The label of a word that nobody has labelled, or not surely.
inline constexpr std::uint8_t unlabelled = 255;

/// Parts of each corpus; a fold of cross-validation leaves one of each out.
inline constexpr std::uint32_t name_parts = 5;

/// How a corpus is cut into documents.
enum class Cut {
  fifths,  ///< `name_parts` contiguous stretches of a size, each a part
  articles ///< AQMAR's, dealt to the parts in turn
};

/// Reads `word<TAB>label` lines with a blank line between sentences and cuts them at ends of
/// sentences. Ends the program where the file cannot be read.
[[nodiscard]] std::vector<Document> read_corpus(const std::string& path, const std::string& name,
                                                Cut cut);

/// Calls `use` with each article of what training/read_labels.py has written, in turn of a part.
void each_labelled_article(const std::string& path, const std::string& name,
                           const std::function<void(const Document&)>& use);

} // namespace tanqih::train
