// SPDX-License-Identifier: MIT
// name_training: the names' corpora as examples for the trainer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lexicon/look_up.hpp"
#include "name_corpora.hpp"
#include "names/name_features.hpp"
#include "names/name_model.hpp"
#include "names/word_facts.hpp"
#include "trainer.hpp"

namespace tanqih::train {

[[nodiscard]] Task name_task();
[[nodiscard]] Options name_options();

/// A set of FeatureGroup that are left out.
using LeftOut = std::uint32_t;
inline constexpr LeftOut without(FeatureGroup group) {
  return LeftOut{1} << static_cast<unsigned>(group);
}

/// Features of the words [begin, end), one sentence.
void add_features(const Facts& facts, std::size_t begin, std::size_t end, LeftOut left_out,
                  crf::Features& features);

struct NameExamples {
  std::vector<Example> examples;    ///< a sentence each; its group is its part
  std::vector<std::string> corpora; ///< of each example
};

/// How the corpora become examples.
struct NameReading {
  LeftOut left_out = 0;
  std::optional<float> blind_weight = 1.0F; ///< none: without that copy
  Cut aqmar = Cut::articles;
  std::string read; ///< what training/read_labels.py has written; empty: the corpora alone
  /// One a part, which has not learnt from it: reads the part's articles for their majorities.
  /// Empty: no majorities.
  std::vector<NameModel> readers = {};
  float plain_weight = 0.5F; ///< of the copy without majorities, where there are some
};

/// Sentences come as they are, with readers once more without majorities, and last as if the tables
/// and rules knew none of their words, and of this weight: the tables have more of these corpora's
/// names than of the next text's, for they were gathered with them at hand, and a model that has
/// never been without leans on them too much. The train halves in `folder`.
[[nodiscard]] NameExamples read_name_examples(const std::string& folder, const Lexicon& lexicon,
                                              const WordModels& models, const NameReading& reading);

/// Models for NameReading::readers: for each part one of all the examples but its own. They are
/// trained for fewer epochs, and need no blind ones: they are read for how words were taken, not
/// for how a next text will be.
[[nodiscard]] std::vector<NameModel> part_readers(const Task& task,
                                                  const std::vector<Example>& examples,
                                                  const WordModels& models, Options options);

/// Ends the program where the file is not there or not whole.
[[nodiscard]] WordModels read_word_models(const std::string& classes_path,
                                          const std::string& letters_path);

} // namespace tanqih::train
