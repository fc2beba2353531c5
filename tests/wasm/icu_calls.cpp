// SPDX-License-Identifier: MIT
// Calls every part of ICU that the core may use and prints the answers, a line each. Compiled
// natively and to WebAssembly: icu.test.mjs holds the two outputs equal, so that a surface never
// answers by data that another lacks.
#include <cstdio>
#include <string>
#include <string_view>
#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace {

std::string utf8(const icu::UnicodeString& text) {
  std::string result;
  return text.toUTF8String(result);
}

void line(const char* what, std::string_view answer, UErrorCode status = U_ZERO_ERROR) {
  std::printf("%s: %.*s%s%s\n", what, static_cast<int>(answer.size()), answer.data(),
              U_FAILURE(status) ? " FAILED " : "", U_FAILURE(status) ? u_errorName(status) : "");
}

void breaks(const char* what, icu::BreakIterator* (*open)(const icu::Locale&, UErrorCode&),
            const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  icu::BreakIterator* iterator = open(icu::Locale::getRoot(), status);
  std::string answer;
  if (U_SUCCESS(status)) {
    iterator->setText(text);
    for (int32_t at = iterator->first(); at != icu::BreakIterator::DONE; at = iterator->next()) {
      answer += std::to_string(at) + "/" + std::to_string(iterator->getRuleStatus()) + " ";
    }
  }
  delete iterator;
  line(what, answer, status);
}

void convert(const char* name) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(name, &status);
  std::string answer;
  if (U_SUCCESS(status)) {
    answer = std::string(ucnv_getName(converter, &status)) + " ";
    std::string bytes;
    for (int byte = 0x20; byte < 0x100; ++byte)
      bytes += static_cast<char>(byte);
    UChar text[512];
    const int32_t length = ucnv_toUChars(converter, text, 512, bytes.data(),
                                         static_cast<int32_t>(bytes.size()), &status);
    answer += utf8(icu::UnicodeString(text, length));
  }
  ucnv_close(converter);
  line(name, answer, status);
}

void detect(const char* what, const std::string& bytes) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector* detector = ucsdet_open(&status);
  ucsdet_setText(detector, bytes.data(), static_cast<int32_t>(bytes.size()), &status);
  int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector, &count, &status);
  std::string answer;
  for (int32_t i = 0; i < count && U_SUCCESS(status); ++i) {
    // Only the charsets that the core reads: the WebAssembly build leaves out IBM's mainframe ones.
    const std::string_view name = ucsdet_getName(matches[i], &status);
    if (name.substr(0, 3) != "UTF" && name != "windows-1256" && name != "ISO-8859-6")
      continue;
    answer += std::string(ucsdet_getName(matches[i], &status)) + "=" +
              std::to_string(ucsdet_getConfidence(matches[i], &status)) + " ";
  }
  ucsdet_close(detector);
  line(what, answer, status);
}

} // namespace

int main() {
  const icu::UnicodeString text =
      icu::UnicodeString::fromUTF8("قال د. أنتوني بلينكن، في 7 أكتوبر/تشرين الأول 2023: «الوضع "
                                   "3.5% أسوأ»! وصل لمدينةِ جدّة؟ نعم. See "
                                   "https://example.org/a?b=c #وسم @name can't 1,000.50 ﻻ ﷲ "
                                   "①🙂👨‍👩‍👧 فارسی می‌خواهم");
  breaks("words", icu::BreakIterator::createWordInstance, text);

  UErrorCode status = U_ZERO_ERROR;
  // Of presentation forms alone: the WebAssembly build has no others.
  icu::UnicodeString forms;
  for (UChar32 c = 0xFB50; c <= 0xFEFF; ++c) {
    icu::UnicodeString letters;
    if (icu::Normalizer2::getNFKCInstance(status)->getDecomposition(c, letters))
      forms += letters;
    forms += icu::Normalizer2::getNFKCInstance(status)->normalize(icu::UnicodeString(c), status);
  }
  line("nfkc", utf8(forms), status);
  line("nfc", utf8(icu::Normalizer2::getNFCInstance(status)->normalize(text, status)), status);
  line("nfd", utf8(icu::Normalizer2::getNFDInstance(status)->normalize(text, status)), status);

  std::uint32_t sum = 0;
  for (UChar32 c = 0; c <= 0x10ffff; ++c) {
    UErrorCode ignored = U_ZERO_ERROR;
    const int32_t properties[] = {u_charType(c),
                                  u_charDirection(c),
                                  u_isalnum(c),
                                  u_isUWhiteSpace(c),
                                  u_charDigitValue(c),
                                  uscript_getScript(c, &ignored),
                                  u_getCombiningClass(c),
                                  u_getIntPropertyValue(c, UCHAR_JOINING_TYPE),
                                  u_getIntPropertyValue(c, UCHAR_LINE_BREAK),
                                  u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH),
                                  u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT),
                                  u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC),
                                  u_tolower(c),
                                  u_toupper(c),
                                  u_foldCase(c, U_FOLD_CASE_DEFAULT),
                                  u_charMirror(c),
                                  u_getBidiPairedBracket(c)};
    for (int32_t property : properties)
      sum = sum * 31 + static_cast<std::uint32_t>(property);
  }
  line("properties of all characters", std::to_string(sum));

  for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
    for (const char* language : {"ar", "en"}) {
      icu::UnicodeString name;
      icu::Locale("", *code).getDisplayCountry(icu::Locale(language), name);
      line(*code, utf8(name));
    }
  }

  for (const char* name : {"windows-1256", "windows-1252", "macintosh", "cp1256", "ISO-8859-6",
                           "UTF-16LE", "UTF-16BE", "no-such"})
    convert(name);
  detect("windows-1256 detected",
         "\xde\xc7\xe1 \xc7\xe1\xd1\xc6\xed\xd3 \xc5\xe4 \xc7\xe1\xe6\xd6\xda \xdd\xed "
         "\xc7\xe1\xe3\xe4\xd8\xde\xc9 \xe3\xd3\xca\xde\xd1");
  detect("ISO-8859-6 detected",
         "\xe2\xc7\xe4 \xc7\xe4\xd1\xc6\xea\xd3 \xc5\xe6 \xc7\xe4\xe8\xd6\xd9 \xe1\xea "
         "\xc7\xe4\xe5\xe6\xd7\xe2\xc9 \xe5\xd3\xca\xe2\xd1");
  detect("UTF-8 detected", utf8(text));

  UBiDi* bidi = ubidi_open();
  status = U_ZERO_ERROR;
  ubidi_setPara(bidi, text.getBuffer(), text.length(), UBIDI_DEFAULT_RTL, nullptr, &status);
  line("bidi runs", std::to_string(ubidi_countRuns(bidi, &status)), status);
  ubidi_close(bidi);
  return 0;
}
