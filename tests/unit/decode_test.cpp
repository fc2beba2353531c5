#include "tanqih/decode.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

Decoded decoded(std::string_view bytes, std::string_view encoding = {}) {
  auto result = decode(std::as_bytes(std::span(bytes.data(), bytes.size())), encoding);
  EXPECT_TRUE(result.ok());
  return std::move(result).value();
}

std::vector<IssueCode> codes(const Decoded& d) {
  std::vector<IssueCode> found;
  for (const Issue& issue : d.issues)
    found.push_back(issue.code);
  return found;
}

TEST(Decode, Utf8IsTakenAsItIs) {
  const Decoded d = decoded("سلام 1");
  EXPECT_EQ(d.text, u"سلام 1");
  EXPECT_EQ(d.encoding, "UTF-8");
  EXPECT_TRUE(d.issues.empty());
  EXPECT_EQ(decoded("").text, u"");
}

TEST(Decode, AByteOrderMarkIsNoText) {
  EXPECT_EQ(decoded("\xEF\xBB\xBFسلام").text, u"سلام");
  EXPECT_EQ(decoded(std::string_view("\xFF\xFE\x33\x06\x44\x06", 6)).text, u"سل");
  EXPECT_EQ(decoded(std::string_view("\xFE\xFF\x06\x33\x06\x44", 6)).text, u"سل");
  EXPECT_EQ(decoded(std::string_view("\xFE\xFF\x06\x33\x06\x44", 6), "UTF-16").text, u"سل");
}

std::string utf16(std::u16string_view text, bool little) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char low = static_cast<char>(unit & 0xFF);
    const char high = static_cast<char>(unit >> 8);
    bytes += little ? low : high;
    bytes += little ? high : low;
  }
  return bytes;
}

TEST(Decode, Utf16WithoutAMark) {
  constexpr std::u16string_view text = u"وصل الوزير إلى المدينة صباح اليوم";
  EXPECT_EQ(decoded(utf16(text, true)).text, text);
  EXPECT_EQ(decoded(utf16(text, false)).text, text);
  EXPECT_EQ(codes(decoded(utf16(text, true))), std::vector{IssueCode::encoding});
}

TEST(Decode, TheOldArabicCharsets) {
  // "السلام عليكم ورحمة الله" in both; byte values from the charsets' tables.
  const Decoded windows = decoded(
      "\xC7\xE1\xD3\xE1\xC7\xE3 \xDA\xE1\xED\xDF\xE3 \xE6\xD1\xCD\xE3\xC9 \xC7\xE1\xE1\xE5");
  EXPECT_EQ(windows.text, u"السلام عليكم ورحمة الله");
  EXPECT_EQ(windows.encoding, "windows-1256");
  const Decoded iso = decoded(
      "\xC7\xE4\xD3\xE4\xC7\xE5 \xD9\xE4\xEA\xE3\xE5 \xE8\xD1\xCD\xE5\xC9 \xC7\xE4\xE4\xE7");
  EXPECT_EQ(iso.text, u"السلام عليكم ورحمة الله");
  EXPECT_EQ(iso.encoding, "ISO-8859-6");
  EXPECT_EQ(decoded("\xC7\xE1", "cp1256").text, u"ال");
}

TEST(Decode, IllFormedBytesAreReplacedAndReported) {
  const Decoded cut = decoded("سلام \xD8");
  EXPECT_EQ(cut.encoding, "UTF-8");
  EXPECT_EQ(cut.text, u"سلام \uFFFD");
  ASSERT_EQ(codes(cut), std::vector{IssueCode::ill_formed});
  EXPECT_EQ(cut.issues[0].span, (Span{5, 6}));
  const Decoded forced = decoded("a\xFFz", "UTF-8");
  EXPECT_EQ(forced.text, u"a\uFFFDz");
}

TEST(Decode, ManyIllFormedBytesAcrossBuffers) {
  std::string bytes;
  for (int i = 0; i < 20000; ++i)
    bytes += "a\xFF";
  const Decoded d = decoded(bytes, "UTF-8");
  ASSERT_EQ(d.issues.size(), 20000u);
  for (const Issue& issue : d.issues)
    ASSERT_EQ(d.text[issue.span.begin], u'\uFFFD');
}

TEST(Decode, BinaryIsSaid) {
  const Decoded d = decoded(std::string(1000, '\0'));
  EXPECT_EQ(d.text.size(), 1000u);
  EXPECT_EQ(codes(d).back(), IssueCode::binary);
}

TEST(Decode, AnUnknownEncodingIsAnErrorWithTheRemedy) {
  const auto result = decode({}, "klingon");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, ErrorCode::unknown_encoding);
  EXPECT_NE(result.error().message.find("windows-1256"), std::string::npos);
}

} // namespace
} // namespace tanqih
