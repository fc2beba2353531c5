// SPDX-License-Identifier: MIT
// Trainer: sequences of features with their right labels in, the bytes of a core model out.
//
//   std::vector<Example> examples = …;            // extracted by the core's own feature code
//   const Task task = {.labels = {"O", "B-PER", "I-PER"}, .follows = …, .feature_set = "names-1"};
//   const Measured measured = cross_validate(task, examples, options);  // by Example::group
//   write(path, model_bytes(task, train(task, examples, options), options));
//
// Whatever is measured is measured on the quantised model with the core's own decoder.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "crf/features.hpp"
#include "crf/model.hpp"

namespace tanqih::train {

/// What is to be labelled.
struct Task {
  std::vector<std::string> labels;
  /// follows[a + 1][b]: label b may come after label a; row 0: b may begin a sequence. Empty: all
  /// may.
  std::vector<std::vector<bool>> follows;
  /// The name that the core checks before it uses the model.
  std::string feature_set;
  /// The labels that say "not this": of names O, of lines the kinds that are removed. To give one
  /// of them to an item that has another is a miss. Empty: label 0 alone.
  std::vector<bool> none = {};
};

/// A sequence with its right labels.
struct Example {
  crf::Features features;
  std::vector<std::uint8_t> labels; ///< one an item
  std::uint32_t group = 0; ///< document or outlet: a group is never split by cross-validation
  float weight = 1;        ///< how often it counts; machine-labelled text less than 1
  bool measured = true;    ///< false: trains, and is not cross-validated (augmented text)
};

/// How a conditional random field (Lafferty et al. 2001) is trained: by FTRL-Proximal (McMahan et
/// al. 2013), a stochastic gradient with a rate per weight, L1 and L2.
struct Options {
  int epochs = 12;
  double rate = 0.1;
  double l1 = 0.3; ///< 0: no weight is dropped
  double l2 = 1.0;
  unsigned min_count = 2; ///< features seen in fewer items are not used
  unsigned key_bits = 22; ///< hash bits kept: fewer save bytes, and confuse more features
  unsigned scale = 24;    ///< a weight of 1 as an integer; weights end at ±127 / scale
  unsigned step = 1;      ///< weights of features are multiples of it: fewer of them, fewer bytes
  std::size_t max_features = 1 << 20; ///< the heaviest are kept
  unsigned folds = 5;                 ///< of cross_validate; as many as groups if more
  std::uint32_t seed = 1;             ///< order of the examples
  /// Softmax-margin training (Gimpel and Smith 2010): so many nats the right labels must be ahead
  /// of every label that is wrong; so many more where one of the two is of Task::none and the other
  /// is not; and so many more again of a miss, to miss less and err more (Mohit et al. 2012).
  double margin = 0;
  double side_margin = 0;
  double miss_margin = 0;
};

/// Trained weights before they are quantised.
struct Weights {
  std::vector<std::uint32_t> keys;             ///< sorted; the high key_bits of a feature's hash
  std::vector<float> values;                   ///< [key][label]
  std::vector<std::vector<float>> transitions; ///< [1 + label before][label]; row 0: the begin
};

[[nodiscard]] Weights train(const Task& task, const std::vector<const Example*>& examples,
                            const Options& options);
[[nodiscard]] Weights train(const Task& task, const std::vector<Example>& examples,
                            const Options& options);

/// The file that crf::Model reads (its form is told there).
[[nodiscard]] std::vector<std::byte> model_bytes(const Task& task, const Weights& weights,
                                                 const Options& options);

/// What a model says of an example that it has not learnt from.
struct Answer {
  std::vector<std::uint8_t> labels;
  std::vector<std::int32_t> margins; ///< as crf::Decoder tells them, in Options::scale
};

/// One of every measured example, by a model that has left its group out of training; empty for the
/// others. Groups are dealt to folds in order of size, so folds are of a size.
[[nodiscard]] std::vector<Answer>
cross_validate(const Task& task, const std::vector<Example>& examples, const Options& options);

} // namespace tanqih::train
