// SPDX-License-Identifier: MIT
#include "read/word_order.hpp"

#include <gtest/gtest.h>

#include "../growth.hpp"
#include "base/hash.hpp"
#include "knowledge.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

bool knows(std::u16string_view word) {
  return knowledge().names->words.classes.find(text_hash(word)).fine != 0;
}

std::vector<Span> lost_of(std::u16string_view paste, std::string& text) {
  Rewrite rewrite(paste);
  std::vector<Span> lost = turn_words(rewrite, knowledge().document_words, knows);
  text = to_utf8(rewrite.text());
  return lost;
}

std::string turned(std::u16string_view paste) {
  std::string text;
  lost_of(paste, text);
  return text;
}

TEST(WordOrder, WordsAreTurnedAmongOthersThatAreNot) {
  EXPECT_EQ(turned(u"نلعأ ريزو الإسكان ةطخ لبناء 4500 وحدة ةينكس يف ةمصاعلا عمّان"),
            "أعلن وزير الإسكان خطة لبناء 4500 وحدة سكنية في العاصمة عمّان");
}

TEST(WordOrder, AMarkPartsWhatWasTurned) {
  EXPECT_EQ(turned(u"ةطخ ةينكس ةمصاعلا رقأّ اضرقً مويًا يرهشًا"),
            "خطة سكنية العاصمة أقرّ قرضاً يومًا شهريًا");
}

TEST(WordOrder, MarksBeforeANumberStandBehindIt) {
  EXPECT_EQ(turned(u"آذار ،2024 ةطخ ةينكس تغلب %12.5 يف ةلحرملا يف شباط .٢٠٢٤"),
            "آذار 2024، خطة سكنية بلغت 12.5% في المرحلة في شباط ٢٠٢٤.");
}

TEST(WordOrder, WhereAllAreBackwardWordsThatTellNothingAreToo) {
  EXPECT_EQ(
      turned(u"نلعأ سيئر كنبلا يزكرملا نأ داصتقالا لجس اومن ةبسنب 3.5 يف ةئملا لالخ رهشألا "
             u"ةيضاملا، نأو"),
      "أعلن رئيس البنك المركزي أن الاقتصاد سجل نموا بنسبة 3.5 في المئة خلال الأشهر الماضية، وأن");
}

TEST(WordOrder, ALineOfRightWordsStays) {
  const std::string line = "وقال الوزير إن العمل يبدأ في الأول من أيار ،2024 المقبل";
  EXPECT_EQ(turned(u"ةطخ ةينكس ةمصاعلا\nوقال الوزير إن العمل يبدأ في الأول من أيار ،2024 المقبل"),
            "خطة سكنية العاصمة\n" + line);
}

TEST(WordOrder, ASlipOrTwoProveNothing) {
  for (const std::u16string_view text :
       {u"وزار ةالصحة ومدرس ةالبنات وجامع ةالقدس", u"ةطخ ةينكس من وزارة الإسكان",
        u"قال الوزير إن الخطة تشمل المدينة كلها", u"", u"ة ى ةة ةى"})
    EXPECT_EQ(turned(text), to_utf8(text));
}

TEST(WordOrder, ALineOfWhichNothingIsKnownIsLost) {
  std::string text;
  const std::vector<Span> lost = lost_of(u"ةطخ ةينكس ةمصاعلا\nةلحرملا غضث ظكغ ثذخ زضغ صضط", text);
  ASSERT_EQ(lost.size(), 1u);
  EXPECT_EQ(lost[0].begin, 18u);
}

TEST(WordOrder, MarksAroundWordsAreTurnedWithTheirSpaces) {
  Rewrite text(
      u"دولار) نحو 227 مليون دينار(، من شركة» آفاق للإنشاءات« لوكالة (رويترز) و«الأولى» ثم) بعد");
  turn_marks_around_words(text);
  EXPECT_EQ(
      to_utf8(text.text()),
      "دولار (نحو 227 مليون دينار)، من شركة «آفاق للإنشاءات» لوكالة (رويترز) و«الأولى» ثم) بعد");
}

TEST(WordOrder, MarksBeforeNumbersAreTurnedAlone) {
  Rewrite text(u"آذار ،2024 خطة بلغت %12.5 في\r\nشباط .٢٠٢٤\r\nقال 3.5 ، ثم .");
  turn_marks_before_numbers(text);
  EXPECT_EQ(to_utf8(text.text()), "آذار 2024، خطة بلغت 12.5% في\r\nشباط ٢٠٢٤.\r\nقال 3.5 ، ثم .");
}

TEST(WordOrder, AnAlefApartFromItsLamIsJoined) {
  Rewrite text(u"الحكومة ل ا تنوي ول ا تزال، وقال ا لوزير عن أ ل ا ف ب");
  join_parted_lam_alef(text, knowledge().document_words);
  EXPECT_EQ(to_utf8(text.text()), "الحكومة لا تنوي ولا تزال، وقال ا لوزير عن أ ل ا ف ب");
}

TEST(WordOrder, IsLinear) {
  const auto make = [](std::size_t words) {
    std::u16string text;
    for (std::size_t i = 0; i < words; ++i)
      text += i % 3 == 0 ? u"ةطخ " : i % 50 == 0 ? u"\n" : u"،2024 ";
    return text;
  };
  expect_near_linear(2'000, make, [](const std::u16string& text) { turned(text); });
}

} // namespace
} // namespace tanqih
