// SPDX-License-Identifier: MIT
// What a page says of lists, tables, words and pictures, from its HTML to what comes out.
#include <gtest/gtest.h>

#include "api/block_structure.hpp"
#include "knowledge.hpp"
#include "tanqih/analyse.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/render.hpp"

namespace tanqih {
namespace {

/// With each line of the page in it, as paragraphs of the article; but for lines that begin with ×,
/// which are removed.
Article article_of_page(std::u16string_view html, RenderedMarks marks = {}) {
  Options options;
  options.format = InputFormat::html;
  options.entities = false;
  options.render_html = options.render_markdown = true;
  options.marks = marks;
  const Article read = analyse(knowledge(), html, options).value();
  for (const ArticleBlock& block : read.blocks)
    options.overrides.push_back({block.span.begin, !block.text.starts_with(u"×"), BlockKind::body});
  return analyse(knowledge(), html, options).value();
}

/// Without what all have: the article around it, and the direction.
std::string html_of(const Article& article) {
  std::string html = to_utf8(article.html.value_or(u""));
  for (const std::string_view common :
       {" dir=\"rtl\"", "<article lang=\"ar\">\n", "<article>\n", "</article>\n", "\n"})
    for (std::size_t at = html.find(common); at != std::string::npos; at = html.find(common))
      html.erase(at, common.size());
  return html;
}

struct PageCase {
  const char16_t* page;
  const char* text;
  const char* html;
  const char* markdown;
};

void expect_pages(const std::vector<PageCase>& cases) {
  for (const PageCase& c : cases) {
    const Article article = article_of_page(c.page);
    EXPECT_EQ(to_utf8(article.clean), c.text) << to_utf8(c.page);
    EXPECT_EQ(html_of(article), c.html) << to_utf8(c.page);
    EXPECT_EQ(to_utf8(*article.markdown), std::string(c.markdown) + "\n") << to_utf8(c.page);
  }
}

TEST(Structure, ListsKeepTheirNumbers) {
  expect_pages({
      {u"<ol><li>أول<li>ثان</ol>", "1. أول\n2. ثان", "<ol><li>أول</li><li>ثان</li></ol>",
       "1. أول\n2. ثان"},
      {u"<ol start=3><li>ثالث<li>رابع</ol>", "3. ثالث\n4. رابع",
       "<ol start=\"3\"><li>ثالث</li><li>رابع</li></ol>", "3. ثالث\n4. رابع"},
      {u"<ol><li>أول<li value=7>سابع<li>ثامن</ol>", "1. أول\n7. سابع\n8. ثامن",
       "<ol><li>أول</li><li value=\"7\">سابع</li><li>ثامن</li></ol>", "1. أول\n7) سابع\n8) ثامن"},
      {u"<ol reversed><li>ثان<li>أول</ol>", "2. ثان\n1. أول",
       "<ol start=\"2\"><li>ثان</li><li value=\"1\">أول</li></ol>", "2. ثان\n1) أول"},
      {u"<ol type=a><li>أول<li>ثان</ol>", "a. أول\nb. ثان",
       "<ol type=\"a\"><li>أول</li><li>ثان</li></ol>", "a. أول\n\nb. ثان"},
      {u"<ol type=I start=4><li>رابع</ol>", "IV. رابع",
       "<ol type=\"I\" start=\"4\"><li>رابع</li></ol>", "IV. رابع"},
      {u"<ol style='list-style-type: arabic-indic'><li>أول<li>ثان</ol>", "١. أول\n٢. ثان",
       "<ol style=\"list-style-type:arabic-indic\"><li>أول</li><li>ثان</li></ol>",
       "1. أول\n2. ثان"},
      {u"<ul><li>أول<li>ثان</ul>", "• أول\n• ثان", "<ul><li>أول</li><li>ثان</li></ul>",
       "- أول\n- ثان"},
      // What a person removes leaves the others their numbers.
      {u"<ol><li>أول<li>×<li>ثالث</ol>", "1. أول\n3. ثالث",
       "<ol><li>أول</li><li value=\"3\">ثالث</li></ol>", "1. أول\n3) ثالث"},
      // Two lists are two lists.
      {u"<ol><li>أول</ol><ol><li>أول</ol>", "1. أول\n1. أول",
       "<ol><li>أول</li></ol><ol><li>أول</li></ol>", "1. أول\n1) أول"},
      // A number that the author typed is text.
      {u"<ol><li>1- أول<li>2- ثان</ol>", "1- أول\n2- ثان", "<p>1- أول</p><p>2- ثان</p>",
       "1- أول\n\n2- ثان"},
  });
}

TEST(Structure, ListsNest) {
  expect_pages({
      {u"<ol><li>أول<ul><li>باء<li>تاء</ul><li>ثان</ol>", "1. أول\n• باء\n• تاء\n2. ثان",
       "<ol><li>أول<ul><li>باء</li><li>تاء</li></ul></li><li>ثان</li></ol>",
       "1. أول\n   - باء\n   - تاء\n2. ثان"},
      // Google Docs writes the inner list beside the item.
      {u"<ol><li aria-level=1><p>أول</p></li><ol><li aria-level=2><p>باء</p></li></ol>"
       u"<li aria-level=1><p>ثان</p></li></ol>",
       "1. أول\n1. باء\n2. ثان", "<ol><li>أول<ol><li>باء</li></ol></li><li>ثان</li></ol>",
       "1. أول\n   1. باء\n2. ثان"},
      {u"<ul><li>أول<ol start=2><li>ثان</ol></ul>", "• أول\n2. ثان",
       "<ul><li>أول<ol start=\"2\"><li>ثان</li></ol></li></ul>", "- أول\n\n  2. ثان"},
      // Lines and paragraphs of one item.
      {u"<ol><li>أول<br>سطر<li><p>ثان</p><p>فقرة</p><li>ثالث</ol>",
       "1. أول\nسطر\n2. ثان\n\nفقرة\n3. ثالث",
       "<ol><li>أول<br>سطر</li><li>ثان<p>فقرة</p></li><li>ثالث</li></ol>",
       "1. أول\\\n   سطر\n2. ثان\n\n   فقرة\n3. ثالث"},
      // The first line of an item that is kept bears its number.
      {u"<ol><li>×<br>سطر</ol>", "1. سطر", "<ol><li>سطر</li></ol>", "1. سطر"},
      {u"<ul><li>أول<ul><li>باء</ul>بعد</ul>", "• أول\n• باء\n\nبعد",
       "<ul><li>أول<ul><li>باء</li></ul><p>بعد</p></li></ul>", "- أول\n  - باء\n\n  بعد"},
  });
}

TEST(Structure, ListsOfWord) {
  const auto item = [](const char16_t* level, const char16_t* mark, const char16_t* text) {
    return std::u16string(u"<p class=MsoListParagraph style='mso-list:l0 level") + level +
           u" lfo1'><![if !supportLists]><span style='mso-list:Ignore'>" + mark +
           u"<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>" +
           text + u"</p>";
  };
  const auto page = [&](const std::vector<std::array<const char16_t*, 3>>& items) {
    std::u16string html;
    for (const auto& [level, mark, text] : items)
      html += item(level, mark, text);
    return html;
  };
  const std::u16string numbers = page({{u"1", u"3.", u"ثالث"}, {u"1", u"4.", u"رابع"}});
  const std::u16string letters = page({{u"1", u"أ-", u"أول"}, {u"1", u"ب-", u"ثان"}});
  const std::u16string inner =
      page({{u"1", u"1-", u"أول"}, {u"2", u"·", u"نقطة"}, {u"1", u"2-", u"ثان"}});
  const std::u16string romans = page({{u"1", u"i.", u"أول"}, {u"1", u"ii.", u"ثان"}});
  expect_pages({
      {numbers.c_str(), "3. ثالث\n4. رابع", "<ol start=\"3\"><li>ثالث</li><li>رابع</li></ol>",
       "3. ثالث\n4. رابع"},
      {letters.c_str(), "أ- أول\nب- ثان",
       "<ul style=\"list-style-type:none\"><li>أ- أول</li><li>ب- ثان</li></ul>",
       "أ- أول\n\nب- ثان"},
      {inner.c_str(), "1- أول\n• نقطة\n2- ثان",
       "<ol><li>أول<ul><li>نقطة</li></ul></li><li>ثان</li></ol>", "1. أول\n   - نقطة\n2. ثان"},
      {romans.c_str(), "i. أول\nii. ثان", "<ol type=\"i\"><li>أول</li><li>ثان</li></ol>",
       "i. أول\n\nii. ثان"},
  });
}

TEST(Structure, Tables) {
  expect_pages({
      {u"<table><caption>الدوام</caption><tr><th>اليوم<th>من</tr><tr><td>الأحد<td>9</tr></table>",
       "الدوام\n\nاليوم\tمن\nالأحد\t9",
       "<table><caption>الدوام</caption><thead><tr><th>اليوم</th><th>من</th></tr></thead>"
       "<tbody><tr><td>الأحد</td><td>9</td></tr></tbody></table>",
       "الدوام\n\n| اليوم | من |\n| --- | --- |\n| الأحد | 9 |"},
      // Without a head, as of Word and Google Docs; a cell without text keeps its place.
      {u"<table><tr><td><p>أ</p></td><td><p>ب</p></td><td><p>ج</p></td></tr>"
       u"<tr><td><p>د</p></td><td></td><td><p>هـ</p></td></tr></table>",
       "أ\tب\tج\nد\tهـ",
       "<table><tbody><tr><td>أ</td><td>ب</td><td>ج</td></tr>"
       "<tr><td>د</td><td></td><td>هـ</td></tr></tbody></table>",
       "| | | |\n| --- | --- | --- |\n| أ | ب | ج |\n| د | | هـ |"},
      {u"<table><thead><tr><td colspan=2>عام</td><td>آخر</td></tr></thead><tbody><tr><td "
       u"rowspan=2>أ<td>ب<td>ج</tr><tr><td>د<td>هـ</tr></tbody></table>",
       "عام\tآخر\nأ\tب\tج\nد\tهـ",
       "<table><thead><tr><th colspan=\"2\">عام</th><th>آخر</th></tr></thead><tbody><tr><td "
       "rowspan=\"2\">أ</td><td>ب</td><td>ج</td></tr><tr><td>د</td><td>هـ</td></tr></tbody>"
       "</table>",
       "| عام | | آخر |\n| --- | --- | --- |\n| أ | ب | ج |\n| | د | هـ |"},
      // A row that a person removed, with a cell that reached into the next.
      {u"<table><tr><th>×<th>ب</tr><tr><td rowspan=2>×<td>ب</tr><tr><td>ج</tr>"
       u"<tr><td>د<td>هـ</tr></table>",
       "ج\nد\tهـ",
       "<table><tbody><tr><td></td><td>ج</td></tr><tr><td>د</td><td>هـ</td></tr>"
       "</tbody></table>",
       "| | |\n| --- | --- |\n| | ج |\n| د | هـ |"},
      {u"<table><tr><th>أ|ب<th>ج</tr><tr><td>د<br>سطر<td>هـ</tr></table>", "أ|ب\tج\nد سطر\tهـ",
       "<table><thead><tr><th>أ|ب</th><th>ج</th></tr></thead><tbody><tr><td>د سطر</td><td>هـ</td>"
       "</tr></tbody></table>",
       "| أ\\|ب | ج |\n| --- | --- |\n| د سطر | هـ |"},
      // A page that is laid out by a table is none.
      {u"<table><tr><td>عمود واحد</td></tr><tr><td>وفقرة ثانية</td></tr></table>",
       "عمود واحد\n\nوفقرة ثانية", "<p>عمود واحد</p><p>وفقرة ثانية</p>",
       "عمود واحد\n\nوفقرة ثانية"},
  });
}

TEST(Structure, WordsOfTheTextKeepTheirMarks) {
  expect_pages({
      {u"<p>قال <a href='https://a.example/b?c=1&amp;d=(2)'>الوزير الجديد</a> أمس",
       "قال الوزير الجديد أمس",
       "<p>قال <a href=\"https://a.example/b?c=1&amp;d=(2)\">الوزير الجديد</a> أمس</p>",
       "قال [الوزير الجديد](https://a.example/b?c=1&d=\\(2\\)) أمس"},
      {u"<base href='https://a.example/x/y'><p>عن <a href='../z'>هذا</a> و<a href=#n>ذاك</a> و<a "
       u"href='javascript:x()'>تلك</a> و<a href='mailto:b@a.example'>البريد</a>",
       "عن هذا وذاك وتلك والبريد",
       "<p>عن <a href=\"https://a.example/z\">هذا</a> وذاك وتلك و<a "
       "href=\"mailto:b@a.example\">البريد</a></p>",
       "عن [هذا](https://a.example/z) وذاك وتلك و[البريد](mailto:b@a.example)"},
      // Relative, and nothing says to what.
      {u"<p>عن <a href='/z'>هذا</a> اليوم", "عن هذا اليوم", "<p>عن هذا اليوم</p>", "عن هذا اليوم"},
      {u"<p>قال <b>إن <i>الأمر</i></b> <i>مهم</i> و<strong>القاهرة</strong>، ثم",
       "قال إن الأمر مهم والقاهرة، ثم",
       "<p>قال <strong>إن </strong><em><strong>الأمر</strong> مهم</em> و<strong>القاهرة</strong>، "
       "ثم</p>",
       "قال **إن** ***الأمر** مهم* و**القاهرة**، ثم"},
      {u"<p>قال <span style='font-weight:700'>هذا</span> و<span "
       u"style='font-style:italic'>ذاك</span> أمس",
       "قال هذا وذاك أمس", "<p>قال <strong>هذا</strong> و<em>ذاك</em> أمس</p>",
       "قال **هذا** و*ذاك* أمس"},
      {u"<p style='white-space:pre-wrap'>قال <a href='https://a.example/'>رئيس البلدية</a> أمس "
       u"<b>إن</b> <b>ذلك</b> مهم",
       "قال رئيس البلدية أمس إن ذلك مهم",
       "<p>قال <a href=\"https://a.example/\">رئيس البلدية</a> أمس <strong>إن ذلك</strong> "
       "مهم</p>",
       "قال [رئيس البلدية](https://a.example/) أمس **إن ذلك** مهم"},
      // Markdown has no bold that ends with a mark before a letter.
      {u"<p>قال<b>«لا»</b>ثم", "قال«لا»ثم", "<p>قال<strong>«لا»</strong>ثم</p>", "قال«لا»ثم"},
      // A heading is bold by itself, and so is the head of a table.
      {u"<h2><b>عنوان</b> الخبر</h2>", "عنوان الخبر", "<p>عنوان الخبر</p>", "عنوان الخبر"},
      {u"<p>بلغت 10<sup>6</sup> و3 م<sup>2</sup> و10<sup>-3</sup> وH<sub>2</sub>O",
       "بلغت 10⁶ و3 م² و10⁻³ وH₂O", "<p>بلغت 10⁶ و3 م² و10⁻³ وH₂O</p>",
       "بلغت 10⁶ و3 م² و10⁻³ وH₂O"},
      {u"<p>الـ 21<sup>st</sup> وكم<span style='vertical-align:super'>٢</span>", "الـ 21st وكم²",
       "<p>الـ 21<sup>st</sup> وكم²</p>", "الـ 21<sup>st</sup> وكم²"},
      // A note's mark is no exponent.
      {u"<p>قال الوزير<sup><a href='#n1'>2</a></sup> أمس وعام 2020<sup>[3]</sup>",
       "قال الوزير أمس وعام 2020", "<p>قال الوزير أمس وعام 2020</p>", "قال الوزير أمس وعام 2020"},
  });
}

TEST(Structure, MarksLieWhereTheWordsAreThatAreRepairedAndCut) {
  // A link over a comma that is repaired, tatweel in it, and one over two lines.
  const Article article = article_of_page(
      u"<p>قال <a href='https://a.example/'>الــوزير , أمس</a> ثم <a href='https://b.example/'>"
      u"أول<br>ثان</a> بعد");
  EXPECT_EQ(html_of(article),
            "<p>قال <a href=\"https://a.example/\">الوزير، أمس</a> ثم <a "
            "href=\"https://b.example/\">أول</a></p><p><a href=\"https://b.example/\">ثان</a> "
            "بعد</p>");
  for (const ArticleBlock& block : article.blocks)
    for (const InlineMark& mark : block.inlines) {
      EXPECT_LT(mark.span.begin, mark.span.end);
      EXPECT_LE(mark.span.end, block.text.size());
    }
}

TEST(Structure, ALinkThatIsCutInTwoByACut) {
  Options options;
  options.format = InputFormat::html;
  options.render_html = true;
  options.entities = false;
  const Article article =
      analyse(knowledge(),
              u"<h1>افتتاح معرض الكتاب في العاصمة</h1><p><a href='https://a.example/'>القاهرة - "
              u"رويترز: افتتح الوزير</a> اليوم السبت معرضا جديدا للكتاب في وسط العاصمة بحضور عدد "
              u"كبير من الناشرين والكتاب.</p><p>وقال الوزير إن المعرض يستمر أسبوعين ويضم آلاف "
              u"الكتب من دور نشر عربية وأجنبية عدة.</p>",
              options)
          .value();
  ASSERT_FALSE(article.cuts.empty());
  EXPECT_NE(to_utf8(*article.html).find("<a href=\"https://a.example/\">افتتح الوزير</a> اليوم"),
            std::string::npos)
      << to_utf8(*article.html);
}

TEST(Structure, MarksAreKeptAsIsAsked) {
  constexpr const char16_t* page =
      u"<base href=https://a.example/><p>قال <a href=/b>الوزير</a> <b>إن</b> ثم"
      u"<figure><img src=p.jpg alt='صورة "
      u"\"المعرض\"'><figcaption>المعرض</figcaption></figure><p>بعد";
  EXPECT_EQ(html_of(article_of_page(page)),
            "<p>قال <a href=\"https://a.example/b\">الوزير</a> <strong>إن</strong> ثم</p>"
            "<p>المعرض</p><p>بعد</p>");
  EXPECT_EQ(html_of(article_of_page(page, {false, false, false})),
            "<p>قال الوزير إن ثم</p><p>المعرض</p><p>بعد</p>");
  const Article article = article_of_page(page, {false, false, true});
  EXPECT_EQ(html_of(article),
            "<p>قال الوزير إن ثم</p><figure><img src=\"https://a.example/p.jpg\" alt=\"صورة "
            "&quot;المعرض&quot;\"><figcaption>المعرض</figcaption></figure><p>بعد</p>");
  EXPECT_EQ(to_utf8(*article.markdown),
            "قال الوزير إن ثم\n\n![صورة \"المعرض\"](https://a.example/p.jpg)\n\nالمعرض\n\nبعد\n");
}

struct ImageCase {
  const char16_t* page;
  std::vector<std::string> sources;
};

TEST(Structure, PicturesOfTheArticleAlone) {
  const std::vector<ImageCase> cases = {
      {u"<p>أول<p><img src='https://a.example/1.jpg'>ثان", {"https://a.example/1.jpg"}},
      {u"<img src='https://a.example/logo.png'><p>أول", {}},
      {u"<figure><img src='https://a.example/1.jpg'><figcaption>وصف</figcaption></figure><p>أول",
       {"https://a.example/1.jpg"}},
      {u"<p>أول<p><img src='https://a.example/card.jpg'><p>× خبر آخر", {}},
      {u"<div><p>أول</p><p><img src='https://a.example/1.jpg'></p></div><nav>×</nav>",
       {"https://a.example/1.jpg"}},
      {u"<p>أول<p><img src='data:image/gif;base64,AA' data-src='https://a.example/1.jpg'><p>ثان",
       {"https://a.example/1.jpg"}},
      {u"<p>أول<p><img srcset='https://a.example/1.jpg 640w, https://a.example/2.jpg'><p>ثان",
       {"https://a.example/1.jpg"}},
      {u"<p>أول<p><img src='https://a.example/1.gif' width=1 height=1><p>ثان", {}},
      {u"<p>أول<nav><img src='https://a.example/1.jpg'></nav><p>ثان", {}},
      {u"<p>أول<p><img src='1.jpg'><p>ثان", {}},
  };
  for (const ImageCase& c : cases) {
    std::vector<std::string> sources;
    const Article article = article_of_page(c.page);
    for (const ArticleImage& image : article.images)
      sources.push_back(to_utf8(image.source));
    EXPECT_EQ(sources, c.sources) << to_utf8(c.page);
  }
}

TEST(Structure, AMentionIsNeverCutInTwo) {
  Options options;
  options.format = InputFormat::html;
  options.render_html = true;
  options.names = {{u"جمعية البحر", MentionType::organisation}};
  const Article article = analyse(knowledge(),
                                  u"<p>زار الوفد <a href='https://a.example/'>مقر جمعية</a> البحر "
                                  u"اليوم ثم عاد إلى الفندق.",
                                  options)
                              .value();
  EXPECT_NE(to_utf8(*article.html)
                .find("<a href=\"https://a.example/\">مقر </a><mark data-type=\"organisation\" "
                      "data-entity=\"0\"><a href=\"https://a.example/\">جمعية</a> البحر</mark>"),
            std::string::npos)
      << to_utf8(*article.html);
}

} // namespace
} // namespace tanqih
