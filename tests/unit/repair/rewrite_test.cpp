// SPDX-License-Identifier: MIT
#include "repair/rewrite.hpp"

#include <random>

#include <gtest/gtest.h>

namespace tanqih {
namespace {

constexpr RepairRule first_rule = RepairRule::tatweel;
constexpr RepairRule second_rule = RepairRule::spaces;

std::vector<Edit> edits_of(const Rewrite& text) {
  std::vector<Edit> edits;
  text.append_edits(edits);
  return edits;
}

std::u16string applied(std::u16string_view paste, const std::vector<Edit>& edits) {
  std::u16string text;
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    text += paste.substr(at, edit.span.begin - at);
    text += edit.text;
    at = edit.span.end;
  }
  return text + std::u16string(paste.substr(at));
}

TEST(Rewrite, WithoutAChangeThereIsNoEdit) {
  Rewrite text(u"نص");
  { Rewrite::Pass pass(text, first_rule); }
  EXPECT_TRUE(edits_of(text).empty());
  EXPECT_EQ(text.text(), u"نص");
  EXPECT_EQ(text.source(1), (Span{1, 2}));
  EXPECT_EQ(text.text(), u"نص");
}

TEST(Rewrite, FollowsEditsThatWereMadeElsewhere) {
  Rewrite text(u"أول\nﻻ ثان");
  {
    Rewrite::Pass pass(text, first_rule);
    pass.replace(3, 4, u" ");
    pass.replace(4, 5, u"لا");
  }
  text.follow({{{4, 5}, second_rule, u""}, {{6, 6}, second_rule, u"م"}}, u"أول ام ثان");
  EXPECT_EQ(text.text(), u"أول ام ثان");
  EXPECT_EQ(text.source(Span{3, 5}), (Span{3, 5}));
  EXPECT_EQ(text.source(Span{7, 10}), (Span{6, 9}));
  EXPECT_EQ(text.source(Span{7, 7}), (Span{6, 6}));
  EXPECT_EQ(applied(text.paste(), edits_of(text)), text.text());
  Rewrite same(u"نص");
  same.follow({}, u"نص");
  EXPECT_EQ(same.passes(), 0u);
}

TEST(Rewrite, ASecondPassCountsInWhatTheFirstLeft) {
  Rewrite text(u"ﻻ ، x");
  {
    Rewrite::Pass pass(text, first_rule);
    pass.replace(0, 1, u"لا");
  }
  {
    Rewrite::Pass pass(text, second_rule);
    pass.erase(2, 3);
  }
  EXPECT_EQ(text.text(), u"لا، x");
  EXPECT_EQ(text.source(1), (Span{0, 1})); // ا came of the ligature
  EXPECT_EQ(text.source(2), (Span{2, 3}));
  const std::vector<Edit> edits = edits_of(text);
  ASSERT_EQ(edits.size(), 2u);
  EXPECT_EQ(edits[0].span, (Span{0, 1}));
  EXPECT_EQ(edits[0].text, u"لا");
  EXPECT_EQ(edits[0].rule, first_rule);
  EXPECT_EQ(edits[1].span, (Span{1, 2}));
  EXPECT_EQ(edits[1].rule, second_rule);
}

TEST(Rewrite, AnEditOfAnEditIsOneEdit) {
  Rewrite text(u"a&amp;b");
  {
    Rewrite::Pass pass(text, first_rule);
    pass.replace(1, 6, u"&");
  }
  {
    Rewrite::Pass pass(text, second_rule);
    pass.replace(0, 2, u"x");
  }
  EXPECT_EQ(text.text(), u"xb");
  ASSERT_EQ(edits_of(text).size(), 1u);
  EXPECT_EQ(edits_of(text)[0].span, (Span{0, 6}));
  EXPECT_EQ(edits_of(text)[0].rule, second_rule);
}

TEST(Rewrite, EditsCountInTheLongerText) {
  Rewrite text(u"ab");
  {
    Rewrite::Pass pass(text, first_rule);
    pass.erase(0, 1);
  }
  std::vector<Edit> edits = {{{98, 100}, first_rule, u"x"}};
  text.append_edits(edits, 100);
  ASSERT_EQ(edits.size(), 1u); // a neighbour by the same rule
  EXPECT_EQ(edits[0].span, (Span{98, 101}));
  EXPECT_EQ(edits[0].text, u"x");
}

TEST(Rewrite, WhatComesBackIsNoEdit) {
  Rewrite text(u"أ ب");
  {
    Rewrite::Pass pass(text, first_rule);
    pass.erase(1, 2);
  }
  {
    Rewrite::Pass pass(text, second_rule);
    pass.insert(1, u' ');
  }
  EXPECT_EQ(text.text(), u"أ ب");
  EXPECT_TRUE(edits_of(text).empty());
}

TEST(Rewrite, NeighboursByTwoRulesStayApart) {
  Rewrite text(u"abcde");
  {
    Rewrite::Pass pass(text, first_rule);
    pass.erase(2, 3);
  }
  {
    Rewrite::Pass pass(text, second_rule);
    pass.erase(1, 2);
  }
  {
    Rewrite::Pass pass(text, first_rule);
    pass.erase(2, 3); // e
  }
  const std::vector<Edit> edits = edits_of(text);
  ASSERT_EQ(edits.size(), 3u);
  EXPECT_EQ(edits[0].span, (Span{1, 2}));
  EXPECT_EQ(edits[0].rule, second_rule);
  EXPECT_EQ(edits[1].span, (Span{2, 3}));
  EXPECT_EQ(edits[1].rule, first_rule);
  EXPECT_EQ(edits[2].span, (Span{4, 5}));
}

TEST(Rewrite, NeighboursByOneRuleAreOneEdit) {
  Rewrite text(u"abcd");
  {
    Rewrite::Pass pass(text, first_rule);
    pass.erase(0, 1);
    pass.erase(1, 2);
    pass.replace(3, 4, u"x");
  }
  ASSERT_EQ(edits_of(text).size(), 2u);
  EXPECT_EQ(edits_of(text)[0].span, (Span{0, 2}));
}

/// Any passes over any text: the edits, applied to the paste, give the text, and each unit of the
/// text that comes of no edit comes of its like.
TEST(Rewrite, EditsOfManyPassesMakeTheText) {
  std::mt19937 random(3);
  for (int round = 0; round < 5000; ++round) {
    std::u16string paste;
    for (std::size_t n = random() % 12; n > 0; --n)
      paste.push_back(static_cast<char16_t>(u'a' + random() % 4));
    Rewrite text(paste);
    for (int passes = 0; passes < 4; ++passes) {
      Rewrite::Pass pass(text, static_cast<RepairRule>(random() % 3));
      const std::size_t size = text.text().size();
      for (std::size_t at = random() % 4; at <= size; at += random() % 4) {
        const std::size_t end = std::min<std::size_t>(size, at + random() % 3);
        pass.replace(at, end,
                     std::u16string(random() % 3, static_cast<char16_t>(u'a' + random() % 4)));
        at = end;
      }
    }
    const std::vector<Edit> edits = edits_of(text);
    ASSERT_EQ(applied(paste, edits), text.text());
    for (std::size_t i = 1; i < edits.size(); ++i)
      ASSERT_LE(edits[i - 1].span.end, edits[i].span.begin);
    for (std::size_t at = 0; at < text.text().size(); ++at) {
      const Span source = text.source(at);
      ASSERT_LE(source.end, paste.size());
      bool edited = false;
      for (const Edit& edit : edits)
        edited = edited || (edit.span.begin <= source.begin && source.end <= edit.span.end);
      if (!edited) {
        ASSERT_EQ(slice(paste, source), text.text().substr(at, 1));
      }
    }
  }
}

} // namespace
} // namespace tanqih
