// SPDX-License-Identifier: MIT
#include "crf/viterbi.hpp"

#include <gmock/gmock.h>

#include "crf/small_models.hpp"

namespace tanqih::crf {
namespace {

using testing::ElementsAre;

TEST(Decode, GivesNoLabelsToNoItems) {
  EXPECT_THAT(decoded(model_of({}), {}), ElementsAre());
}

TEST(Decode, FollowsNoForbiddenTransition) {
  // The second item alone would be I, yet nothing that may stand before I fits the first.
  const Model model = model_of({{u"في", {5, 0, 0}}, {u"بكر", {0, 0, 4}}});
  EXPECT_THAT(decoded(model, features_of({{u"في"}, {u"بكر"}})), ElementsAre(0, 0));
}

TEST(Decode, TakesTheLowerLabelAmongEquals) {
  EXPECT_THAT(decoded(model_of({}), features_of({{}, {}})), ElementsAre(0, 0));
}

TEST(Decode, ObeysConstraints) {
  const Model model = model_of({{u"في", {5, 0, 0}}});
  const Features features = features_of({{u"في"}, {u"في"}, {u"في"}});
  EXPECT_THAT(decoded(model, features), ElementsAre(0, 0, 0));
  const std::vector<LabelSet> inside = {any_label, 1U << 2, any_label};
  EXPECT_THAT(decoded(model, features, inside), ElementsAre(1, 2, 0));
  const std::vector<LabelSet> none = {0, 1U << 1, 0};
  EXPECT_THAT(decoded(model, features, none), ElementsAre(0, 1, 0));
}

TEST(Decode, AnswersWhereOnlyForbiddenPathsAreLeft) {
  const Model model = model_of({{u"في", {5, 0, 0}}});
  const std::vector<LabelSet> impossible = {1U << 0, 1U << 2};
  EXPECT_EQ(decoded(model, features_of({{u"في"}, {u"في"}}), impossible).size(), 2U);
}

std::int64_t score_of(const Model& model, std::span<const Scores> scores,
                      const std::vector<int>& path) {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const auto label = static_cast<std::size_t>(path[i]);
    sum += scores[i][label] +
           (i == 0 ? model.begin() : model.after(static_cast<std::size_t>(path[i - 1])))[label];
  }
  return sum;
}

/// All sequences of labels that are allowed, scored one by one.
std::vector<int> best_of_all(const Model& model, std::span<const Scores> scores,
                             std::span<const LabelSet> allowed = {}) {
  std::vector<int> best;
  std::int64_t top = INT64_MIN;
  const auto labels = static_cast<int>(model.label_count());
  std::vector<int> path(scores.size(), 0);
  const auto is_allowed = [&] {
    for (std::size_t i = 0; i < allowed.size(); ++i)
      if (allowed[i] != 0 && (allowed[i] >> path[i] & 1U) == 0)
        return false;
    return true;
  };
  for (;;) {
    if (const std::int64_t sum = score_of(model, scores, path); sum > top && is_allowed()) {
      top = sum;
      best = path;
    }
    std::size_t i = 0;
    while (i < path.size() && ++path[i] == labels)
      path[i++] = 0;
    if (i == path.size())
      return best;
  }
}

TEST(Decode, FindsTheBestOfAllSequencesAndItsMargins) {
  std::uint32_t random = 1;
  const Model model = model_of({});
  for (std::size_t round = 0; round < 200; ++round) {
    std::vector<Scores> scores(1 + round % 6, Scores{});
    for (Scores& item : scores)
      for (std::size_t label = 0; label < 3; ++label)
        item[label] = static_cast<std::int32_t>((random = mix(random + 1)) % 4001) - 2000;
    Decoder decoder;
    const auto labels = decoder.decode(model, scores);
    const std::vector<int> path(labels.begin(), labels.end());
    ASSERT_EQ(path, best_of_all(model, scores));
    const auto margins = decoder.margins(model);
    for (std::size_t i = 0; i < path.size(); ++i) {
      // The same item without the label that it has.
      std::int64_t other = INT64_MIN;
      for (std::size_t label = 0; label < 3; ++label)
        if (label != static_cast<std::size_t>(path[i])) {
          std::vector<LabelSet> forced(path.size(), any_label);
          forced[i] = LabelSet{1} << label;
          Decoder again;
          const auto forced_labels = again.decode(model, scores, forced);
          other = std::max(other,
                           score_of(model, scores, {forced_labels.begin(), forced_labels.end()}));
        }
      ASSERT_EQ(margins[i], score_of(model, scores, path) - other)
          << "round " << round << " item " << i;
    }
  }
}

/// A model of labels that may all follow each other, with transitions by chance; `scale` is 24.
Model random_model(std::size_t labels, std::uint32_t& random) {
  train::Task task;
  for (std::size_t label = 0; label < labels; ++label)
    task.labels.push_back(std::string("L").append(std::to_string(label)));
  task.feature_set = "test-1";
  train::Weights weights;
  weights.transitions.assign(labels + 1, std::vector<float>(labels, 0));
  for (auto& row : weights.transitions)
    for (float& weight : row)
      weight = static_cast<float>(static_cast<int>((random = mix(random + 1)) % 81) - 40) / 24;
  return Model::read(model_bytes(task, weights, {})).value();
}

// Each number of labels takes another way through the lanes: 4, 8, 12, 16 and more at once.
TEST(Decode, FindsTheBestOfAllSequencesForAnyNumberOfLabels) {
  std::uint32_t random = 7;
  for (const std::size_t labels : {1U, 2U, 4U, 5U, 8U, 9U, 12U, 13U, 16U, 17U, 32U}) {
    const Model model = random_model(labels, random);
    for (std::size_t round = 0; round < 20; ++round) {
      std::vector<Scores> scores(1 + round % (labels > 16 ? 3 : 4), Scores{});
      for (Scores& item : scores)
        for (std::size_t label = 0; label < labels; ++label)
          item[label] = static_cast<std::int32_t>((random = mix(random + 1)) % 201) - 100;
      Decoder decoder;
      const auto path = decoder.decode(model, scores);
      ASSERT_EQ(score_of(model, scores, {path.begin(), path.end()}),
                score_of(model, scores, best_of_all(model, scores)))
          << labels << " labels, round " << round;
    }
  }
}

TEST(Decode, FindsTheBestOfAllSequencesThatTheConstraintsAllow) {
  std::uint32_t random = 11;
  for (const std::size_t labels : {3U, 6U, 14U}) {
    const Model model = random_model(labels, random);
    for (std::size_t round = 0; round < 60; ++round) {
      std::vector<Scores> scores(1 + round % 4, Scores{});
      std::vector<LabelSet> allowed;
      for (Scores& item : scores) {
        for (std::size_t label = 0; label < labels; ++label)
          item[label] = static_cast<std::int32_t>((random = mix(random + 1)) % 201) - 100;
        allowed.push_back((random = mix(random + 1)) & ((LabelSet{1} << labels) - 1));
      }
      Decoder decoder;
      const auto path = decoder.decode(model, scores, allowed);
      for (std::size_t i = 0; i < path.size(); ++i)
        ASSERT_TRUE(allowed[i] == 0 || (allowed[i] >> path[i] & 1U) != 0) // an empty set is none
            << labels << " labels, round " << round;
      ASSERT_EQ(score_of(model, scores, {path.begin(), path.end()}),
                score_of(model, scores, best_of_all(model, scores, allowed)))
          << labels << " labels, round " << round;
    }
  }
}

TEST(Decode, MarginsOfLabelsThatCountAsOneAreToTheOtherSide) {
  const Model model = model_of({{u"في", {0, 3, 2}}});
  Decoder decoder;
  const auto labels = decoder.decode(model, features_of({{u"في"}}));
  ASSERT_EQ(labels[0], 1);
  // A sequence cannot begin inside a name, so that O is the next best either way.
  EXPECT_EQ(decoder.margins(model)[0], 3 * model.scale());
  EXPECT_EQ(decoder.margins(model, 0b110)[0], 3 * model.scale());
  EXPECT_EQ(decoder.margins(model, 0b010)[0], 3 * model.scale());
}

TEST(Decode, StaysExactOverALongSequence) {
  const Model model = model_of({{u"في", {5, 0, 0}}, {u"محمد", {0, 5, 0}}});
  Features features;
  for (int i = 0; i < 300'000; ++i) {
    features.begin_item();
    features.add(feature(i % 7 == 0 ? u"محمد" : u"في"));
  }
  Decoder decoder;
  const auto labels = decoder.decode(model, features);
  for (std::size_t i = 0; i < labels.size(); ++i)
    ASSERT_EQ(labels[i], i % 7 == 0 ? 1 : 0);
}

TEST(Percent, GrowsFromFiftyWithTheMargin) {
  EXPECT_EQ(percent(0, 24), 50);
  EXPECT_EQ(percent(24, 24), 73);
  EXPECT_EQ(percent(72, 24), 95);
  EXPECT_EQ(percent(1 << 30, 24), 99);
  EXPECT_EQ(percent(-5, 24), 50);
}

} // namespace
} // namespace tanqih::crf
