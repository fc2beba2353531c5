// SPDX-License-Identifier: MIT
#include "read/page_furniture.hpp"

#include <gtest/gtest.h>

#include "../growth.hpp"
#include "data.hpp"
#include "read/document_signs.hpp"
#include "tanqih/encode.hpp"
#include "wrap.hpp"

namespace tanqih {
namespace {

std::u16string without_furniture(std::u16string_view paste) {
  static const DocumentWords words = load_document_words(data::document_words).value();
  Rewrite text(paste);
  const DocumentScan scan = scan_document(paste);
  DocumentLines lines = document_lines(paste, scan.lines, words);
  const bool any =
      erase_page_furniture(text, lines, words, Breaking::unknown, scan.has(form_feed_sign));
  EXPECT_EQ(any, text.passes() > 0);
  return std::u16string(text.text());
}

void expect(std::u16string_view paste, std::u16string_view text) {
  EXPECT_EQ(to_utf8(without_furniture(paste)), to_utf8(text));
}

void expect_same(std::u16string_view text) {
  expect(text, text);
}

TEST(PageFurniture, NumbersThatFollowOneAnother) {
  expect(u"قال الوزير ذلك.\n\nالصفحة 1 من 24\n\nوقال غيره.\n\n2 | تقرير المياه\n\nثم قال.\n\n- 3 "
         u"-\n\nتقرير "
         u"المياه",
         u"قال الوزير ذلك.\n\nوقال غيره.\n\nثم قال.\n\nتقرير المياه");
  expect(u"تقرير المياه - 7\nقال ذلك.\nتقرير المياه - 8\nوقال غيره.", u"قال ذلك.\n\nوقال غيره.");
}

TEST(PageFurniture, NumbersThatAreNoPages) {
  expect_same(u"1\nقال ذلك.\n2\nوقال غيره.\n3\nثم قال.");
  expect_same(u"- 1 -\nقال ذلك.\n- 2 -\nوقال غيره.\n- 3 -\nثم قال.");
  expect_same(u"1 - خبز القمح\n2 - جبنة بيضاء\n3 - زيتون");
  expect_same(u"1 - المقدمة\n2 - الخاتمة\nالمقدمة\nقال ذلك.\nالخاتمة\nثم قال.");
  expect_same(u"صفحة 12\nقال ذلك.\nصفحة 30");
  expect_same(u"الاسم ............ 3");
  expect_same(u"اقرأ أيضا\nقال ذلك.\nاقرأ أيضا\nثم قال.\nاقرأ أيضا");
  for (const std::u16string_view text : {u"", u"\n", u"3", u"3\n\n"})
    expect_same(text);
}

TEST(PageFurniture, PagesBetweenFormFeeds) {
  expect(u"صحيفة المرصد - العدد 12\n\nافتتحت البلدية مكتبة في مبنى السوق\n\n1\n\n\fصحيفة المرصد - "
         u"العدد "
         u"12\n\nالقديم بعد ترميمه.\n\nوقال رئيسها ذلك.\n\n2\n\n\f",
         u"صحيفة المرصد - العدد 12\n\nافتتحت البلدية مكتبة في مبنى السوق\nالقديم بعد "
         u"ترميمه.\n\nوقال رئيسها "
         u"ذلك.\n\n\f");
  expect(u"قال ذلك.\n\fوقال غيره.", u"قال ذلك.\n\nوقال غيره.");
  expect(u"رؤية المدينة - 2030\n\nقال ذلك.\n\n\f", u"رؤية المدينة - 2030\n\nقال ذلك.\n\n\f");
  expect(u"أول\r\n\r\n1\r\n\fثان", u"أول\r\nثان");
}

TEST(PageFurniture, TablesOfContents) {
  expect(u"التقرير\n\nالمقدمة . . . . . . . 1\nالموارد ............ 5\n\nالمقدمة\n\nقال ذلك.",
         u"التقرير\n\nالمقدمة\n\nقال ذلك.");
}

TEST(PageFurniture, BetweenTheHalvesOfASentence) {
  const std::vector<std::u16string_view> article = {
      u"افتتحت بلدية السلط صباح الأحد مكتبة عامة في مبنى السوق القديم بعد أعمال ترميم استمرت نحو "
      u"ثلاث سنوات، وحضر الافتتاح عدد كبير من أهل المدينة وطلبة المدارس القريبة منها."};
  std::u16string text = wrap(article, 40);
  const std::u16string whole = text;
  const std::size_t line = text.find(u'\n', text.find(u'\n') + 1);
  text.insert(line, u"\n\n14\n");
  expect(text, whole);
}

TEST(PageFurniture, TakesLinearTime) {
  const auto erase = [](const std::u16string& text) { static_cast<void>(without_furniture(text)); };
  for (const std::u16string_view page :
       {u"رأس الصفحة\nقال الوزير ذلك\n12\n\f", u"12\n", u"كلمة ..... 3\n", u"\f", u"3 | تقرير\n"})
    expect_near_linear(
        4000,
        [page](std::size_t size) {
          std::u16string text;
          for (std::size_t i = 0; i < size; ++i)
            text += page;
          return text;
        },
        erase);
}

} // namespace
} // namespace tanqih
