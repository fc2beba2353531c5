// SPDX-License-Identifier: MIT
#include "read/wrapped_lines.hpp"

#include <random>
#include <vector>

#include <gtest/gtest.h>

#include "../growth.hpp"
#include "data.hpp"
#include "read/document_signs.hpp"
#include "tanqih/encode.hpp"
#include "wrap.hpp"

namespace tanqih {
namespace {

const DocumentWords& breaks() {
  static const DocumentWords known = load_document_words(data::document_words).value();
  return known;
}

std::u16string joined(std::u16string_view paste) {
  Rewrite text(paste);
  const bool any =
      join_wrapped_lines(text, document_lines(paste, scan_document(paste).lines, breaks()),
                         breaks(), Breaking::unknown);
  EXPECT_EQ(any, text.passes() > 0);
  return std::u16string(text.text());
}

void expect_same(std::u16string_view text) {
  EXPECT_EQ(to_utf8(joined(text)), to_utf8(text));
}

const std::vector<std::u16string_view> article = {
    u"بلدية السلط تفتتح مكتبة عامة في مبنى السوق القديم",
    (u"افتتحت بلدية السلط صباح الأحد مكتبة عامة في مبنى السوق القديم بعد أعمال ترميم استمرت نحو "
     u"ثلاث سنوات، وحضر الافتتاح عدد كبير من أهل المدينة وطلبة المدارس القريبة."),
    (u"وقال رئيس البلدية إن المكتبة تضم اثني عشر ألف كتاب، وإن أبوابها ستكون مفتوحة كل يوم من "
     u"التاسعة صباحا حتى الثامنة مساء. وأضاف أن قاعة الأطفال في الطابق الأرضي تتسع لخمسين طفلا، "
     u"وأن "
     u"فيها ركنا للقصص المسموعة."),
    (u"من جهتها، أوضحت مديرة المكتبة أن الاشتراك مجاني في العام الأول، وأن الاستعارة تحتاج إلى "
     u"بطاقة تصدر في اليوم نفسه."),
    u"وكان المبنى مغلقا منذ عشرين عاما، وقد رممته البلدية بمنحة بلغت 350 ألف دينار.",
};

std::u16string whole(std::u16string_view between) {
  return wrap(article, 1000, between);
}

TEST(WrappedLines, BecomeParagraphsAgainAtAnyColumn) {
  for (std::size_t column = 40; column <= 100; ++column)
    EXPECT_EQ(to_utf8(joined(wrap(article, column, u"\n\n"))), to_utf8(whole(u"\n\n"))) << column;
}

TEST(WrappedLines, WithoutBlankLinesBetweenParagraphs) {
  for (const std::size_t column : {48U, 60U, 72U, 80U})
    EXPECT_EQ(to_utf8(joined(wrap(article, column))), to_utf8(whole(u"\n"))) << column;
}

TEST(WrappedLines, BlankLinesBehindEachLineMeanNothing) {
  EXPECT_EQ(to_utf8(joined(wrap(article, 60, u"\n\n", u"\n\n"))), to_utf8(whole(u"\n\n")));
  EXPECT_EQ(to_utf8(joined(wrap(article, 60, u"\n\n\n", u"\n\n"))), to_utf8(whole(u"\n\n\n")));
}

TEST(WrappedLines, EndInAnyLineEndAndSpaces) {
  EXPECT_EQ(to_utf8(joined(wrap(article, 60, u" \r\n\r\n", u" \r\n"))),
            to_utf8(whole(u" \r\n\r\n")));
  EXPECT_EQ(to_utf8(joined(wrap(article, 60, u"\u202C\n\n\u202B", u"\u202C\n\u202B"))),
            to_utf8(whole(u"\u202C\n\n\u202B")));
}

TEST(WrappedLines, AnIndentBeginsAParagraph) {
  EXPECT_EQ(to_utf8(joined(wrap(article, 60, u"\n    "))), to_utf8(whole(u"\n    ")));
}

TEST(WrappedLines, StandAmongLinesThatWereNotBroken) {
  const auto among_others = [](const std::u16string& text) {
    std::u16string page = u"الرئيسية\nأخبار\nرياضة\nثقافة وفنون\nاتصل بنا\n\n";
    page += text;
    page += u"\n\nمواضيع أخرى\nمعرض للكتاب في إربد\nطريق جديد إلى عجلون";
    return page;
  };
  EXPECT_EQ(to_utf8(joined(among_others(wrap(article, 64, u"\n\n")))),
            to_utf8(among_others(whole(u"\n\n"))));
}

TEST(WrappedLines, TheHalvesOfVersesStay) {
  // The first halves break off as lines of prose do; the second ones rhyme.
  expect_same(u"سلام على الدار التي شادها لنا الأهل من\nقديم وقد نام الكرام على طيب ترابها\n"
              u"وكانت إذا جئنا إليها مساء كأن في\nيديها مفاتيح السماوات كلها وبابها\n"
              u"رحلنا عن الدار التي لم يزل كل من\nرآها تمنى أن يعيش العمر في رحابها\n"
              u"وعدنا إليها بعد عشرين عاما ولم\nنجد غير صوت الريح يبكي على خرابها\n"
              u"فيا ليت شعري هل تعود الليالي التي\nسهرنا بها نشدو ونروي من شرابها\n"
              u"ونكتب أسماء الأحبة واحدا واحدا على\nجدار قديم قائم في سفوح هضابها");
}

TEST(WrappedLines, TypesetLinesGoOnBehindACount) {
  const std::u16string_view title = u"بلدية السلط تشتري للمكتبة 4500";
  std::u16string text(title);
  text += u"\nكتاب جديد\n\n";
  text += wrap(article, 64, u"\n\n");
  Rewrite typeset(text);
  DocumentLines lines = document_lines(text, scan_document(text).lines, breaks());
  ASSERT_TRUE(join_wrapped_lines(typeset, std::move(lines), breaks(), Breaking::by_typesetting));
  EXPECT_EQ(typeset.text().substr(0, typeset.text().find(u'\n')),
            u"بلدية السلط تشتري للمكتبة 4500 كتاب جديد");
}

TEST(WrappedLines, ABrokenWordBecomesOneAgain) {
  const std::u16string rest = wrap(article, 60, u"\n\n");
  const auto first_line = [&](std::u16string_view broken) {
    const std::u16string text = joined(std::u16string(broken).append(u"\n").append(rest));
    return to_utf8(std::u16string_view(text).substr(0, text.find(u'\n')));
  };
  EXPECT_EQ(
      first_line(u"قال وزير الزراعة في المؤتمر الذي عقد أمس في عمان إن الفلا-\nحين سيتسلمون."),
      "قال وزير الزراعة في المؤتمر الذي عقد أمس في عمان إن الفلاحين سيتسلمون.");
  EXPECT_EQ(first_line(u"قال وزير الزراعة في المؤتمر الذي عقد أمس في عمان إن الـ\nوزارة ستدعمهم."),
            "قال وزير الزراعة في المؤتمر الذي عقد أمس في عمان إن الوزارة ستدعمهم.");
  EXPECT_EQ(first_line(u"وقال وزير النقل في المؤتمر الذي عقد أمس إن طريق عمان-\nالعقبة سيغلق."),
            "وقال وزير النقل في المؤتمر الذي عقد أمس إن طريق عمان-العقبة سيغلق.");
  EXPECT_EQ(first_line(u"وقال وزير النقل في المؤتمر الذي عقد أمس في رمضان عام 1445 هـ\nإن ذلك تم."),
            "وقال وزير النقل في المؤتمر الذي عقد أمس في رمضان عام 1445 هـ إن ذلك تم.");
}

TEST(WrappedLines, WhatWasNotBrokenStays) {
  // a poem
  expect_same(
      u"على قدر أهل العزم تأتي العزائم\nوتأتي على قدر الكرام المكارم\nوتعظم في عين الصغير صغارها\n"
      u"وتصغر في عين العظيم العظائم\nيكلف سيف الدولة الجيش همه\nوقد عجزت عنه الجيوش الخضارم\n"
      u"ويطلب عند الناس ما عند نفسه\nوذلك ما لا تدعيه الضراغم");
  // headlines, all of a length
  expect_same(
      u"الحكومة تقر موازنة العام المقبل بعجز أقل من المتوقع\nارتفاع طفيف لأسعار الذهب في السوق "
      u"المحلية اليوم\nإغلاق طريق البحر الميت أسبوعا لأعمال الصيانة\nمنتخب السلة يفوز على نظيره "
      u"العراقي في عمان\nوفاة الفنان سامر الجيوسي عن سبعين عاما في دمشق\nانطلاق مهرجان جرش "
      u"للثقافة والفنون مساء الخميس");
  // numbered captions
  expect_same(
      u"حفل افتتاح المكتبة العامة في السلط صورة 1\nحفل افتتاح المكتبة العامة في السلط صورة 2\n"
      u"حفل افتتاح المكتبة العامة في السلط صورة 3\nحفل افتتاح المكتبة العامة في السلط صورة 4\n"
      u"حفل افتتاح المكتبة العامة في السلط صورة 5\nحفل افتتاح المكتبة العامة في السلط صورة 6\n"
      u"حفل افتتاح المكتبة العامة في السلط صورة 7\nحفل افتتاح المكتبة العامة في السلط صورة 8");
  // a list, a table, an address, a line-up, a script, code
  expect_same(
      u"- خبز من القمح الكامل مع الزيت والزعتر\n- جبنة بيضاء قليلة الملح من مزارع عجلون\n- زيتون "
      u"أخضر مكبوس بالليمون والفلفل الحار\n- شاي بالنعناع أو الميرمية من غير سكر أبيض");
  expect_same(
      u"المدينة\tالعظمى\tالصغرى\nعمان\t31\t18\nالعقبة\t39\t26\nإربد\t29\t17\nالكرك\t28\t15");
  expect_same(
      u"دائرة المكتبات العامة\nشارع الملك طلال\nبناية رقم 14، الطابق الثاني\nالسلط 19110\nالأردن");
  expect_same(
      u"حراسة المرمى: يزيد أبو ليلى\nالدفاع: سالم العجالين، عبد الله نصيب\nالوسط: نور الروابدة، "
      u"رجائي عايد\nالهجوم: يزن النعيمات، علي علوان");
  expect_same(
      u"المذيع: أهلا بكم في حلقة جديدة من البرنامج\nالضيف: شكرا على الدعوة الكريمة\nالمذيع: كيف "
      u"بدأت فكرة المكتبة\nالضيف: بدأت من سؤال طفلة صغيرة\nالمذيع: وماذا كان سؤالها");
  expect_same(
      u"uint8_t read_register(uint8_t address, uint8_t *out);\nuint8_t write_register(uint8_t "
      u"address, uint8_t in);\nvoid reset_device(uint8_t address, uint8_t times_);\nvoid "
      u"configure_device(uint8_t address, mode_t m);");
  // paragraphs
  expect_same(whole(u"\n"));
  expect_same(whole(u"\n\n"));
  for (const std::u16string_view text : {u"", u"\n", u"كلمة", u"كلمة\nكلمة", u"\f", u"\r\n\r\n"})
    expect_same(text);
}

TEST(WrappedLines, AreJoinedOnce) {
  std::mt19937 random(3);
  const std::u16string words = whole(u" ");
  for (int round = 0; round < 3000; ++round) {
    std::u16string paste;
    for (std::size_t at = random() % 60; at < words.size(); ++at)
      if (words[at] == u' ' && random() % 9 == 0)
        paste.append(1 + random() % 2, u'\n');
      else
        paste += words[at];
    const std::u16string once = joined(paste);
    ASSERT_EQ(to_utf8(joined(once)), to_utf8(once)) << to_utf8(paste);
  }
}

TEST(WrappedLines, TakeLinearTime) {
  const auto join = [](const std::u16string& text) { static_cast<void>(joined(text)); };
  expect_near_linear(
      500,
      [](std::size_t size) {
        std::u16string text;
        for (std::size_t i = 0; i < size; ++i)
          text.append(wrap(article, 40 + i % 60, u"\n\n")).append(u"\n\n");
        return text;
      },
      join);
  expect_near_linear(
      20000, [](std::size_t size) { return std::u16string(size, u'\n'); }, join);
  expect_near_linear(
      100000, [](std::size_t size) { return std::u16string(size, u'ا'); }, join);
}

} // namespace
} // namespace tanqih
