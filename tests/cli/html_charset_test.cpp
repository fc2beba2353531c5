// SPDX-License-Identifier: MIT
#include "io/html_charset.hpp"

#include <gtest/gtest.h>

namespace tanqih::cli {
namespace {

const std::string arabic_bytes = "\xE3\xD1\xCD\xC8\xC7"; // windows-1256

struct CharsetCase {
  std::string page;
  std::string charset;
};

TEST(HtmlCharset, IsWhatThePageSays) {
  const std::vector<CharsetCase> cases = {
      // right
      {"<meta charset=windows-1256>" + arabic_bytes, "windows-1256"},
      {"<META CharSet = \"Windows-1256\" />" + arabic_bytes, "windows-1256"},
      {"<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-6'>" + arabic_bytes,
       "iso-8859-6"},
      {"<meta name=viewport content=x><meta charset='cp1256'>" + arabic_bytes, "cp1256"},
      {"<meta charset=ISO-8859-1>" + arabic_bytes, "windows-1252"},
      // left alone
      {"", ""},
      {arabic_bytes, ""},
      {"<meta charset>" + arabic_bytes, ""},
      {"<meta charset=", ""},
      {"<meta name=x>charset=windows-1256" + arabic_bytes, ""},
      {"<meta charset=utf-8>" + arabic_bytes, ""},
      {"<meta charset=utf-16le>" + arabic_bytes, ""},
      {"<meta charset=windows-1256>مرحبا", ""},
      {"\xFF\xFE<meta charset=windows-1256>" + arabic_bytes, ""},
      {std::string(1024, ' ') + "<meta charset=windows-1256>" + arabic_bytes, ""},
  };
  for (const CharsetCase& c : cases)
    EXPECT_EQ(html_charset(c.page), c.charset) << c.page.substr(0, 80);
}

} // namespace
} // namespace tanqih::cli
