// SPDX-License-Identifier: MIT
#include "quantities/numerals.hpp"

#include <gtest/gtest.h>

#include "quantities/read_text.hpp"

namespace tanqih {
namespace {

std::string decimal(Number number) {
  return number.known() ? to_decimal(number) : "unknown";
}

TEST(Digits, ASeparatorPartsThousandsOrTheFraction) {
  struct Row {
    std::u16string_view token;
    const char* value;
    const char* as_decimal; ///< before a scale
  };
  for (const auto& [token, value, as_decimal] : {
           Row{u"7", "7", "7"},
           Row{u"١٢٣", "123", "123"},
           Row{u"1,500", "1500", "1500"}, // nobody writes 1.5 so
           Row{u"1،500", "1500", "1500"},
           Row{u"1,754", "1754", "1.754"},
           Row{u"1٬754", "1754", "1754"},
           Row{u"1٬500", "1500", "1500"},
           Row{u"2,5", "2.5", "2.5"},
           Row{u"2،75", "2.75", "2.75"},
           Row{u"3.75", "3.75", "3.75"},
           Row{u"3٫750", "3.75", "3.75"}, // ٫ is for the fraction only
           Row{u"0.5", "0.5", "0.5"},
           Row{u"0.500", "0.5", "0.5"},      // nobody writes thousands so
           Row{u"77.000", "77000", "77000"}, // no fraction has such zeros
           Row{u"1.350", "unknown", "1.35"}, // newsrooms write both so
           Row{u"1,744,000", "1744000", "1744000"},
           Row{u"1.744.000", "1744000", "1744000"},
           Row{u"1,500.75", "1500.75", "1500.75"},
           Row{u"1.500,75", "1500.75", "1500.75"},
           Row{u"1٬500٫75", "1500.75", "1500.75"},
           Row{u"999999999999999999", "999999999999999999", "999999999999999999"},
       }) {
    const auto digits = read_digits(token);
    ASSERT_TRUE(digits.has_value()) << to_utf8(token);
    EXPECT_EQ(decimal(digits->value), value) << to_utf8(token);
    EXPECT_EQ(decimal(digits->as_decimal), as_decimal) << to_utf8(token);
  }
}

TEST(Digits, WhatIsNoNumber) {
  for (const std::u16string_view token :
       {u"", u"10:30", u"1.2.3", u"1,50,000", u"1,5,5", u".5", u"5.", u"1..5", u"5م", u"كم",
        u"1٬50", u"1,500,75", u"1234567890123456789", u"1.2.3.4.5.6.7.8", u"1234,567.8,9"})
    EXPECT_FALSE(read_digits(token).has_value()) << to_utf8(token);
}

TEST(Digits, SayHowTheyAreWritten) {
  const auto plain = read_digits(u"05").value();
  EXPECT_TRUE(plain.plain);
  EXPECT_TRUE(plain.leading_zero);
  EXPECT_EQ(plain.count, 2);
  EXPECT_FALSE(read_digits(u"0")->leading_zero);
  EXPECT_FALSE(read_digits(u"0.5")->leading_zero);
  EXPECT_FALSE(read_digits(u"1,500")->plain);
}

/// The value of the number that begins a text, and what is left behind it.
struct NumberRow {
  std::u16string_view text;
  const char* value; ///< "": no number begins here
  const char* left;
};

void expect_numbers(std::initializer_list<NumberRow> rows) {
  for (const NumberRow& row : rows) {
    const ReadText text(row.text);
    const auto number = read_number(*text, 0);
    EXPECT_EQ(number ? decimal(number->value) : "", row.value) << to_utf8(row.text);
    EXPECT_EQ(number ? text.left(number->next) : "", row.left) << to_utf8(row.text);
  }
}

TEST(Numerals, UnitsTensAndHundredsMakeOneNumber) {
  expect_numbers({
      {u"خمسة طلاب", "5", "طلاب"},
      {u"خمسة وعشرون طالبا", "25", "طالبا"},
      {u"خمسة و عشرون طالبا", "25", "طالبا"}, // the و apart
      {u"إحدى وثلاثين دولة", "31", "دولة"},
      {u"إحدى الدول", "", ""}, // only before a ten
      {u"أحد عشر كتابا", "11", "كتابا"},
      {u"ثلاثمئة وخمسة وعشرون", "325", ""},
      {u"ثلاث مئة وخمسون", "350", ""},
      {u"مئتان وسبعة", "207", ""},
      {u"مئة و50 موظفا", "150", "موظفا"},
      {u"عشرون وخمسة", "20", "وخمسة"}, // not so in Arabic: two numbers
      {u"ثلاثة وأربعة", "3", "وأربعة"},
      {u"ثلاثة وأربعون", "43", ""},
  });
}

TEST(Numerals, ScalesMultiplyAndEachPartIsSmallerThanTheOneBefore) {
  expect_numbers({
      {u"خمسة آلاف نسمة", "5000", "نسمة"},
      {u"ألفين ومئتين", "2200", ""},
      {u"مليونان ومئتان وخمسون ألفا وثلاثة", "2250003", ""},
      {u"3 آلاف و500 شخص", "3500", "شخص"},
      {u"ثلاثة ألف مليار", "3000000000000", ""},
      {u"ألف ومليون", "1000", "ومليون"}, // the greater one begins another number
      {u"مليون ومليونان", "1000000", "ومليونان"},
      {u"خمسة آلاف و05", "5000", "و05"}, // a code, not a part
      {u"آلاف المتظاهرين", "", ""},
      {u"1.350 مليار", "1350000000", ""},
      {u"1.350 شخصا", "unknown", "شخصا"},
      {u"999999999999 تريليون", "unknown", ""}, // more than 64 bits hold
  });
}

TEST(Numerals, AFractionBehindAndIsOfTheScale) {
  expect_numbers({
      {u"ثلاثة ملايين ونصف", "3500000", ""},
      {u"ثلاثة ملايين ونصف المليون دولار", "3500000", "دولار"},
      {u"مليون وربع", "1250000", ""},
      {u"خمسة ونصف", "5.5", ""},
      {u"نصف مليار دولار", "500000000", "دولار"},
      {u"نصف وربع", "0.5", "وربع"}, // no fraction of a fraction
  });
  const ReadText two_thirds(u"ثلثي السكان");
  const auto number = read_number(*two_thirds, 0);
  ASSERT_TRUE(number.has_value());
  EXPECT_EQ(number->value, (Number{2, 3}));
  EXPECT_TRUE(number->fraction);
  EXPECT_FALSE(read_number(*ReadText(u"نصف مليار"), 0)->fraction);
}

TEST(Numerals, ElevenStandsBehindAndToo) {
  expect_numbers({
      {u"مئة وأحد عشر مليون دولار", "111000000", "دولار"},
      {u"ألفاً وأحد عشر ديناراً", "1011", "ديناراً"},
      {u"ثلاثمئة وأحد عشر ألفا", "311000", ""},
      {u"مئة وأحد أعضائها", "100", "وأحد أعضائها"},
  });
}

TEST(Numerals, AnAccusativeIsTheDualBeforeWhatItCounts) {
  expect_numbers({
      {u"ألفا شخص", "2000", "شخص"},
      {u"مليونا يورو", "2000000", "يورو"},
      {u"مليارا متر مكعب", "2000000000", "متر مكعب"},
      {u"ألفا مليار", "2000000000000", ""},
      {u"مليون وألفا دينار", "1002000", "دينار"},
      {u"مليونا ونصف المليون دولار", "1500000", "دولار"},
      {u"مليوناً شخص", "1000000", "شخص"}, // with its tanween
      {u"مليونا في عام", "1000000", "في عام"},
      {u"مليونا فلسطيني", "unknown", "فلسطيني"}, // two, or one and a sentence that goes on
      {u"ألفا روميو", "", ""},
      {u"عشرون ألفا", "20000", ""},
      {u"15 مليونا", "15000000", ""},
  });
}

TEST(Numerals, ThousandsOfMillionsAreCountedTogether) {
  expect_numbers({
      {u"ألف ومئتا مليون دولار", "1200000000", "دولار"},
      {u"3 آلاف و500 مليون", "3500000000", ""},
      {u"ألف ومئة ألف", "1000", "ومئة ألف"},
      {u"خمسة آلاف وثلاثة ملايين", "5000", "وثلاثة ملايين"}, // of two things
      {u"ألف ونصف مليون", "1000", "ونصف مليون"},
  });
}

TEST(Numerals, AFractionBehindTheWordForThePoint) {
  expect_numbers({
      {u"ثلاثة فاصلة خمسة بالمئة", "3.5", "بالمئة"},
      {u"ثلاثة فاصل خمسة وعشرين مليون", "3250000", ""},
      {u"3 فاصلة 05 مليار", "3050000000", ""},
      {u"3 فاصلة أخرى", "3", "فاصلة أخرى"},
  });
}

TEST(Numerals, ACommaBeforeAScaleMayBeOfAFraction) {
  expect_numbers({
      {u"2,754 مليار دينار", "unknown", "دينار"},
      {u"2,750 مليار دينار", "2750000000000", "دينار"},
      {u"2,754 مليار دينار بنسبة 3.5", "2754000000000", "دينار بنسبة 3.5"},
      {u"2,754 مليار من 1,744,000", "2754000000000", "من 1,744,000"},
  });
  const auto open = read_number(*ReadText(u"2,754 مليار"), 0);
  EXPECT_EQ(open->either[0], (Number{2754000000000, 1}));
  EXPECT_EQ(open->either[1], (Number{2754000000, 1}));
}

TEST(Numerals, DigitsWrittenApart) {
  expect_numbers({
      {u"20 000 شخص", "20000", "شخص"},
      {u"1 500 000 شخص", "1500000", "شخص"},
      {u"12 345 شخصا", "12345", "شخصا"},
      {u"1 234 567", "1234567", ""},
      {u"12 345,6 دينارا", "12345.6", "دينارا"},
      {u"12 345.", "12345", "."},
      {u"12 345", "unknown", ""},          // two cells of a row?
      {u"12\t345 شخصا", "12", "345 شخصا"}, // surely
      {u"12 345 6 ملايين", "12", "345 6 ملايين"},
      {u"012 345 شخصا", "12", "345 شخصا"},
      {u"2023 000", "2023", "000"},
      {u"5ر12 مليون", "12500000", ""}, // of TAP and KUNA: 12.5
      {u"5 ر 12", "5", "ر 12"},
      {u"72،5 بالمئة", "72.5", "بالمئة"},
      {u"72،5 ولاعبون", "72", "،5 ولاعبون"}, // two numbers: nothing is counted
      {u"72، 5 بالمئة", "72", "، 5 بالمئة"},
  });
}

TEST(Numerals, ANumberSaysHowItIsWritten) {
  const ReadText definite(u"الخمسة");
  EXPECT_TRUE(read_number(*definite, 0)->definite);
  EXPECT_TRUE(read_number(*definite, 0)->one_word);
  EXPECT_FALSE(read_number(*ReadText(u"خمسة وعشرون"), 0)->one_word);
  const auto code = read_number(*ReadText(u"007 دولارات"), 0);
  EXPECT_TRUE(code->digits && code->plain && code->leading_zero);
  EXPECT_EQ(code->count, 3);
  EXPECT_EQ(read_number(*ReadText(u"خمسة آلاف"), 0)->scale, (Number{1000, 1}));
  EXPECT_FALSE(read_number(*ReadText(u"خمسة"), QuantityText::no_token).has_value());
}

TEST(Numerals, AFractionStandsBehindAnd) {
  const ReadText text(u"سنة ونصف السنة");
  const Fraction half = read_joined_fraction(*text, text.at(u"ونصف"));
  EXPECT_EQ(half.value, (Number{1, 2}));
  EXPECT_EQ(text.left(half.next), "السنة");
  EXPECT_TRUE(read_joined_fraction(*text, 0).value.is(0));
  const ReadText none(u"سنة نصفها ونصفها");
  for (std::size_t at = 0; at < 3; ++at)
    EXPECT_TRUE(read_joined_fraction(*none, at).value.is(0));
}

} // namespace
} // namespace tanqih
