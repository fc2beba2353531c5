// SPDX-License-Identifier: MIT
#include "text/sentence_end.hpp"

#include <gtest/gtest.h>

namespace tanqih {

TEST(SentenceEnd, IsTheLastMarkBehindQuotesAndBrackets) {
  EXPECT_EQ(sentence_end(u"انتهت الحرب."), SentenceEnd::full_stop);
  EXPECT_EQ(sentence_end(u"«انتهت الحرب.» "), SentenceEnd::full_stop);
  EXPECT_EQ(sentence_end(u"(انتهت الحرب!)"), SentenceEnd::exclamation);
  EXPECT_EQ(sentence_end(u"هل انتهت الحرب؟"), SentenceEnd::question);
  EXPECT_EQ(sentence_end(u"هل انتهت الحرب?"), SentenceEnd::question);
  EXPECT_EQ(sentence_end(u"انتهت الحرب"), SentenceEnd::none);
  EXPECT_EQ(sentence_end(u"وقال:"), SentenceEnd::none);
  EXPECT_EQ(sentence_end(u"»"), SentenceEnd::none);
  EXPECT_EQ(sentence_end(u""), SentenceEnd::none);
}

TEST(SentenceEnd, DotsInARowBreakOff) {
  EXPECT_EQ(sentence_end(u"الوزير يكشف.."), SentenceEnd::broken_off);
  EXPECT_EQ(sentence_end(u"الوزير يكشف…"), SentenceEnd::broken_off);
  EXPECT_FALSE(ends_sentence(u"الوزير يكشف…"));
  EXPECT_TRUE(ends_sentence(u"كشف الوزير ذلك.\""));
}

} // namespace tanqih
