// SPDX-License-Identifier: MIT
// CoNLL spans: what counts as one, and what as right.
#include <gtest/gtest.h>

#include "commands/labelled_words.hpp"
#include "commands/span_score.hpp"

namespace tanqih::cli {
namespace {

TEST(SpanScore, CountsExactSpans) {
  const auto scores = score_spans({"B-PER", "I-PER", "O", "B-LOC", "B-LOC", "O", "B-ORG", "I-ORG"},
                                  {"B-PER", "I-PER", "O", "B-LOC", "I-LOC", "O", "B-ORG", "O"});
  EXPECT_EQ(scores.at("PER").right, 1U);
  EXPECT_EQ(scores.at("LOC").gold, 2U);
  EXPECT_EQ(scores.at("LOC").found, 1U);
  EXPECT_EQ(scores.at("LOC").right, 0U) << "one span over two";
  EXPECT_EQ(scores.at("ORG").right, 0U) << "too short";
  const SpanCounts all = total(scores);
  EXPECT_EQ(all.gold, 4U);
  EXPECT_EQ(all.found, 3U);
  EXPECT_DOUBLE_EQ(all.precision(), 100.0 / 3);
  EXPECT_DOUBLE_EQ(all.recall(), 25.0);
  EXPECT_DOUBLE_EQ(all.f1(), 200.0 / 7);
}

TEST(SpanScore, AStrayInsideBeginsASpanAndASentenceEndsOne) {
  const auto scores = score_spans({"I-PER", "I-LOC", "", "I-LOC"}, {"B-PER", "B-LOC", "", "B-LOC"});
  EXPECT_EQ(total(scores).right, 3U);
}

TEST(SpanScore, TheTypeMustBeRight) {
  EXPECT_EQ(total(score_spans({"B-PER"}, {"B-ORG"})).right, 0U);
  EXPECT_EQ(total(score_spans({"O"}, {"O"})).f1(), 0.0) << "nothing to find: no division by zero";
}

TEST(LabelledWords, ReadsAWordALine) {
  const LabelledWords read = read_labelled_words(u"غزة\tx\tB-LOC\r\n\r\nقال\tO\nبلا");
  EXPECT_EQ(read.words, (std::vector<std::u16string>{u"غزة", u"", u"قال", u"بلا"}));
  EXPECT_EQ(read.labels, (std::vector<std::string>{"B-LOC", "", "O", ""}));
}

} // namespace
} // namespace tanqih::cli
