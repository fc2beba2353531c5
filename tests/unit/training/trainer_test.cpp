// SPDX-License-Identifier: MIT
// The trainer of the core's weights, which lies in training/.
#include "trainer.hpp"

#include <gtest/gtest.h>

#include "crf/small_models.hpp"

namespace tanqih::crf {
namespace {

using train::Example;
using train::Options;

/// Names of one or two words after a verb; the second word of a name is a name elsewhere, too.
std::vector<Example> small_corpus() {
  std::vector<Example> examples;
  for (std::uint32_t i = 0; i < 40; ++i) {
    const std::u16string given(1, static_cast<char16_t>(u'ا' + i % 5));
    Example example;
    example.features =
        features_of({{u"قال"}, {u"after:قال", given}, {u"name", u"family"}, {u"إن"}});
    example.labels = {0, 1, 2, 0};
    example.group = i % 8;
    examples.push_back(example);
    example.features = features_of({{u"في"}, {u"name"}, {u"إن"}});
    example.labels = {0, 1, 0};
    examples.push_back(std::move(example));
  }
  return examples;
}

TEST(Train, LearnsWhatItIsShown) {
  const std::vector<Example> examples = small_corpus();
  const Options options = {.l1 = 0.01, .l2 = 0.01};
  const Result<Model> model =
      Model::read(model_bytes(three, train::train(three, examples, options), options));
  ASSERT_TRUE(model.ok());
  for (const Example& example : examples) {
    const std::vector<int> right(example.labels.begin(), example.labels.end());
    EXPECT_EQ(decoded(model.value(), example.features), right);
  }
}

TEST(Train, GivesTheSameBytesTwice) {
  const std::vector<Example> examples = small_corpus();
  EXPECT_EQ(model_bytes(three, train::train(three, examples, {}), {}),
            model_bytes(three, train::train(three, examples, {}), {}));
}

TEST(Train, KeepsTheHeaviestFeatures) {
  const std::vector<Example> examples = small_corpus();
  const Options options = {.l1 = 0, .max_features = 3};
  const Result<Model> model =
      Model::read(model_bytes(three, train::train(three, examples, options), options));
  EXPECT_EQ(model.value().feature_count(), 3U);
}

TEST(CrossValidate, NeverTrainsOnTheGroupThatItMeasures) {
  // Each group has a word of its own that tells the label, and nothing else does.
  std::vector<Example> examples;
  for (std::uint32_t group = 0; group < 6; ++group)
    for (int copy = 0; copy < 10; ++copy) {
      Example example;
      example.features = features_of({{std::u16string(1, static_cast<char16_t>(u'ا' + group))}});
      example.labels = {static_cast<std::uint8_t>(group % 2)};
      example.group = group;
      example.measured = copy < 9;
      examples.push_back(std::move(example));
    }
  const auto answers = cross_validate(three, examples, {.folds = 6});
  std::size_t right = 0;
  for (std::size_t i = 0; i < examples.size(); ++i) {
    EXPECT_EQ(answers[i].labels.size(), examples[i].measured ? 1U : 0U);
    right += !answers[i].labels.empty() && answers[i].labels == examples[i].labels;
  }
  EXPECT_EQ(right, 0U); // the other five have one more group of the other label
}

} // namespace
} // namespace tanqih::crf
