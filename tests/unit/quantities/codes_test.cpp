// SPDX-License-Identifier: MIT
#include "quantities/codes.hpp"

#include <gtest/gtest.h>

#include "quantities/read_text.hpp"

namespace tanqih {
namespace {

TEST(ReadCode, SpacedTelephonesCardsAndAccountsAreRead) {
  struct Row {
    std::u16string_view text;
    std::u16string_view digits; ///< where it begins
    std::string_view left;      ///< behind it
  };
  for (const auto& [words, digits, left] : {
           Row{u"على +962 6 555 1234 أو", u"962", "أو"},
           Row{u"أو 1 800 345 5678 أو", u"1", "أو"},
           Row{u"أو ٠٧٩ ١٢٣ ٤٥٦٧ أو", u"٠", "أو"},
           Row{u"هاتف 06 555 1234 أو", u"06", "أو"},
           Row{u"هاتف: 555 123 أو", u"555", "أو"},
           Row{u"على الرقم: 19123 أو", u"19123", "أو"},
           Row{u"بطاقة 4111 1111 1111 1111 أو", u"4111", "أو"},
           Row{u"رقم JO94 CBJO 0010 0000 0000 0131 0003 02 أو", u"0010", "أو"},
           Row{u"رقم FR14 2004 1010 0505 3M02 606 أو", u"2004", "3M02 606 أو"},
           Row{u"رقم FR14 2004 1010 0505 3M02 606 أو", u"606", "أو"},
           Row{u"أو 555 1234 أو", u"555", "أو"},
       }) {
    const ReadText text(words);
    EXPECT_EQ(text.left(read_code(*text, text.at(digits))), left) << to_utf8(words);
  }
}

TEST(ReadCode, NumbersThatCountAreNone) {
  struct Row {
    std::u16string_view text;
    std::u16string_view digits;
  };
  for (const auto& [words, digits] : {
           Row{u"نحو 12 345 678 طنا", u"12"},
           Row{u"نحو 500 دولار", u"500"},
           Row{u"هاتف 5000 ريال", u"5000"},
           Row{u"هاتف 12 345 ريال", u"12"},
           Row{u"هاتف 15 برو", u"15"},
           Row{u"أعوام 2019 2020 2021", u"2019"},
           Row{u"أعوام 2019 2020 2021", u"2020"}, // the rest of a row
           Row{u"خلايا 1250\t3400\t560", u"1250"},
           Row{u"قيم 12,500 3400 560", u"12"},
           Row{u"أرقام 1 2 3 4 5 6 7 8 9 10 11 12 13 14", u"1"},
       }) {
    const ReadText text(words);
    EXPECT_EQ(read_code(*text, text.at(digits)), text.at(digits)) << to_utf8(words);
  }
}

} // namespace
} // namespace tanqih
