// SPDX-License-Identifier: MIT
// The tables and grammars of dates and amounts against what ICU knows of Arabic: its spelt-out
// numbers, its months and days in every country, its names of currencies.
#include <random>
#include <set>

#include <gtest/gtest.h>
#include <unicode/dtfmtsym.h>
#include <unicode/rbnf.h>
#include <unicode/ucurr.h>

#include "knowledge.hpp"
#include "quantities/quantities.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

std::u16string text_of(const icu::UnicodeString& text) {
  return {text.getBuffer(), static_cast<std::size_t>(text.length())};
}

/// The only mention of the text, which is all of it; its value.
std::string value_of(const std::u16string& text, MentionType type) {
  const auto tokens = tokenise(text, {{0, static_cast<std::uint32_t>(text.size())}});
  const auto mentions = find_quantities(*knowledge().quantities, text, tokens, std::nullopt);
  if (mentions.size() != 1)
    return std::to_string(mentions.size()) + " mentions";
  if (mentions[0].type != type || mentions[0].span.size() != text.size())
    return "only " + to_utf8(slice(text, mentions[0].span));
  return mentions[0].value;
}

std::string two_digits(int number) {
  return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

TEST(IcuArabic, SpelloutsAreReadBack) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::RuleBasedNumberFormat spell(icu::URBNF_SPELLOUT, icu::Locale("ar"), status);
  ASSERT_TRUE(U_SUCCESS(status));
  std::set<std::int64_t> numbers;
  for (std::int64_t n = 2; n <= 1100; ++n)
    numbers.insert(n);
  std::mt19937_64 random(5);
  for (int i = 0; i < 3000; ++i)
    numbers.insert(static_cast<std::int64_t>(random() % 1'000'000));
  for (int i = 0; i < 3000; ++i)
    numbers.insert(static_cast<std::int64_t>(random() % 1'000'000'000'000));
  for (const char* gender : {"%spellout-cardinal-masculine", "%spellout-cardinal-feminine"})
    for (const std::int64_t n : numbers) {
      if (n < 2)
        continue;
      icu::UnicodeString spelt;
      icu::FieldPosition position;
      spell.format(n, icu::UnicodeString(gender), spelt, position, status);
      ASSERT_TRUE(U_SUCCESS(status));
      EXPECT_EQ(value_of(text_of(spelt), MentionType::number), std::to_string(n))
          << to_utf8(text_of(spelt));
    }
}

TEST(IcuArabic, MonthsOfEveryCountryAreKnown) {
  for (const char* country : {"ar", "ar_DZ", "ar_EG", "ar_IQ", "ar_JO", "ar_LB", "ar_MA", "ar_MR",
                              "ar_PS", "ar_SA", "ar_SY", "ar_TN"}) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(icu::Locale(country), status);
    ASSERT_TRUE(U_SUCCESS(status));
    std::int32_t count = 0;
    const icu::UnicodeString* const months = symbols.getMonths(count);
    ASSERT_EQ(count, 12);
    for (std::int32_t month = 0; month < count; ++month) {
      const std::string number = two_digits(month + 1);
      EXPECT_EQ(value_of(u"5 " + text_of(months[month]) + u" 2023", MentionType::date),
                std::string("2023-").append(number).append("-05"))
          << country << ' ' << to_utf8(text_of(months[month]));
    }
    const icu::UnicodeString* const days = symbols.getWeekdays(count);
    ASSERT_EQ(count, 8); // the first is empty, then from Sunday
    for (std::int32_t day = 1; day < count; ++day)
      EXPECT_EQ(value_of(text_of(days[day]), MentionType::date),
                std::string("-W-") + std::to_string(day == 1 ? 7 : day - 1))
          << country << ' ' << to_utf8(text_of(days[day]));
  }
}

TEST(IcuArabic, HijriMonthsAreKnown) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormatSymbols symbols(icu::Locale("ar_SA"), "islamic", status);
  ASSERT_TRUE(U_SUCCESS(status));
  std::int32_t count = 0;
  const icu::UnicodeString* const months = symbols.getMonths(count);
  ASSERT_EQ(count, 12);
  for (std::int32_t month = 0; month < count; ++month) {
    const std::string number = two_digits(month + 1);
    EXPECT_EQ(value_of(u"5 " + text_of(months[month]) + u" 1445", MentionType::date),
              std::string("hijri:1445-").append(number).append("-05"))
        << to_utf8(text_of(months[month]));
  }
}

TEST(IcuArabic, CurrenciesAreKnown) {
  for (const char* code :
       {"AED", "BHD", "CAD", "DZD", "EGP", "EUR", "GBP", "IQD", "JOD", "KWD", "LBP", "LYD",
        "MAD", "OMR", "QAR", "RUB", "SAR", "SDG", "SYP", "TND", "TRY", "USD", "YER"})
    for (const char* plural : {"few", "many", "other"}) {
      UErrorCode status = U_ZERO_ERROR;
      const std::u16string wide = from_utf8(code);
      std::int32_t length = 0;
      const char16_t* const name =
          ucurr_getPluralName(wide.c_str(), "ar", nullptr, plural, &length, &status);
      ASSERT_TRUE(U_SUCCESS(status));
      const std::u16string text = u"15 " + std::u16string(name, static_cast<std::size_t>(length));
      EXPECT_EQ(value_of(text, MentionType::money), std::string(code) + " 15") << to_utf8(text);
    }
}

} // namespace
} // namespace tanqih
