// SPDX-License-Identifier: MIT
#include "names/token_majority.hpp"

#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "names/name_label.hpp"

namespace tanqih {
namespace {

using testing::ElementsAre;

struct Read {
  std::uint32_t form;
  std::uint8_t label;
  std::uint8_t confidence;
};

std::vector<int> majorities(const std::vector<Read>& read) {
  std::vector<WordFacts> words;
  std::vector<std::uint8_t> labels;
  std::vector<std::uint8_t> confidences;
  for (const Read& word : read) {
    words.emplace_back().form = word.form;
    labels.push_back(word.label);
    confidences.push_back(word.confidence);
  }
  tell_majorities(words, labels, confidences);
  std::vector<int> found;
  found.reserve(words.size());
  for (const WordFacts& word : words)
    found.push_back(word.majority);
  return found;
}

constexpr int majority(int label, int share, int weight) {
  return 1 + 9 * label + 3 * share + weight;
}

TEST(TokenMajority, AWordHearsTheOthersLikeIt) {
  EXPECT_THAT(majorities({{7, label_organisation, 90}, {8, label_none, 100}, {7, label_none, 100}}),
              ElementsAre(majority(label_none, 2, 0), 0, majority(label_organisation, 2, 1)));
}

TEST(TokenMajority, AndNotItself) {
  EXPECT_THAT(majorities({{7, label_organisation, 90}}), ElementsAre(0));
}

TEST(TokenMajority, TheMoreAndTheSurerAreHeard) {
  EXPECT_THAT(majorities({{7, label_place, 90},
                          {7, label_place, 90},
                          {7, label_organisation, 60},
                          {7, label_none, 100}}),
              ElementsAre(majority(label_place, 0, 1), majority(label_place, 0, 1),
                          majority(label_place, 1, 2), majority(label_place, 1, 2)));
}

TEST(TokenMajority, WordsThatAreNeverNamesHaveNone) {
  EXPECT_THAT(majorities({{7, label_none, 100}, {7, label_none, 100}, {8, label_person, 90}}),
              ElementsAre(0, 0, 0));
}

TEST(TokenMajority, AWindowEndsWithASentence) {
  std::vector<WordFacts> words(9000);
  for (const std::size_t begin : {0U, 3990U, 4020U, 8500U})
    words[begin].sentence_begin = true;
  EXPECT_EQ(majority_window_end(words, 0), 4020U);
  EXPECT_EQ(majority_window_end(words, 4020), 8500U);
  EXPECT_EQ(majority_window_end(words, 8500), 9000U);
}

} // namespace
} // namespace tanqih
