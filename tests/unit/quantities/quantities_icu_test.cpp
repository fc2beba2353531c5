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
  for (int i = 0; i < 1000; ++i)
    numbers.insert(static_cast<std::int64_t>(random() % 1'000'000'000'000'000));
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

/// Names that ICU has of a calendar, and what a text says with one of them.
struct CalendarNames {
  const char* calendar;
  const icu::UnicodeString* (icu::DateFormatSymbols::*names)(std::int32_t& count) const;
  std::int32_t count;
  std::int32_t first; ///< of the names that are not empty
  std::u16string before, after;
  std::string (*value)(std::int32_t at);
};

TEST(IcuArabic, MonthsAndDaysOfEveryCountryAreKnown) {
  using Symbols = icu::DateFormatSymbols;
  const std::vector<CalendarNames> rows = {
      {"gregorian", &Symbols::getMonths, 12, 0, u"5 ", u" 2023",
       [](std::int32_t month) {
         return std::string("2023-").append(two_digits(month + 1)).append("-05");
       }},
      {"islamic", &Symbols::getMonths, 12, 0, u"5 ", u" 1445",
       [](std::int32_t month) {
         return std::string("hijri:1445-").append(two_digits(month + 1)).append("-05");
       }},
      {"gregorian", &Symbols::getWeekdays, 8, 1, u"", u"",
       [](std::int32_t day) { // from Sunday, the week's last in ISO 8601
         return std::string("-W-").append(std::to_string(day == 1 ? 7 : day - 1));
       }},
  };
  for (const CalendarNames& row : rows)
    for (const char* country : {"ar", "ar_DZ", "ar_EG", "ar_IQ", "ar_JO", "ar_LB", "ar_MA", "ar_MR",
                                "ar_PS", "ar_SA", "ar_SY", "ar_TN"}) {
      UErrorCode status = U_ZERO_ERROR;
      const Symbols symbols(icu::Locale(country), row.calendar, status);
      ASSERT_TRUE(U_SUCCESS(status));
      std::int32_t count = 0;
      const icu::UnicodeString* const names = (symbols.*row.names)(count);
      ASSERT_EQ(count, row.count);
      for (std::int32_t at = row.first; at < count; ++at)
        EXPECT_EQ(value_of(row.before + text_of(names[at]) + row.after, MentionType::date),
                  row.value(at))
            << country << ' ' << to_utf8(text_of(names[at]));
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

TEST(IcuArabic, SignsOfTheArabCurrenciesAreKnown) {
  for (const char* code : {"SAR", "EGP", "AED", "KWD", "JOD", "LBP", "TND", "QAR", "DZD", "MAD",
                           "OMR", "BHD", "IQD", "SYP", "YER", "SDG", "LYD", "MRU"}) {
    UErrorCode status = U_ZERO_ERROR;
    const std::u16string wide = from_utf8(code);
    std::int32_t length = 0;
    const char16_t* const sign =
        ucurr_getName(wide.c_str(), "ar", UCURR_SYMBOL_NAME, nullptr, &length, &status);
    ASSERT_TRUE(U_SUCCESS(status));
    const std::u16string name(sign, static_cast<std::size_t>(length));
    for (const std::u16string& text :
         {u"15 " + name + u" فقط", u"15" + name + u" فقط", u"دفع 15 " + std::u16string(wide)}) {
      const auto tokens = tokenise(text, {{0, static_cast<std::uint32_t>(text.size())}});
      const auto mentions = find_quantities(*knowledge().quantities, text, tokens, std::nullopt);
      ASSERT_EQ(mentions.size(), 1U) << to_utf8(text);
      EXPECT_EQ(mentions[0].value, std::string(code) + " 15") << to_utf8(text);
    }
  }
}

} // namespace
} // namespace tanqih
