// SPDX-License-Identifier: MIT
// Models of a few features and three labels: outside, the begin and the inside of a name.
#pragma once

#include <limits>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "base/hash.hpp"
#include "crf/viterbi.hpp"
#include "trainer.hpp"

namespace tanqih::crf {

inline const train::Task three = {
    .labels = {"O", "B", "I"},
    .follows = {{true, true, false}, // a sequence cannot begin inside a name
                {true, true, false},
                {true, true, true},
                {true, true, true}},
    .feature_set = "test-1"};

inline std::uint32_t feature(std::u16string_view word) {
  return text_hash(word);
}

inline Features features_of(const std::vector<std::vector<std::u16string>>& items) {
  Features features;
  for (const auto& item : items) {
    features.begin_item();
    for (const std::u16string& word : item)
      features.add(feature(word));
  }
  return features;
}

inline std::vector<std::byte>
bytes_of(const std::vector<std::pair<std::u16string, std::vector<float>>>& rows,
         const train::Task& task = three, const train::Options& options = {}) {
  std::map<std::uint32_t, std::vector<float>> sorted;
  for (const auto& [word, weights] : rows)
    sorted[feature(word) >> (32 - options.key_bits)] = weights;
  train::Weights weights;
  for (const auto& [key, values] : sorted) {
    weights.keys.push_back(key);
    weights.values.insert(weights.values.end(), values.begin(), values.end());
  }
  const std::size_t n = task.labels.size();
  weights.transitions.assign(n + 1, std::vector<float>(n, 0));
  for (std::size_t before = 0; before < task.follows.size(); ++before)
    for (std::size_t label = 0; label < n; ++label)
      if (!task.follows[before][label])
        weights.transitions[before][label] = -std::numeric_limits<float>::infinity();
  return model_bytes(task, weights, options);
}

inline Model model_of(const std::vector<std::pair<std::u16string, std::vector<float>>>& rows) {
  Result<Model> model = Model::read(bytes_of(rows));
  EXPECT_TRUE(model.ok());
  return std::move(model).value();
}

inline std::vector<int> decoded(const Model& model, const Features& features,
                                std::span<const LabelSet> allowed = {}) {
  Decoder decoder;
  const auto labels = decoder.decode(model, features, allowed);
  return {labels.begin(), labels.end()};
}

} // namespace tanqih::crf
