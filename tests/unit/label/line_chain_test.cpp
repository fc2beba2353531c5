// SPDX-License-Identifier: MIT
#include "label/line_chain.hpp"

#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "label/line_model.hpp"
#include "label/page_features.hpp"

namespace tanqih {
namespace {

constexpr std::size_t classes = line_class_count;

ClassShares only(LineClass kind, float share = 0.9F) {
  ClassShares shares;
  shares.fill((1 - share) / (classes - 1));
  shares[static_cast<std::size_t>(kind)] = share;
  return shares;
}

float kept(const ClassShares& shares) {
  return shares[0] + shares[1] + shares[2];
}

/// The chain that is shipped.
const LineChain& shipped() {
  return knowledge().lines.text.chain();
}

TEST(LineChain, SharesOfALineSumUpToOne) {
  std::vector<ClassShares> lines(50, only(LineClass::furniture, 0.3F));
  lines[20] = only(LineClass::body);
  shipped().find_posteriors(lines);
  for (const ClassShares& line : lines)
    EXPECT_NEAR(std::accumulate(line.begin(), line.end(), 0.0F), 1, 1e-4);
}

TEST(LineChain, ThereIsOneArticle) {
  // A doubtful paragraph far below the article, behind menus and comments.
  std::vector<ClassShares> lines(3, only(LineClass::furniture));
  lines.insert(lines.end(), 8, only(LineClass::body, 0.99F));
  lines.insert(lines.end(), 12, only(LineClass::comments));
  const std::size_t doubtful = lines.size();
  lines.push_back(only(LineClass::body, 0.5F));
  lines.insert(lines.end(), 12, only(LineClass::furniture));
  shipped().find_posteriors(lines);
  EXPECT_GT(kept(lines[5]), 0.95F);
  EXPECT_LT(kept(lines[doubtful]), 0.3F);
}

TEST(LineChain, ALineInDoubtAmongParagraphsIsOne) {
  std::vector<ClassShares> lines(7, only(LineClass::body, 0.95F));
  lines[3] = only(LineClass::notice, 0.3F);
  lines[3][0] = 0.25F;
  shipped().find_posteriors(lines);
  EXPECT_GT(kept(lines[3]), 0.5F);
}

TEST(LineChain, AnyNumberOfLinesHasAnAnswer) {
  std::vector<ClassShares> none;
  shipped().find_posteriors(none);
  EXPECT_TRUE(none.empty());
  std::vector<ClassShares> one = {only(LineClass::title)};
  shipped().find_posteriors(one);
  EXPECT_GT(kept(one[0]), 0.5F);
  std::vector<ClassShares> many(100000, only(LineClass::body));
  shipped().find_posteriors(many);
  EXPECT_GT(kept(many[50000]), 0.9F);
}

/// An article of 20 lines among furniture.
std::vector<ClassShares> page_of(std::size_t lines, std::size_t article) {
  std::vector<ClassShares> page(lines, only(LineClass::furniture, 0.9F));
  std::fill_n(page.begin() + static_cast<std::ptrdiff_t>(article), 20,
              only(LineClass::body, 0.97F));
  return page;
}

TEST(LineChain, AnArticleIsKeptWhereverItStands) {
  // States are held for 256 lines at a time.
  for (const std::size_t article : {0U, 200U, 240U, 250U, 256U, 270U, 500U}) {
    std::vector<ClassShares> lines = page_of(600, article);
    shipped().find_posteriors(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (i + 1 == article)
        continue; // may be its title
      EXPECT_EQ(kept(lines[i]) > 0.5F, i >= article && i < article + 20) << article << ": " << i;
    }
  }
}

TEST(LineChain, LinesThatAreAlikeAreWeighedAsOthersAre) {
  // Among lines that are alike nothing is worked out again; among those that nearly are, all is.
  for (const std::size_t article : {30U, 250U, 500U}) {
    std::vector<ClassShares> lines = page_of(600, article);
    std::vector<ClassShares> nearly = lines;
    for (std::size_t i = 0; i < nearly.size(); i += 2)
      nearly[i][0] *= 1.000001F;
    shipped().find_posteriors(lines);
    shipped().find_posteriors(nearly);
    for (std::size_t i = 0; i < lines.size(); ++i)
      for (std::size_t c = 0; c < classes; ++c)
        EXPECT_NEAR(lines[i][c], nearly[i][c], 1e-3) << article << ": " << i;
  }
}

TEST(LineChain, WhatCannotBeIsStillAnswered) {
  // Lines that are certain, in an order that no paste has.
  ClassShares body{};
  body[0] = 1;
  ClassShares menu{};
  menu[9] = 1;
  std::vector<ClassShares> lines(20, body);
  for (std::size_t i = 1; i < lines.size(); i += 2)
    lines[i] = menu;
  shipped().find_posteriors(lines);
  for (const ClassShares& line : lines)
    EXPECT_NEAR(std::accumulate(line.begin(), line.end(), 0.0F), 1, 1e-4);
}

} // namespace
} // namespace tanqih
