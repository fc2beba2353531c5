// SPDX-License-Identifier: MIT
#include "crf/narrow_viterbi.hpp"

#include <algorithm>
#include <limits>

#include <gtest/gtest.h>

#include "base/hash.hpp"
#include "small_models.hpp"

namespace {

using namespace tanqih::crf;
using tanqih::mix;
namespace train = tanqih::train;

/// Outside, and the begin and the inside of two kinds of names, with transitions by chance.
Model two_kinds(std::uint32_t& random, float most) {
  train::Task task;
  task.labels = {"O", "B-1", "I-1", "B-2", "I-2"};
  task.feature_set = "test-1";
  train::Weights weights;
  weights.transitions.assign(6, std::vector<float>(5, 0));
  for (std::size_t before = 0; before < 6; ++before)
    for (std::size_t label = 0; label < 5; ++label) {
      const bool inside = label == 2 || label == 4;
      const bool follows = !inside || before == label || before == label + 1;
      weights.transitions[before][label] =
          follows ? static_cast<float>(static_cast<int>((random = mix(random + 1)) % 201) - 100) *
                        most / 100
                  : -std::numeric_limits<float>::infinity();
    }
  return Model::read(model_bytes(task, weights, train::Options{})).value();
}

/// How far ahead is told exactly, of what has another label than the first.
std::vector<std::int32_t> up_to_exact(std::span<const std::int32_t> margins,
                                      std::span<const std::uint8_t> labels) {
  std::vector<std::int32_t> told;
  for (std::size_t item = 0; item < margins.size(); ++item)
    told.push_back(labels[item] == 0 ? 0 : std::min(margins[item], 5000));
  return told;
}

// The second of each: transitions that do not fit, scores that do not, sets without the first
// label.
TEST(NarrowDecode, AnswersAsTheWideOne) {
  std::uint32_t random = 3;
  for (std::size_t round = 0; round < 3000; ++round) {
    const Model model = two_kinds(random, round % 7 == 6 ? 40.0F : 10.0F);
    const std::uint32_t most = round % 5 == 4 ? 6000 : round % 2 == 0 ? 1500 : 100;
    std::vector<NarrowScores> narrow(1 + round % 60, NarrowScores{});
    std::vector<Scores> wide(narrow.size(), Scores{});
    std::vector<LabelSet> allowed;
    for (std::size_t item = 0; item < narrow.size(); ++item) {
      for (std::size_t label = 0; label < 5; ++label) {
        const auto score = static_cast<std::int32_t>((random = mix(random + 1)) % (2 * most + 1)) -
                           static_cast<std::int32_t>(most);
        narrow[item].at(label) = static_cast<std::int16_t>(score);
        wide[item].at(label) = score;
      }
      const LabelSet some = (random = mix(random + 1)) % 32;
      allowed.push_back(random % 3 == 0 ? any_label : round % 11 == 10 ? some : some | 1U);
    }
    if (round % 3 == 0)
      allowed.clear();
    Decoder decoder;
    NarrowDecoder narrow_decoder(model);
    const auto labels = decoder.decode(model, wide, allowed);
    const auto again = narrow_decoder.decode(narrow, allowed);
    ASSERT_EQ(std::vector<int>(again.begin(), again.end()),
              std::vector<int>(labels.begin(), labels.end()))
        << "round " << round;
    const auto margins = narrow_decoder.margins();
    for (std::size_t item = 0; item < margins.size(); ++item)
      ASSERT_TRUE(again[item] != 0 || margins[item] == 0) << "round " << round;
    ASSERT_EQ(up_to_exact(margins, again), up_to_exact(decoder.margins(model), labels))
        << "round " << round;
  }
}

} // namespace
