// SPDX-License-Identifier: MIT
#include "tanqih/decode.hpp"

#include <random>

#include <gtest/gtest.h>
#include <unicode/ucnv.h>

#include "tanqih/encode.hpp"

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

TEST(Decode, OneReplacementForEachBrokenSequence) {
  const struct {
    std::string_view bytes;
    std::u16string_view text;
    std::vector<Span> replaced;
  } cases[] = {
      // As the WHATWG's decoder: a maximal subpart is one, what can begin nothing is one by itself.
      {"نعم \xF0\x9F\x98", u"نعم \uFFFD", {{4, 5}}},
      {"نعم \xE2\x82 لا", u"نعم \uFFFD لا", {{4, 5}}},
      {"نعم\xC0\xAFلا", u"نعم\uFFFD\uFFFDلا", {{3, 5}}},
      {"نعم\xED\xA0\x80لا", u"نعم\uFFFD\uFFFD\uFFFDلا", {{3, 6}}},
      {"نعم\x80 لا \xFF", u"نعم\uFFFD لا \uFFFD", {{3, 4}, {8, 9}}},
  };
  for (const auto& c : cases) {
    const Decoded d = decoded(c.bytes);
    EXPECT_EQ(d.encoding, "UTF-8");
    EXPECT_EQ(d.text, c.text);
    ASSERT_EQ(d.issues.size(), c.replaced.size());
    for (std::size_t i = 0; i < c.replaced.size(); ++i) {
      EXPECT_EQ(d.issues[i].code, IssueCode::ill_formed);
      EXPECT_EQ(d.issues[i].span, c.replaced[i]);
    }
  }
}

/// `text` in a charset, by ICU.
std::string encoded(std::u16string_view text, const char* charset) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(charset, &status);
  std::string bytes(text.size() * 4, '\0');
  const std::int32_t size =
      ucnv_fromUChars(converter, bytes.data(), static_cast<std::int32_t>(bytes.size()), text.data(),
                      static_cast<std::int32_t>(text.size()), &status);
  ucnv_close(converter);
  EXPECT_TRUE(U_SUCCESS(status));
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

TEST(Decode, TellsTheOldCharsetsByAFewWords) {
  for (const std::u16string_view text :
       {u"قال الوزير إن الحرب انتهت", u"وصلت الطائرة إلى القاهرة.", u"عاجل: زلزال يضرب المدينة",
        u"هذا خبر", u"في غزة", u"\n\nHome | News\n\nوقال المتحدث، أمس، إن الأمر \u0661؛ هل تم؟"})
    for (const char* charset : {"windows-1256", "ISO-8859-6", "UTF-8", "UTF-16LE", "UTF-16BE"}) {
      if (charset[0] != 'U' && text.find(u'\u0661') != std::u16string_view::npos)
        continue; // neither has these digits
      const Decoded d = decoded(encoded(text, charset));
      EXPECT_EQ(d.encoding, charset) << to_utf8(text);
      EXPECT_EQ(to_utf8(d.text), to_utf8(text)) << charset;
    }
}

TEST(Decode, Utf32ByItsNameOrItsMark) {
  const std::u16string_view text = u"خبر \U0001F600 عاجل\nسلام";
  for (const char* charset : {"UTF-32LE", "UTF-32BE"}) {
    const std::string bytes = encoded(text, charset);
    EXPECT_EQ(decoded(bytes, charset).text, text);
    const std::string marked = encoded(u"\uFEFF", charset) + bytes;
    for (const char* name : {"", charset, "UTF-32", "utf32"}) {
      const Decoded d = decoded(marked, name);
      EXPECT_EQ(d.text, text) << name;
      EXPECT_EQ(d.encoding, charset) << name;
      EXPECT_EQ(codes(d), std::vector{IssueCode::encoding});
    }
  }
  EXPECT_EQ(decoded(encoded(text, "UTF-32BE"), "UTF-32").text, text) << "big-endian without a mark";
  EXPECT_EQ(decoded("", "UTF-32").text, u"");
}

/// What ICU's own converter gives.
std::u16string converted(std::string_view bytes, const char* charset) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(charset, &status);
  std::u16string text(bytes.size() + 1, u'\0');
  const std::int32_t size =
      ucnv_toUChars(converter, text.data(), static_cast<std::int32_t>(text.size()), bytes.data(),
                    static_cast<std::int32_t>(bytes.size()), &status);
  ucnv_close(converter);
  EXPECT_TRUE(U_SUCCESS(status));
  text.resize(static_cast<std::size_t>(size));
  return text;
}

TEST(Decode, Utf32IsReadAsIcuReadsIt) {
  using namespace std::string_view_literals;
  for (const std::string_view bytes :
       {"\0\0\x06\x33\0\x11\0\0\0\0\x06\x44"sv, "\0\0\xD8\0\0\x10\xFF\xFF"sv,
        "\xFF\xFF\xFF\xFF\0\0\0\x41"sv, "\0\0\0\x41\0\0\x06"sv, "\x06"sv,
        "\0\0\xDF\xFF\0\0\xE0\0"sv}) {
    EXPECT_EQ(decoded(bytes, "UTF-32BE").text, converted(bytes, "UTF-32BE"));
    std::string turned;
    for (std::size_t at = 0; at < bytes.size(); at += 4)
      turned.append(bytes.substr(at, 4).rbegin(), bytes.substr(at, 4).rend());
    EXPECT_EQ(decoded(turned, "UTF-32LE").text, converted(turned, "UTF-32LE"));
  }
  const Decoded cut = decoded("\0\0\x06\x33\0\x11\0\0\0\0\x06"sv, "UTF-32BE");
  EXPECT_EQ(cut.text, u"س\uFFFD\uFFFD");
  ASSERT_EQ(codes(cut), (std::vector{IssueCode::encoding, IssueCode::ill_formed}));
  EXPECT_EQ(cut.issues[1].span, (Span{1, 3}));
}

