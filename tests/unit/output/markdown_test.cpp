// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "articles.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/render.hpp"

namespace tanqih {
namespace {

std::string markdown_of(const Article& article) {
  return to_utf8(to_markdown(article));
}
std::string paragraph(std::u16string text) {
  return markdown_of(article_of({block_of(BlockKind::body, std::move(text))}));
}

TEST(Markdown, BlocksHaveTheirForms) {
  ArticleBlock numbered = list_item(u"3- ثالثا");
  numbered.layout.bullet = true;
  ArticleBlock removed = block_of(BlockKind::share, u"شارك");
  removed.keep = false;
  EXPECT_EQ(markdown_of({}), "");
  EXPECT_EQ(markdown_of(article_of(
                {block_of(BlockKind::title, u"عنوان"), removed, block_of(BlockKind::body, u"فقرة"),
                 block_of(BlockKind::subheading, u"فرعي"), list_item(u"• أولا"),
                 list_item(u"ثانيا"), numbered, block_of(BlockKind::caption, u"صورة")})),
            "# عنوان\n\nفقرة\n\n## فرعي\n\n- أولا\n- ثانيا\n\n3- ثالثا\n\nصورة\n");
}

TEST(Markdown, MentionsAreNotMarked) {
  Article article = article_of({block_of(BlockKind::body, u"زار القاهرة")});
  mark(article, 0, u"القاهرة");
  EXPECT_EQ(markdown_of(article), "زار القاهرة\n");
}

struct EscapeCase {
  std::u16string text;
  std::string markdown;
};

TEST(Markdown, TextShowsAsItself) {
  const std::vector<EscapeCase> cases = {
      // right
      {u"*مهم* و`رمز`", R"(\*مهم\* و\`رمز\`)"},
      {u"[رابط](x) \\ <b> ~لا~", R"(\[رابط\](x) \\ \<b> \~لا\~)"},
      {u"_مائل_", R"(\_مائل\_)"},
      {u"#غزة", R"(\#غزة)"},
      {u"> اقتباس", R"(\> اقتباس)"},
      {u"- شرطة", R"(\- شرطة)"},
      {u"---", R"(\---)"},
      {u"===", R"(\===)"},
      {u"+ زائد", R"(\+ زائد)"},
      {u"2024. عام", R"(2024\. عام)"},
      {u"7) سبعة", R"(7\) سبعة)"},
      {u"12.", R"(12\.)"},
      {u"    رمز", "رمز"},
      {u"&nbsp; و&#1575;", R"(\&nbsp; و\&#1575;)"},
      {u"سطر\n- سطر\n\nسطر", "سطر\\\n\\- سطر\\\nسطر"},
      // left alone
      {u"غزة_الآن a_b", "غزة_الآن a_b"},
      {u"في #غزة > 5 - 3 + 1 = 3", "في #غزة > 5 - 3 + 1 = 3"},
      {u"12.5 بالمئة", "12.5 بالمئة"},
      {u"1234567890. رقم", "1234567890. رقم"},
      {u"قال عام 2024. ثم", "قال عام 2024. ثم"},
      {u"AT&T & أخرى; &;", "AT&T & أخرى; &;"},
      {u"\"نعم\" (لا)! $5", "\"نعم\" (لا)! $5"},
  };
  for (const EscapeCase& c : cases)
    EXPECT_EQ(paragraph(c.text), c.markdown + "\n") << to_utf8(c.text);
}

TEST(Markdown, AHeadingIsOneLine) {
  EXPECT_EQ(markdown_of(article_of({block_of(BlockKind::title, u"أول\nثان #")})),
            "# أول ثان \\#\n");
}

TEST(Markdown, AnItemsTextBeginsALine) {
  EXPECT_EQ(markdown_of(article_of({list_item(u"• # لا عنوان"), list_item(u"1. لا قائمة")})),
            "- \\# لا عنوان\n- 1\\. لا قائمة\n");
}

} // namespace
} // namespace tanqih
