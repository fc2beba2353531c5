// SPDX-License-Identifier: MIT
#include <atomic>
#include <stop_token>
#include <thread>

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/analyse.hpp"
#include "tanqih/render.hpp"

namespace tanqih {
namespace {

constexpr std::u16string_view paste = u"وزير الزراعة يفتتح معرض التمور\n\nافتتح وزير الزراعة أحمد "
                                      u"الحسن، اليوم الأربعاء، معرض التمور في "
                                      u"القاهرة بحضور سكان القرى المجاورة.\n";

/// How often a whole analysis asks.
int questions(const Options& options) {
  int asked = 0;
  const auto count = [&asked] {
    ++asked;
    return false;
  };
  EXPECT_TRUE(analyse(knowledge(), paste, options, {}, count).ok());
  return asked;
}

TEST(Cancel, EndsWhereverItIsAsked) {
  for (const bool entities : {true, false}) {
    Options options;
    options.entities = entities;
    const int all = questions(options);
    EXPECT_GE(all, entities ? 12 : 7);
    for (int at = 1; at <= all; ++at) {
      int asked = 0;
      const auto ended = [&] { return ++asked == at; };
      const auto article = analyse(knowledge(), paste, options, {}, ended);
      ASSERT_FALSE(article.ok()) << at;
      EXPECT_EQ(article.error().code, ErrorCode::cancelled);
      EXPECT_EQ(asked, at) << "it asks no more once it is to end";
    }
  }
}

TEST(Cancel, LeavesNothingBehindForTheNextCall) {
  const std::u16string before = to_json(knowledge(), analyse(knowledge(), paste).value());
  for (int at = 1; at <= questions({}); ++at) {
    int asked = 0;
    EXPECT_FALSE(analyse(knowledge(), paste, {}, {}, [&] { return ++asked == at; }).ok());
    EXPECT_EQ(to_json(knowledge(), analyse(knowledge(), paste).value()), before);
  }
}

TEST(Cancel, ByAStopTokenFromAnotherThread) {
  std::u16string text;
  for (int i = 0; i < 20'000; ++i)
    text += paste;
  std::atomic<bool> begun = false;
  std::stop_source source;
  std::jthread stopper([&] {
    begun.wait(false);
    source.request_stop();
  });
  const auto tell = [&](Stage) {
    begun = true;
    begun.notify_all();
  };
  const auto article = analyse(knowledge(), text, {}, tell,
                               [token = source.get_token()] { return token.stop_requested(); });
  ASSERT_FALSE(article.ok());
  EXPECT_EQ(article.error().code, ErrorCode::cancelled);
}

} // namespace
} // namespace tanqih
