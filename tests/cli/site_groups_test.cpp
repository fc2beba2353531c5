// SPDX-License-Identifier: MIT
#include "stream/site_groups.hpp"

#include <gtest/gtest.h>

namespace tanqih::cli {
namespace {

TEST(HostOf, IsWhatTellsTheSite) {
  EXPECT_EQ(host_of("https://www.Example.com:8080/a?b#c"), "example.com");
  EXPECT_EQ(host_of("http://user@news.example.com"), "news.example.com");
  EXPECT_EQ(host_of("http://[2001:db8::1]/a"), "[2001:db8::1]");
  EXPECT_EQ(host_of("https://موقع.السعودية/خبر"), "موقع.السعودية");
  EXPECT_EQ(host_of("خبر بلا عنوان"), "");
  EXPECT_EQ(host_of("https:///a"), "");
  EXPECT_EQ(host_of(""), "");
}

} // namespace
} // namespace tanqih::cli
