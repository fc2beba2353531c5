// SPDX-License-Identifier: MIT
#include "trees/model.hpp"

#include <array>

#include <gtest/gtest.h>

#include "base/bit_cast.hpp"

namespace tanqih::trees {
namespace {

/// Writes what the reader reads.
class File {
public:
  File& u8(unsigned value) { return number(value, 1); }
  File& u16(unsigned value) { return number(value, 2); }
  File& u32(unsigned value) { return number(value, 4); }
  File& f32(float value) { return number(bit_cast<std::uint32_t>(value), 4); }
  File& text(std::string_view text) {
    u32(static_cast<unsigned>(text.size()));
    for (const char c : text)
      u8(static_cast<unsigned char>(c));
    return *this;
  }
  std::vector<std::byte> bytes;

private:
  File& number(unsigned value, unsigned size) {
    for (unsigned i = 0; i < size; ++i)
      bytes.push_back(static_cast<std::byte>(value >> (8 * i)));
    return *this;
  }
};

const std::vector<std::string> row_names = {"units", "words", "depth"};

/// Two classes, a round: words <= 4 ? -10 : (depth <= 2 ? 20 : 30), and a leaf of 5 alone.
File small() {
  File file;
  file.u16(2).u16(2).u16(1).f32(0.5F).text("depth\nwords\n");
  file.f32(1).f32(-1);
  file.u8(1).f32(2);
  file.u8(1).f32(4);
  file.u8(3).u16(1).u8(0).u8(128).u8(1).u16(0).u8(0).u8(129).u8(130);
  file.u8(static_cast<unsigned char>(-10)).u8(20).u8(30);
  file.u8(1).u8(5);
  return file;
}

Result<Model> read(const std::vector<std::byte>& bytes) {
  crf::ByteReader reader(bytes);
  return Model::read(reader, row_names);
}

void score(const Model& model, std::span<const float> row, std::span<float> scores) {
  RowBins bins(model.thresholds());
  bins.move(row);
  model.score(bins.all(), scores);
}

TEST(Trees, ManyOfUnlikeDepthsAreSummedEachIntoItsClass) {
  // 21 trees of three classes. Tree i is a chain of i % 5 splits: with depth > 0, > 1 … the walk
  // goes on, and its last leaf is i; the leaf where it stops at split k is 100 + k.
  constexpr unsigned classes = 3;
  constexpr unsigned rounds = 7;
  File file;
  file.u16(1).u16(classes).u16(rounds).f32(1).text("depth\n");
  file.f32(0).f32(0).f32(0);
  file.u8(4).f32(0).f32(1).f32(2).f32(3);
  for (unsigned i = 0; i < classes * rounds; ++i) {
    const unsigned splits = i % 5;
    file.u8(splits + 1);
    for (unsigned k = 0; k < splits; ++k)
      file.u16(0).u8(k).u8(128 + k).u8(k + 1 < splits ? k + 1 : 128 + splits);
    for (unsigned k = 0; k < splits; ++k)
      file.u8(100 + k);
    file.u8(i);
  }
  const Model model = read(file.bytes).value();
  for (unsigned depth = 0; depth < 6; ++depth) {
    const std::array<float, 3> row = {0, 0, static_cast<float>(depth)};
    std::array<float, classes> expected{};
    for (unsigned i = 0; i < classes * rounds; ++i)
      expected[i % classes] += static_cast<float>(depth < i % 5 ? 100 + depth : i);
    std::array<float, classes> scores{};
    score(model, row, scores);
    EXPECT_EQ(scores, expected) << depth;
  }
}

TEST(Trees, ScoresAreSumsOfLeaves) {
  const Model model = read(small().bytes).value();
  ASSERT_EQ(model.class_count(), 2U);
  struct Row {
    std::array<float, 3> row; ///< units, words, depth
    float first;
  };
  for (const auto& [row, first] :
       {Row{{9, 3, 0}, -4}, Row{{9, 4, 9}, -4}, Row{{9, 5, 2}, 11}, Row{{9, 5, 3}, 16}}) {
    std::array<float, 2> scores{};
    score(model, row, scores);
    EXPECT_EQ(scores[0], first) << row[1] << ' ' << row[2];
    EXPECT_EQ(scores[1], 1.5F) << "a tree of one leaf";
  }
}

TEST(Trees, AskForSomeOfARowsNumbers) {
  const Model model = read(small().bytes).value();
  const auto scores_of = [&](std::array<float, 3> row) {
    std::array<float, 2> scores{};
    score(model, row, scores);
    return scores;
  };
  EXPECT_EQ(scores_of({0, 5, 2}), scores_of({99, 5, 2})) << "units, which no tree has";
  EXPECT_NE(scores_of({0, 5, 2}), scores_of({0, 4, 2})) << "words";
  EXPECT_NE(scores_of({0, 5, 2}), scores_of({0, 5, 3})) << "depth";
}

TEST(Trees, DamageIsToldAndNeverWalked) {
  const std::vector<std::byte> whole = small().bytes;
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_FALSE(read({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)}).ok())
        << "cut after " << size;
  // Whatever a byte becomes, it is refused, or the trees still have scores.
  for (std::size_t at = 0; at < whole.size(); ++at)
    for (const unsigned value : {0U, 1U, 127U, 128U, 200U, 255U}) {
      std::vector<std::byte> bytes = whole;
      bytes[at] = static_cast<std::byte>(value);
      const Result<Model> model = read(bytes);
      if (!model)
        continue;
      std::vector<float> scores(model.value().class_count());
      score(model.value(), std::array<float, 3>{1, 5, 9}, scores);
    }
}

TEST(Trees, ANodeWithTwoParentsIsDamage) {
  File file;
  file.u16(1).u16(1).u16(1).f32(1).text("depth\n").f32(0);
  file.u8(1).f32(2);
  file.u8(3).u16(0).u8(0).u8(1).u8(1).u16(0).u8(0).u8(128).u8(129);
  file.u8(1).u8(2).u8(3);
  EXPECT_FALSE(read(file.bytes).ok());
}

TEST(RowBins, OfARowAreThoseBetweenItsThresholdsWhateverCameBefore) {
  Thresholds thresholds;
  thresholds.add(2, std::array{0.0F, 1.0F, 4.0F});
  thresholds.add(0, std::array{-2.0F});
  thresholds.add(1, {});
  ASSERT_EQ(thresholds.all_bins(), 7U);
  constexpr std::array numbers = {-9.0F, -2.0F, -1.0F, 0.0F, 0.5F, 1.0F, 3.0F, 4.0F, 99.0F};
  RowBins moved(thresholds);
  for (const float first : numbers)
    for (const float second : numbers) {
      const std::array<float, 3> row{first, 7, second};
      RowBins fresh(thresholds);
      fresh.move(row);
      const std::vector<std::uint8_t> expected = {
          static_cast<std::uint8_t>((second > 0) + (second > 1) + (second > 4)),
          static_cast<std::uint8_t>(first > -2), 0};
      EXPECT_EQ(std::vector(fresh.all().begin(), fresh.all().end()), expected);
      const std::vector<std::uint8_t> held(moved.all().begin(), moved.all().end());
      EXPECT_EQ(moved.move(row), held != expected) << first << ' ' << second;
      EXPECT_EQ(std::vector(moved.all().begin(), moved.all().end()), expected);
      EXPECT_EQ(moved.hash(), fresh.hash());
    }
}

TEST(Trees, AnUnknownFeatureIsNamed) {
  File file;
  file.u16(1).u16(1).u16(0).f32(1).text("height\n");
  const Result<Model> model = read(file.bytes);
  ASSERT_FALSE(model.ok());
  EXPECT_NE(model.error().message.find("height"), std::string::npos) << model.error().message;
}

} // namespace
} // namespace tanqih::trees
