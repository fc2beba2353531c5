// SPDX-License-Identifier: MIT
#include "crf/model.hpp"

#include <cmath>

#include <gmock/gmock.h>

#include "crf/byte_writer.hpp"
#include "crf/small_models.hpp"

namespace tanqih::crf {
namespace {

using testing::ElementsAre;
using train::Options;

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
      crf::Bytes body(whole.begin() + 8, whole.end());
      body[i - 8] = static_cast<std::byte>(value);
      const Result<Model> model = Model::read(crf::wrapped("TQLM", body));
      if (!model.ok())
        continue;
      EXPECT_EQ(decoded(model.value(), features_of({{u"قال"}, {u"محمد"}})).size(), 2U);
    }
}

} // namespace
} // namespace tanqih::crf
