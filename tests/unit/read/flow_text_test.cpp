// SPDX-License-Identifier: MIT
#include "read/flow_text.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

using testing::ElementsAre;

/// In `steps` a / is a <br>, a | begins a cell, 1 and 2 are boundaries of so many breaks; what is
/// between them is text.
void write(FlowText& flow, std::string_view steps, const HtmlContext& context = {}) {
  while (!steps.empty()) {
    const std::size_t size = std::min(steps.find_first_of("/|12"), steps.size());
    flow.text(steps.substr(0, size), context);
    if (size == steps.size())
      return;
    if (steps[size] == '/')
      flow.line_break();
    else if (steps[size] == '|')
      flow.cell();
    else
      flow.boundary(steps[size] == '1' ? 1 : 2);
    steps.remove_prefix(size + 1);
  }
}

Source written(std::string_view steps, const HtmlContext& context = {}) {
  FlowText flow;
  write(flow, steps, context);
  return flow.finish();
}

/// The words of spans, or of what has a span.
std::vector<std::string> words_of(const Source& source, const std::vector<Span>& spans) {
  std::vector<std::string> words;
  words.reserve(spans.size());
  for (const Span span : spans)
    words.push_back(to_utf8(slice(source.text, span)));
  return words;
}
std::vector<std::string> blocks_of(const Source& source) {
  std::vector<Span> spans;
  spans.reserve(source.marked.size());
  for (const Block& block : source.marked)
    spans.push_back(block.span);
  return words_of(source, spans);
}

struct Case {
  std::string_view steps;
  std::string text;
};

TEST(FlowText, SpacesCollapse) {
  for (const auto& [steps, text] : {
           Case{"", ""},
           Case{" \n\t ", ""},
           Case{"  قال \n\t الوزير  ", "قال الوزير"},
           Case{"قال 1 الوزير", "قال\nالوزير"},
           Case{"قال / الوزير", "قال\nالوزير"},
           Case{"قال\u00A0 الوزير", "قال\u00A0 الوزير"}, // no-break space is no white space
           Case{"😀 a", "😀 a"},
       })
    EXPECT_EQ(to_utf8(written(steps).text), text) << steps;
}

TEST(FlowText, BreaksAreTheMostThatIsAskedFor) {
  for (const auto& [steps, text] : {
           Case{"أ1ب", "أ\nب"}, Case{"أ2ب", "أ\n\nب"}, Case{"أ121ب", "أ\n\nب"},
           Case{"أ/1ب", "أ\nب"},   // <br></div>
           Case{"أ//ب", "أ\n\nب"}, // breaks that are written add up
           Case{"أ1/ب", "أ\n\nب"},
           Case{"2/أ/2", "أ"}, // none before the first word and after the last
       })
    EXPECT_EQ(to_utf8(written(steps).text), text) << steps;
}

TEST(FlowText, CellsStandBesideEachOther) {
  for (const auto& [steps, text] : {
           Case{"|أ|ب", "أ\tب"},
           Case{"|أ | | ب", "أ\tب"}, // an empty cell has no place
           Case{"|أ|ب1|ج|د", "أ\tب\nج\tد"},
           Case{"|أ1|ب", "أ\nب"},
           Case{"|أ|1ب", "أ\nب"},
       })
    EXPECT_EQ(to_utf8(written(steps).text), text) << steps;
}

TEST(FlowText, BlocksAreWhatBoundariesPart) {
  EXPECT_THAT(blocks_of(written("قال / ثم 1 2 نعم ")), ElementsAre("قال\nثم", "نعم"));
  EXPECT_THAT(blocks_of(written(" 1 / 2 ")), ElementsAre());
}

TEST(FlowText, KeptLinesAndSpaces) {
  HtmlContext lines;
  lines.keep_lines = true;
  EXPECT_EQ(written("أ  ب \n  ج", lines).text, u"أ ب\nج") << "pre-line";
  HtmlContext both = lines;
  both.keep_spaces = true;
  EXPECT_EQ(written("أ  ب\n  ج", both).text, u"أ  ب\n  ج") << "pre";
}

TEST(FlowText, ABlockHasTheLayoutOfItsFirstWord) {
  HtmlContext heading;
  heading.shape = BlockShape::heading;
  heading.level = 2;
  FlowText flow;
  write(flow, "أ", heading);
  write(flow, "ب1ج");
  write(flow, "1|د|ه");
  write(flow, "1|و");
  const Source source = flow.finish();
  ASSERT_THAT(blocks_of(source), ElementsAre("أب", "ج", "د\tه", "و"));
  EXPECT_EQ(source.marked[0].layout.shape, BlockShape::heading);
  EXPECT_EQ(source.marked[0].layout.level, 2);
  EXPECT_EQ(source.marked[1].layout.shape, BlockShape::paragraph);
  EXPECT_EQ(source.marked[2].layout.shape, BlockShape::table_row);
  EXPECT_EQ(source.marked[3].layout.shape, BlockShape::paragraph) << "one cell is no row";
}

TEST(FlowText, AContainerHoldsTheWholeBlock) {
  HtmlContext outer;
  outer.containers = in_article;
  HtmlContext inner;
  inner.containers = in_article | in_time;
  FlowText flow;
  write(flow, "أمس ", inner);
  write(flow, "قال1", outer);
  write(flow, "أمس", inner);
  const Source source = flow.finish();
  ASSERT_THAT(blocks_of(source), ElementsAre("أمس قال", "أمس"));
  EXPECT_EQ(source.marked[0].layout.containers, in_article);
  EXPECT_EQ(source.marked[1].layout.containers, in_article | in_time);
}

TEST(FlowText, LinksAndBoldWordsAreMarked) {
  HtmlContext link;
  link.link = true;
  HtmlContext bold_link = link;
  bold_link.bold = true;
  FlowText flow;
  write(flow, "قال ");
  write(flow, "وزير ", link);
  write(flow, "الصحة", bold_link);
  write(flow, " إن ");
  write(flow, "أولا1ثانيا", link);
  const Source source = flow.finish();
  EXPECT_EQ(source.text, u"قال وزير الصحة إن أولا\nثانيا");
  EXPECT_THAT(words_of(source, source.links), ElementsAre("وزير الصحة", "أولا\nثانيا"))
      << "a link that goes on does so over a break";
  EXPECT_THAT(words_of(source, source.bolds), ElementsAre("الصحة"));
}

} // namespace
} // namespace tanqih