TEST(Decode, AMarkIsDroppedWhereItIsTheNamedEncodings) {
  using namespace std::string_view_literals;
  // What is UTF-16's mark and a NUL is UTF-32's mark too.
  for (const char* name : {"UTF-16", "utf16", "UTF-16LE"})
    EXPECT_EQ(decoded("\xFF\xFE\0\0\x33\x06"sv, name).text, u"\0س"sv) << name;
  EXPECT_EQ(decoded("\xFF\xFE"sv, "windows-1256").text, u"\u06D2\u200F");
}

TEST(Decode, AMenuInAsciiBeforeTheArticle) {
  std::string bytes;
  for (int i = 0; i < 3000; ++i)
    bytes += "<a href=/news>News</a>\n";
  const std::u16string_view text = u"أعلنت الحكومة اليوم";
  EXPECT_EQ(decoded(bytes + encoded(text, "windows-1256")).encoding, "windows-1256");
  EXPECT_EQ(decoded(bytes + encoded(text, "ISO-8859-6")).encoding, "ISO-8859-6");
}

TEST(Decode, CharsetsOfOldSystemsByTheirLetters) {
  // «قال الوزير إن المستشفى الجديد سيفتح، والكلفة 12» in cp720 of DOS and as a Macintosh writes it.
  const Decoded dos =
      decoded("\xE7\x9F\xE9 \x9F\xE9\xED\xAA\xEF\xA9 \x9D\xEB \x9F\xE9\xEA\xAB\xA2\xAC\xE5\xEE "
              "\x9F\xE9\xA4\xA7\xEF\xA7 \xAB\xEF\xE5\xA2\xA5");
  EXPECT_EQ(dos.encoding, "ibm-720");
  EXPECT_EQ(to_utf8(dos.text), "قال الوزير إن المستشفى الجديد سيفتح");
  const std::string macintosh =
      "\xE2\xC7\xE4\xA0\xC7\xE4\xE8\xD2\xEA\xD1\xA0\xC5\xE6\xA0\xC7\xE4\xE5\xD3\xCA\xD4"
      "\xE1\xE9\xA0\xC7\xE4\xCC\xCF\xEA\xCF\xAC\xA0\xA8\xB1\xB2\xA5\xA9";
  const Decoded mac = decoded(macintosh);
  EXPECT_EQ(mac.encoding, "x-mac-arabic");
  EXPECT_EQ(to_utf8(mac.text), "قال الوزير إن المستشفى الجديد، (١٢٪)");
  EXPECT_EQ(decoded(macintosh, "MacArabic").text, mac.text);
  // Words of French among Arabic, and French alone, are no sign of either.
  const std::u16string_view mixed =
      u"قال الوزير إن المستشفى الجديد سيفتح. Le ministère a été créé à l'été dernier";
  EXPECT_EQ(decoded(encoded(mixed, "windows-1256")).encoding, "windows-1256");
  const std::u16string_view french = u"Le ministère a été créé à l'été dernier, où l'hôpital a "
                                     u"déjà été fermé près de là, désormais";
  EXPECT_EQ(decoded(encoded(french, "windows-1256")).encoding, "windows-1256");
}

TEST(Decode, AnyBytesHaveAText) {
  std::mt19937 random(5);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes(random() % 64, '\0');
    const unsigned range = round % 2 ? 256 : 0x20;
    for (char& byte : bytes)
      byte = static_cast<char>(random() % range + (random() % 2 ? 0xC0 : 0));
    const Decoded d = decoded(bytes);
    for (const Issue& issue : d.issues) {
      ASSERT_LE(issue.span.end, d.text.size());
      for (std::uint32_t at = issue.span.begin; at < issue.span.end; ++at)
        ASSERT_EQ(d.text[at], u'\uFFFD');
    }
    // A person's choice is followed, whatever the bytes are.
    for (const char* encoding :
         {"UTF-8", "UTF-16", "utf16be", "iso-8859-6", "cp1256", "UTF-32", "x-mac-arabic"})
      decoded(bytes, encoding);
  }
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

TEST(Decode, TheNameOfAnEncodingIsPrintableAscii) {
  using namespace std::string_view_literals;
  for (const std::string_view name :
       {"windows-1256\0"sv, "windows-1256\0klingon"sv, "\0"sv, "UTF-8\n"sv, "utf\x1B[31m-8"sv,
        "UTF-8\x7F"sv, "\xD8\xB9"sv}) {
    const auto result = decode({}, name);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::unknown_encoding);
    EXPECT_EQ(result.error().message,
              "The name of an encoding is printable ASCII; name one that ICU knows, such as UTF-8, "
              "windows-1256, ISO-8859-6 or UTF-16LE.");
  }
}

} // namespace
} // namespace tanqih
