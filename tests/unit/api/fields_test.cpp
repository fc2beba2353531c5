// SPDX-License-Identifier: MIT
#include "tanqih/article.hpp"

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/analyse.hpp"

namespace tanqih {
namespace {

Article read(std::u16string_view html) {
  Options options;
  options.format = InputFormat::html;
  return analyse(knowledge(), html, options).value();
}

constexpr std::u16string_view body =
    u"<p>أعلنت وزارة الزراعة صباح اليوم بدء موسم حصاد القمح في محافظات الشمال، وقالت إن الكميات "
    u"تكفي العام كله.</p><p>وأضافت الوزارة أن الصوامع جاهزة لاستقبال المحصول حتى نهاية الشهر.</p>";

TEST(Fields, OfThePagesHead) {
  const Article article =
      read(u"<html><head><title>بدء موسم حصاد القمح في الشمال - صحيفة الواحة</title>"
           u"<meta property='article:published_time' content='2024-05-12T10:00:00+03:00'>"
           u"<meta name=author content='سعاد الحداد'>"
           u"<link rel=canonical href='https://waha.example/1'></head><body>"
           u"<h1>بدء موسم حصاد القمح في الشمال</h1>" +
           std::u16string(body) + u"</body></html>");
  EXPECT_EQ(article.fields.title, u"بدء موسم حصاد القمح في الشمال");
  EXPECT_EQ(article.fields.byline, u"سعاد الحداد");
  EXPECT_EQ(article.fields.date, u"2024-05-12T10:00:00+03:00");
  EXPECT_EQ(article.fields.site, u"صحيفة الواحة");
  EXPECT_EQ(article.fields.url, u"https://waha.example/1");
}

TEST(Fields, OfMicrodata) {
  const Article article =
      read(u"<article><h1 itemprop=headline>بدء موسم حصاد القمح في الشمال</h1>"
           u"<span itemprop=author>سعاد الحداد</span><time itemprop=datePublished "
           u"datetime=2024-05-12>الأحد</time>" +
           std::u16string(body) + u"</article>");
  EXPECT_EQ(article.fields.title, u"بدء موسم حصاد القمح في الشمال");
  EXPECT_EQ(article.fields.byline, u"سعاد الحداد");
  EXPECT_EQ(article.fields.date, u"2024-05-12");
  EXPECT_EQ(article.fields.site, std::nullopt);
}

TEST(Fields, OfAFragmentThatSaysNothing) {
  const Article article = read(body);
  EXPECT_EQ(article.fields.byline, std::nullopt);
  EXPECT_EQ(article.fields.date, std::nullopt);
  EXPECT_EQ(article.fields.url, std::nullopt);
}

} // namespace
} // namespace tanqih
