// SPDX-License-Identifier: MIT
#include "read/page_mark.hpp"

#include <gtest/gtest.h>

#include "data.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

using Form = PageMark::Form;

PageMark mark_of(std::u16string_view line) {
  static const DocumentWords words = load_document_words(data::document_words).value();
  return page_mark(line, words);
}

void expect_marks(Form form, std::uint32_t number,
                  std::initializer_list<std::u16string_view> lines) {
  for (const std::u16string_view line : lines) {
    EXPECT_EQ(mark_of(line).form, form) << to_utf8(line);
    EXPECT_EQ(mark_of(line).number, number) << to_utf8(line);
  }
}

TEST(PageMark, HasForms) {
  expect_marks(Form::bare, 3,
               {u"3", u"- 3 -", u"– 3 –", u"[3]", u"(3)", u"| 3", u"٣", u"3/24", u"\u202A3\u202C"});
  expect_marks(Form::worded, 3,
               {u"صفحة 3", u"الصفحة 3 من 24", u"الصفحة: 3", u"صفحة ٣ من ٢٤", u"ص 3",
                u"Page 3 of 24", u"صفحة 3/24", u"- صفحة 3 -"});
  expect_marks(Form::headed, 3,
               {u"3 | تقرير الحالة المائية", u"تقرير الحالة المائية - 3", u"3 - تقرير الحالة"});
  expect_marks(Form::contents, 12,
               {u"الفصل الثاني: الطلب ......................... 12", u"المقدمة . . . . . . . . 12",
                u"المراجع……12"});
}

TEST(PageMark, IsNoOtherNumber) {
  expect_marks(Form::none, 0,
               {u"", u"كلمة", u"12345", u"3.5", u"3%", u"3 دنانير", u"الساعة 3",
                u"صفحة 3 من الكتاب", u"3-1 الأهلي", u"24/3", u"10:30", u"تقرير 3", u"ص3ب",
                u"فاز الفريق 3 - 1", u"ثم ... 3", u"2020 - 2024", u"الاسم: ........"});
}

TEST(PageMark, HeadsAreOneByTheirLetters) {
  EXPECT_EQ(letters_hash(u"صحيفة المرصد - العدد 12"), letters_hash(u"صحيفة المرصد - العدد 13"));
  EXPECT_NE(letters_hash(u"صحيفة المرصد"), letters_hash(u"صحيفة الرصد"));
  EXPECT_EQ(letters_hash(u"- 3 -"), 0u);
}

} // namespace
} // namespace tanqih
