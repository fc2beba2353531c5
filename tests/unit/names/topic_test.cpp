// SPDX-License-Identifier: MIT
// Whether the text around a word is on sport.
#include <vector>

#include <gtest/gtest.h>

#include "names/topic.hpp"

namespace tanqih {
namespace {

/// So many words, each `every`-th of them a word of sport; 0: none.
Facts words(std::size_t count, std::size_t every) {
  Facts facts;
  facts.words.resize(count);
  for (std::size_t i = 0; every != 0 && i < count; i += every)
    facts.words[i].begins = is_sport_word;
  return facts;
}

int step(std::size_t count, std::size_t every, std::size_t at) {
  Facts facts = words(count, every);
  tell_topic(facts.words, {0, facts.words.size()});
  return facts.words[at].sport;
}

TEST(Topic, ByTheShareOfItsWords) {
  EXPECT_EQ(step(200, 0, 100), 0);
  EXPECT_EQ(step(200, 60, 100), 0); // every text has an aim (هدف)
  EXPECT_EQ(step(200, 20, 100), 1);
  EXPECT_EQ(step(200, 12, 100), 2);
  EXPECT_EQ(step(200, 5, 100), 3);
}

TEST(Topic, AShortText) {
  EXPECT_EQ(step(2, 2, 0), 1);
  EXPECT_EQ(step(1, 0, 0), 0);
  Facts none;
  tell_topic(none.words, {0, 0});
  EXPECT_TRUE(none.words.empty());
}

TEST(Topic, OnlyOfTheTextAround) {
  Facts facts = words(1000, 0);
  for (std::size_t i = 0; i < 100; i += 4)
    facts.words[i].begins = is_sport_word;
  tell_topic(facts.words, {0, facts.words.size()});
  EXPECT_EQ(facts.words[0].sport, 3);
  EXPECT_EQ(facts.words[99 + topic_reach + 1].sport, 0);
  EXPECT_EQ(facts.words[999].sport, 0);
}

} // namespace
} // namespace tanqih
