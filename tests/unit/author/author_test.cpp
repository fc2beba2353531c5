// SPDX-License-Identifier: MIT
#include "author/author.hpp"

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

std::optional<Author> find(const std::vector<std::u16string_view>& said,
                           const std::vector<std::u16string_view>& lines) {
  return find_author({knowledge().bylines, knowledge().openers, knowledge().cut_names}, said,
                     lines);
}

std::string author_of(std::u16string_view said, const std::vector<std::u16string_view>& lines) {
  const auto author =
      find(said.empty() ? std::vector<std::u16string_view>{} : std::vector{said}, lines);
  return author ? to_utf8(author->name) : "";
}

TEST(Author, OfALine) {
  struct Row {
    std::u16string_view line;
    std::u16string_view author;
  };
  for (const Row& row : std::initializer_list<Row>{
           {u"كتبت أسماء الرفاعي", u"أسماء الرفاعي"},
           {u"كتب: هادي الأتاسي", u"هادي الأتاسي"},
           {u"كتب - هادي الأتاسي:", u"هادي الأتاسي"},
           {u"بقلم: ديما الحداد - آخر تحديث: 24 مارس 2021", u"ديما الحداد"},
           {u"بواسطة سامي النجار في 2025/05/25", u"سامي النجار"},
           {u"كتبت سلمى الحداد السبت 14 مارس 2026 - 09:30 3 دقائق قراءة", u"سلمى الحداد"},
           {u"(إعداد ليلى بنعلي للنشرة العربية - تحرير حسام نصر)", u"ليلى بنعلي"},
           {u"تحرير حسام نصر", u"حسام نصر"},
           {u"الكاتب: كتبت أسماء الرفاعي", u"أسماء الرفاعي"},
           {u"by Huda_writes", u"Huda_writes"},
           {u"2024-11-10 · 3 دقائق · huda", u"huda"},
           {u"نوال الصباغ", u"نوال الصباغ"},
           {u"القاهرة - هادي الأتاسي", u"هادي الأتاسي"},
           // Whom nobody called an author.
           {u"رئيس مجلس الإدارة: أحمد النجار", u""},
           {u"رئيس التحرير: أحمد النجار", u""},
           {u"ترجمة: أحمد النجار", u""},
           {u"عدسة: أحمد النجار", u""},
           {u"بواسطة", u""},
           {u"بواسطة سبتمبر 24, 2022", u""},
           {u"نُشر Aug 4, 2019 حُدّث Oct 18, 2024", u""},
           {u"آخر الأخبار اقتصاد وأسواق", u""},
           {u"Table of Contents", u""},
           {u"حوار| سعاد الحداد: لن نبيع القمح لأحد من التجار بعد هذا العام", u""},
           {u"حوار| سعاد الحداد: «لن نبيع القمح»", u""},
           {u"هل يعود سامي النجار؟", u""},
           {u"أخبار، سامي النجار، ديما الحداد", u""},
           {u"", u""}})
    EXPECT_EQ(author_of(u"", {row.line}), to_utf8(row.author)) << to_utf8(row.line);
}

TEST(Author, ThePageComesFirstThenWhoWroteThenWhoeverIsNamedThenTheEditor) {
  EXPECT_EQ(author_of(u"سعاد الحداد", {u"كتبت أسماء الرفاعي"}), "سعاد الحداد");
  EXPECT_EQ(author_of(u"", {u"تحرير: حسام نصر", u"نوال الصباغ", u"كتبت أسماء الرفاعي"}),
            "أسماء الرفاعي");
  EXPECT_EQ(author_of(u"", {u"تحرير: حسام نصر", u"نوال الصباغ"}), "نوال الصباغ");
  EXPECT_EQ(author_of(u"", {u"رئيس التحرير: حسام نصر", u"تحرير: هالة نصر"}), "هالة نصر");
}

TEST(Author, OfThePagesHead) {
  EXPECT_EQ(author_of(u"كتبت أسماء الرفاعي", {}), "أسماء الرفاعي");
  EXPECT_EQ(author_of(u"صحيفة الواحة", {}), "صحيفة الواحة");
  EXPECT_EQ(author_of(u"https://waha.example/soad", {u"بقلم: ديما الحداد"}), "ديما الحداد");
  EXPECT_EQ(author_of(u"soad@waha.example", {}), "");
}

TEST(Author, ADamagedTableIsAnError) {
  EXPECT_TRUE(load_byline_words("author\tكتب\nend\tفي\n"));
  EXPECT_FALSE(load_byline_words("writer\tكتب\n"));
  EXPECT_FALSE(load_byline_words("author\n"));
}

TEST(Author, OfSeveralThatThePageNames) {
  EXPECT_EQ(find({u"https://waha.example/editor", u"بقلم: سعاد الحداد"}, {u"كتب هادي"})->name,
            u"سعاد الحداد");
  EXPECT_EQ(find({u"https://waha.example/editor", u"سعاد الحداد"}, {})->said, 1U);
  EXPECT_EQ(find({u"soad@waha.example"}, {u"كتب هادي الأتاسي"})->said, std::nullopt);
}

} // namespace
} // namespace tanqih
