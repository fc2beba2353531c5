// SPDX-License-Identifier: MIT
#include "text/html_charset.hpp"

#include <gtest/gtest.h>

#include "tanqih/decode.hpp"

namespace tanqih {
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
      {"<meta name=viewport content=x><meta charset='cp1256'>" + arabic_bytes, "windows-1256"},
      {"<meta charset=ISO-8859-1>" + arabic_bytes, "windows-1252"},
      // left alone
      {"", ""},
      {arabic_bytes, ""},
      {"<meta charset>" + arabic_bytes, ""},
      {"<meta charset=", ""},
      {"<meta name=x>charset=windows-1256" + arabic_bytes, ""},
      {"<meta charset=utf-8>" + arabic_bytes, "utf-8"},
      {"<meta charset=utf-16le>" + arabic_bytes, "utf-16le"},
      {std::string(1024, ' ') + "<meta charset=windows-1256>" + arabic_bytes, ""},
  };
  for (const CharsetCase& c : cases)
    EXPECT_EQ(html_charset(c.page), c.charset) << c.page.substr(0, 80);
}

TEST(DecodePage, BelievesThePageWhereTheBytesDoNotTell) {
  struct Row {
    std::string page;
    std::string_view encoding; ///< that is asked for
    std::string_view read_as;
    std::string_view label = {}; ///< of the header
  };
  for (const Row& row : std::initializer_list<Row>{
           {"<meta charset=iso-8859-6>" + arabic_bytes, "", "ISO-8859-6"},
           {"<meta charset=iso-8859-6>" + arabic_bytes, "windows-1256", "windows-1256"},
           {"<meta charset=windows-1256>مرحبا", "", "UTF-8"},
           {"\xEF\xBB\xBF<meta charset=windows-1256>", "", "UTF-8"},
           {std::string("\xFF\xFE<\0m\0e\0t\0a\0>\0", 14), "", "UTF-16LE"},
           {"<meta charset=klingon>" + arabic_bytes, "", "windows-1256"},
           {"<meta charset=windows-1256>" + arabic_bytes, "", "ISO-8859-6", " \"Arabic\" "},
           {"<meta charset=iso-8859-6>" + arabic_bytes, "", "ISO-8859-6", "utf-8"},
           {"<meta charset=iso-8859-6>" + arabic_bytes, "", "ISO-8859-6", "klingon"},
           {"<p>" + arabic_bytes, "", "windows-1256"}}) {
    const auto decoded = decode_page(std::as_bytes(std::span(row.page)), row.encoding, row.label);
    ASSERT_TRUE(decoded.ok()) << row.page;
    EXPECT_EQ(decoded.value().encoding, row.read_as) << row.page;
  }
  EXPECT_FALSE(decode_page({}, "klingon").ok());
}

TEST(DecodePage, TellsIssuesOfTheWhole) {
  const std::string page = "<p>مرحبا \xFF مرحبا</p>";
  const Decoded decoded = decode_page(std::as_bytes(std::span(page))).value();
  ASSERT_EQ(decoded.issues.size(), 1U);
  EXPECT_EQ(decoded.issues.front().span, Span{});
}

} // namespace
} // namespace tanqih
