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

std::u16string text_of(const std::optional<Field>& field) {
  return field ? field->text : u"-";
}

TEST(Fields, OfThePagesHead) {
  const Article article =
      read(u"<html><head><title>بدء موسم حصاد القمح في الشمال - صحيفة الواحة</title>"
           u"<meta property='article:published_time' content='2024-05-12T10:00:00+03:00'>"
           u"<meta name=author content='سعاد الحداد'>"
           u"<link rel=canonical href='https://waha.example/1'></head><body>"
           u"<h1>بدء موسم حصاد القمح في الشمال</h1>" +
           std::u16string(body) + u"</body></html>");
  EXPECT_EQ(text_of(article.fields.title), u"بدء موسم حصاد القمح في الشمال");
  EXPECT_EQ(text_of(article.fields.byline), u"سعاد الحداد");
  EXPECT_EQ(text_of(article.fields.date), u"2024-05-12T10:00:00+03:00");
  EXPECT_EQ(text_of(article.fields.site), u"صحيفة الواحة");
  EXPECT_EQ(text_of(article.fields.url), u"https://waha.example/1");
}

TEST(Fields, OfMicrodata) {
  const Article article =
      read(u"<article><h1 itemprop=headline>بدء موسم حصاد القمح في الشمال</h1>"
           u"<span itemprop=author>سعاد الحداد</span><time itemprop=datePublished "
           u"datetime=2024-05-12>الأحد</time>" +
           std::u16string(body) + u"</article>");
  EXPECT_EQ(text_of(article.fields.title), u"بدء موسم حصاد القمح في الشمال");
  EXPECT_EQ(text_of(article.fields.byline), u"سعاد الحداد");
  EXPECT_EQ(text_of(article.fields.date), u"2024-05-12");
  EXPECT_FALSE(article.fields.site);
}

TEST(Fields, OfAFragmentThatSaysNothing) {
  const Article article = read(body);
  EXPECT_FALSE(article.fields.byline);
  EXPECT_FALSE(article.fields.date);
  EXPECT_FALSE(article.fields.url);
}

TEST(Fields, SayWhereTheyAreFrom) {
  const Article article =
      read(u"<html lang=ar-EG><head><meta property='og:description' content='موسم جيد.'>"
           u"<meta property='og:image' content='/صور/1.jpg'><base href='https://waha.example/a/b'>"
           u"<meta name=keywords content='قمح، حصاد , قمح'><meta name=date content='12/5/2024'>"
           u"<meta property='article:modified_time' content='2024-05-13'>"
           u"<meta property='article:section' content='زراعة'>"
           u"<meta name=author content='صحيفة الواحة'><meta property='og:site_name' content='صحيفة "
           u"الواحة'><link rel=copyright href='//licences.example/by/4.0'></head><body>"
           u"<h1>بدء موسم حصاد القمح في الشمال</h1><p>كتبت سعاد الحداد</p>" +
           std::u16string(body) + u"</body></html>");
  const Fields& fields = article.fields;
  EXPECT_EQ(fields.title, (Field{u"بدء موسم حصاد القمح في الشمال", FieldOrigin::text}));
  EXPECT_EQ(fields.byline, (Field{u"سعاد الحداد", FieldOrigin::text})) << "the outlet is no author";
  EXPECT_FALSE(fields.date) << "of which no day is known for certain";
  EXPECT_EQ(fields.modified, (Field{u"2024-05-13", FieldOrigin::open_graph}));
  EXPECT_EQ(fields.language, (Field{u"ar-EG", FieldOrigin::html}));
  EXPECT_EQ(fields.description, (Field{u"موسم جيد.", FieldOrigin::open_graph}));
  EXPECT_EQ(fields.image,
            (Field{u"https://waha.example/%D8%B5%D9%88%D8%B1/1.jpg", FieldOrigin::open_graph}));
  EXPECT_EQ(fields.section, (Field{u"زراعة", FieldOrigin::open_graph}));
  EXPECT_EQ(fields.licence, (Field{u"https://licences.example/by/4.0", FieldOrigin::html}));
  EXPECT_EQ(fields.tags,
            (std::vector<Field>{{u"قمح", FieldOrigin::meta}, {u"حصاد", FieldOrigin::meta}}));
}

TEST(Fields, TheDayThatThePageSaysIsTheDayThatDatesAreToldFrom) {
  const std::u16string text = u"<p>افتتح الوزير المعرض أمس بحضور مئات المزارعين من القرى المجاورة، "
                              u"وقال إن الأبواب تبقى مفتوحة حتى نهاية الشهر.</p>";
  const std::u16string head =
      u"<meta property='article:published_time' content='2024-03-01T09:00Z'>";
  const auto first_value = [](const Article& article) { return article.mentions.at(0).value; };
  EXPECT_EQ(first_value(read(head + text)), "2024-02-29");
  EXPECT_EQ(first_value(read(text)), "-P1D");
  EXPECT_EQ(first_value(read(u"<aside><time datetime=2020-01-05>x</time></aside>" + text)), "-P1D")
      << "which may be of another article";
}

TEST(Fields, OfLinkedData) {
  const Article article =
      read(u"<html><head><meta name=author content=admin><script type='application/ld+json'>"
           u"{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":"
           u"\"حصاد القمح &#8211; الشمال\",\"author\":{\"@type\":\"Person\",\"name\":"
           u"\"سعاد الحداد\"},\"datePublished\":\"2024-05-12T10:00:00+03:00\",\"keywords\":"
           u"[\"قمح\",\"حصاد\"],\"publisher\":{\"name\":\"صحيفة الواحة\"}}</script></head>"
           u"<body>" +
           std::u16string(body) + u"</body></html>");
  const Fields& fields = article.fields;
  EXPECT_EQ(fields.title, (Field{u"حصاد القمح – الشمال", FieldOrigin::json_ld}));
  EXPECT_EQ(fields.byline, (Field{u"سعاد الحداد", FieldOrigin::json_ld}));
  EXPECT_EQ(fields.date, (Field{u"2024-05-12T10:00:00+03:00", FieldOrigin::json_ld}));
  EXPECT_EQ(fields.site, (Field{u"صحيفة الواحة", FieldOrigin::json_ld}));
  EXPECT_EQ(fields.tags.size(), 2U);
}

} // namespace
} // namespace tanqih
