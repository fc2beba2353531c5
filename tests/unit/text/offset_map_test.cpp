// SPDX-License-Identifier: MIT
#include "text/offset_map.hpp"

#include <random>

#include <gtest/gtest.h>

namespace tanqih {
namespace {

std::u16string applied(std::u16string_view paste, const std::vector<Edit>& edits) {
  std::u16string text;
  std::uint32_t at = 0;
  for (const Edit& edit : edits) {
    text += paste.substr(at, edit.span.begin - at);
    text += edit.text;
    at = edit.span.end;
  }
  return text += paste.substr(at);
}

TEST(OffsetMap, WithoutEditsIsTheSame) {
  EXPECT_EQ(OffsetMap{}.to_source({3, 9}), (Span{3, 9}));
  EXPECT_EQ(OffsetMap{}.to_repaired({3, 9}), (Span{3, 9}));
}

TEST(OffsetMap, DeletionsInsideBelongToTheWord) {
  // كـتـاب , ثم
  const OffsetMap map({{{1, 2}, RepairRule::tatweel, u""},
                       {{3, 4}, RepairRule::tatweel, u""},
                       {{6, 7}, RepairRule::punctuation_spaces, u""}});
  EXPECT_EQ(map.to_source({0, 4}), (Span{0, 6}));
  EXPECT_EQ(map.to_source({4, 5}), (Span{7, 8}));
  EXPECT_EQ(map.to_repaired({0, 6}), (Span{0, 4}));
}

TEST(OffsetMap, InsertionsAndReplacements) {
  // "لا"،مضيفا -> "لا"، مضيفا : an insertion at 5
  const OffsetMap map({{{5, 5}, RepairRule::punctuation_spaces, u" "}});
  EXPECT_EQ(map.to_source({6, 11}), (Span{5, 10}));
  EXPECT_EQ(map.to_source({0, 5}), (Span{0, 5}));
  EXPECT_EQ(map.to_repaired({5, 10}), (Span{6, 11}));
  const OffsetMap longer({{{2, 3}, RepairRule::presentation_forms, u"لا"}});
  EXPECT_EQ(longer.to_source({3, 6}), (Span{2, 5}));
  EXPECT_EQ(longer.to_repaired({2, 3}), (Span{2, 4}));
}

/// A stretch of untouched letters is found again, both ways, whatever was edited around it.
TEST(OffsetMap, UntouchedStretchesMapExactly) {
  std::mt19937 random(7);
  for (int round = 0; round < 500; ++round) {
    std::u16string paste;
    for (char16_t unit = 0; unit < 60; ++unit)
      paste.push_back(
          static_cast<char16_t>(0x100 + unit)); // every unit differs: a naive map by value
    std::vector<Edit> edits;
    for (std::uint32_t at = 0; at < 60; at += 1 + static_cast<std::uint32_t>(random() % 6)) {
      const std::uint32_t end =
          std::min<std::uint32_t>(60, at + static_cast<std::uint32_t>(random() % 3));
      edits.push_back({{at, end}, RepairRule::spaces, std::u16string(random() % 3, u' ')});
      at = end;
    }
    const std::u16string repaired = applied(paste, edits);
    const OffsetMap map(edits);
    for (std::uint32_t i = 0; i < repaired.size(); ++i)
      if (repaired[i] != u' ') {
        const std::uint32_t source = repaired[i] - 0x100u;
        ASSERT_EQ(map.to_source({i, i + 1}), (Span{source, source + 1}));
        ASSERT_EQ(map.to_repaired({source, source + 1}), (Span{i, i + 1}));
      }
  }
}

/// Any span, both ways, against a map that knows of every unit where it came from and went.
TEST(OffsetMap, EverySpanAsANaiveMapSays) {
  std::mt19937 random(3);
  for (int round = 0; round < 3000; ++round) {
    const std::uint32_t size = static_cast<std::uint32_t>(random() % 12);
    std::vector<Edit> edits;
    std::vector<Span> came_from; // of each repaired unit
    std::vector<Span> went_to;   // of each pasted unit
    const auto edit = [&](std::uint32_t begin, std::uint32_t end, std::uint32_t units) {
      const auto at = static_cast<std::uint32_t>(came_from.size());
      edits.push_back({{begin, end}, RepairRule::spaces, std::u16string(units, u' ')});
      came_from.insert(came_from.end(), units, Span{begin, end});
      went_to.insert(went_to.end(), end - begin, Span{at, at + units});
    };
    for (std::uint32_t at = 0; at < size;) {
      if (random() % 3 ==
          0) { // two edits may touch, but an insertion stands before what it touches
        const auto end = at + static_cast<std::uint32_t>(random() % (std::min(3U, size - at) + 1));
        if (end > at || edits.empty() || edits.back().span.end < at) {
          edit(at, end, end > at ? static_cast<std::uint32_t>(random() % 3) : 1);
          at = end;
        }
      }
      if (at < size && random() % 2) {
        const auto to = static_cast<std::uint32_t>(came_from.size());
        came_from.push_back({at, at + 1});
        went_to.push_back({to, to + 1});
        ++at;
      }
    }
    const OffsetMap map(edits);
    for (std::uint32_t begin = 0; begin < came_from.size(); ++begin)
      for (std::uint32_t end = begin + 1; end <= came_from.size(); ++end)
        ASSERT_EQ(map.to_source({begin, end}),
                  (Span{came_from[begin].begin, came_from[end - 1].end}));
    for (std::uint32_t begin = 0; begin < size; ++begin)
      for (std::uint32_t end = begin + 1; end <= size; ++end)
        ASSERT_EQ(map.to_repaired({begin, end}),
                  (Span{went_to[begin].begin, went_to[end - 1].end}));
  }
}

} // namespace
} // namespace tanqih
