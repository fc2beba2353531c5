#include <gmock/gmock.h>

#include <cmath>

#include "bytes.hpp"
#include "crf/viterbi.hpp"
#include "trainer.hpp"

namespace tanqih::crf {

namespace {

using testing::ElementsAre;
using train::Example;
using train::Options;
using train::Task;
using train::Weights;

const Task three = {.labels = {"O", "B", "I"},
                    .follows = {{true, true, false}, // a sequence cannot begin inside a name
                                {true, true, false},
                                {true, true, true},
                                {true, true, true}},
                    .feature_set = "test-1"};

std::uint32_t feature(std::u16string_view word) {
  return text_hash(word);
}

Features features_of(const std::vector<std::vector<std::u16string>>& items) {
  Features features;
  for (const auto& item : items) {
    features.begin_item();
    for (const std::u16string& word : item)
      features.add(feature(word));
  }
  return features;
}

std::vector<std::byte>
bytes_of(const std::vector<std::pair<std::u16string, std::vector<float>>>& rows,
         const Task& task = three, const Options& options = {}) {
  std::map<std::uint32_t, std::vector<float>> sorted;
  for (const auto& [word, weights] : rows)
    sorted[feature(word) >> (32 - options.key_bits)] = weights;
  Weights weights;
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

Model model_of(const std::vector<std::pair<std::u16string, std::vector<float>>>& rows) {
  Result<Model> model = Model::read(bytes_of(rows));
  EXPECT_TRUE(model.ok());
  return std::move(model).value();
}

std::vector<int> decoded(const Model& model, const Features& features,
                         std::span<const LabelSet> allowed = {}) {
  Decoder decoder;
  const auto labels = decoder.decode(model, features, allowed);
  return {labels.begin(), labels.end()};
}

} // namespace

TEST(Model, KeepsWeightsToHalfAUnit) {
  const Model model = model_of({{u"قال", {1.5F, -2, 0}}, {u"محمد", {0, 0.51F, 3.2F}}});
  EXPECT_EQ(model.labels(), three.labels);
  EXPECT_EQ(model.feature_set(), "test-1");
  EXPECT_EQ(model.feature_count(), 2U);
  Scores scores{};
  model.score(features_of({{u"قال", u"محمد", u"غريب"}})[0], scores);
  const auto scale = static_cast<float>(model.scale());
  EXPECT_NEAR(static_cast<float>(scores[0]) / scale, 1.5F, 0.5F / scale);
  EXPECT_NEAR(static_cast<float>(scores[1]) / scale, -1.49F, 1 / scale);
  EXPECT_NEAR(static_cast<float>(scores[2]) / scale, 3.2F, 0.5F / scale);
}

TEST(Model, EndsWeightsAtTheEndOfTheirByte) {
  const Model model = model_of({{u"قال", {100, -100, 0}}});
  Scores scores{};
  model.score(features_of({{u"قال"}})[0], scores);
  EXPECT_THAT(std::vector(scores.begin(), scores.begin() + 3), ElementsAre(127, -127, 0));
}

TEST(Model, DropsFeaturesThatWeighNothing) {
  EXPECT_EQ(model_of({{u"قال", {0, 0.001F, 0}}, {u"محمد", {1, 0, 0}}}).feature_count(), 1U);
}

TEST(Model, FindsEveryOneOfManyFeatures) {
  std::vector<std::pair<std::u16string, std::vector<float>>> rows;
  rows.reserve(5000);
  for (int i = 0; i < 5000; ++i)
    rows.push_back({std::u16string(1, static_cast<char16_t>(0x4E00 + i)),
                    {static_cast<float>(i % 11 + 1) / 4, 0, -1}});
  const Options wide = {.key_bits = 28};
  const Result<Model> model = Model::read(bytes_of(rows, three, wide));
  ASSERT_TRUE(model.ok());
  for (const auto& [word, weights] : rows) {
    Scores scores{};
    model.value().score(features_of({{word}})[0], scores);
    ASSERT_EQ(scores[0], std::lround(weights[0] * 24));
    ASSERT_EQ(scores[2], -24);
  }
}

TEST(Model, RefusesDamagedBytes) {
  const std::vector<std::byte> whole = bytes_of({{u"قال", {1, 0, 0}}, {u"محمد", {0, 1, 0}}});
  ASSERT_TRUE(Model::read(whole).ok());
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const std::vector<std::byte> cut(whole.begin(), whole.begin() + static_cast<long>(size));
    EXPECT_FALSE(Model::read(cut).ok()) << "cut to " << size;
  }
  for (std::size_t i = 0; i < whole.size(); ++i) {
    std::vector<std::byte> changed = whole;
    changed[i] ^= std::byte{0x41};
    const Result<Model> model = Model::read(changed);
    ASSERT_FALSE(model.ok()) << "byte " << i;
    EXPECT_EQ(model.error().code, ErrorCode::damaged_data);
  }
}

// A checksum is no proof: sizes are checked where it is right, too.
TEST(Model, RefusesOrReadsAnyBytesUnderARightChecksum) {
  const std::vector<std::byte> whole = bytes_of({{u"قال", {1, 0, 0}}, {u"محمد", {0, 1, 0}}});
  for (std::size_t i = 8; i < whole.size(); ++i)
    for (const unsigned value : {0U, 1U, 0x7FU, 0x80U, 0xFFU}) {
      train::Bytes body(whole.begin() + 8, whole.end());
      body[i - 8] = static_cast<std::byte>(value);
      const Result<Model> model = Model::read(train::wrapped("TQLM", body));
      if (!model.ok())
        continue;
      EXPECT_EQ(decoded(model.value(), features_of({{u"قال"}, {u"محمد"}})).size(), 2U);
    }
}

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

/// All sequences of labels, scored one by one.
std::vector<int> best_of_all(const Model& model, std::span<const Scores> scores) {
  std::vector<int> best;
  std::int64_t top = INT64_MIN;
  const auto labels = static_cast<int>(model.label_count());
  std::vector<int> path(scores.size(), 0);
  for (;;) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < path.size(); ++i) {
      const auto label = static_cast<std::size_t>(path[i]);
      sum += scores[i][label];
      sum +=
          i == 0 ? model.begin()[label] : model.after(static_cast<std::size_t>(path[i - 1]))[label];
    }
    if (sum > top) {
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
    const auto score_of = [&](const std::vector<int>& sequence) {
      std::int64_t sum = 0;
      for (std::size_t i = 0; i < sequence.size(); ++i) {
        const auto label = static_cast<std::size_t>(sequence[i]);
        sum += scores[i][label] +
               (i == 0 ? model.begin()
                       : model.after(static_cast<std::size_t>(sequence[i - 1])))[label];
      }
      return sum;
    };
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
          other = std::max(other, score_of({forced_labels.begin(), forced_labels.end()}));
        }
      ASSERT_EQ(margins[i], score_of(path) - other) << "round " << round << " item " << i;
    }
  }
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

} // namespace tanqih::crf
