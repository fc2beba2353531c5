// SPDX-License-Identifier: MIT
#include "text/message_head.hpp"

#include <string>

#include <gtest/gtest.h>

#include "growth.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

/// What is left behind the head; "-" where there is none.
std::string behind(std::u16string_view line) {
  const std::size_t end = message_head_end(line);
  return end == 0 ? "-" : to_utf8(line.substr(end));
}

TEST(MessageHead, EndsBehindTheName) {
  for (const auto* line :
       {u"[12/05/2024, 9:45:10 م] أحمد: نعم", u"12/05/2024، 9:42 م - خالد الأمين: نعم",
        u"12/5/24, 21:42 - Khalid: نعم", u"١٢/٥/٢٠٢٤، ٩:٤٢ م - خالد: نعم",
        u"[2024-05-12, 21:42] +962 7 9000 0000: نعم",
        u"\u200F12\u200F/5\u200F/2024، 9:42 م - خالد: نعم",
        u"[12.05.24, 21:42:10] \u202Aخالد: نعم"})
    EXPECT_EQ(behind(line), "نعم") << to_utf8(line);
}

TEST(MessageHead, AndTheseHaveNone) {
  for (const auto* line :
       {u"", u"نعم", u"[1] أحمد: نعم", u"12/05/2024 9:42 - قال الوزير: نعم", u"2 - 1: نعم",
        u"12/05/2024، 9:42 م قال خالد: نعم", u"12/05، 9:42 م - خالد: نعم",
        u"12/05/2024، 9 - خالد: نعم", u"12/05/2024، 9:42 م - خالد",
        u"12/05/2024، 9:42 م - خالد:نعم", u"12/05/2024، 9:42 م - : نعم",
        u"12/05/2024، 9:42 م - وقال الوزير في كلمة طويلة أمام المجلس إن الميزانية: نعم"})
    EXPECT_EQ(behind(line), "-") << to_utf8(line);
}

TEST(MessageHead, IsFoundInLinearTime) {
  expect_near_linear(
      20000, [](std::size_t times) { return std::u16string(times, u'1'); },
      [](const std::u16string& line) { return message_head_end(line); });
}

} // namespace
} // namespace tanqih
