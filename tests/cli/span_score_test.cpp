// SPDX-License-Identifier: MIT
// CoNLL spans: what counts as one, and what as right.
#include <gtest/gtest.h>

#include "commands/labelled_words.hpp"
#include "commands/span_score.hpp"
#include "tanqih/encode.hpp"

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

std::optional<std::string> fault_of(std::u16string_view text) {
  return label_fault(read_labelled_words(text));
}

TEST(LabelledWords, BothWaysOfConll2003AreLabels) {
  EXPECT_EQ(fault_of(u""), std::nullopt);
  EXPECT_EQ(fault_of(u"\n\n"), std::nullopt);
  EXPECT_EQ(fault_of(u"-DOCSTART-\t-X-\tO\n\nغزة\tB-LOC\n.\tO\n"), std::nullopt);
  EXPECT_EQ(fault_of(u"سامر\tI-PER\nهنا\tI-LOC\n\nهناك\tI-MISC\nوثم\tB-MISC\nنادي\tI-ORG"),
            std::nullopt)
      << "IOB: B- only between two that touch";
}

TEST(LabelledWords, AnyOtherLabelIsAFaultWithItsLine) {
  for (const std::u16string label : {u"B-FOO", u"I-FOO", u"X", u"b-per", u"B-per", u"PER", u"B-",
                                     u"B_PER", u"E-PER", u"o", u"0", u"OO", u"B-PER ", u" O"}) {
    const auto fault = fault_of(u"قال\tO\n\nسامر\t" + label + u"\n");
    ASSERT_TRUE(fault.has_value()) << to_utf8(label);
    EXPECT_EQ(*fault, "line 3: there is no label \"" + to_utf8(label) +
                          "\"; write O, or B- or I- with PER, ORG, LOC or MISC");
  }
  EXPECT_EQ(fault_of(u"قال O\n"), "line 1 has no label; each line must be word<TAB>label");
  EXPECT_EQ(fault_of(u"قال\t\n"), "line 1 has no label; each line must be word<TAB>label");
  EXPECT_EQ(fault_of(u"قال\tO\n\tB-PER\n"),
            "line 2 has a label and no word; each line must be word<TAB>label");
}

} // namespace
} // namespace tanqih::cli
