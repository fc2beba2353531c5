// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "read/source.hpp"
#include "segment/segment.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"

namespace tanqih {
namespace {

std::string text_of(std::u16string_view html) {
  return to_utf8(read_html(html, {}).text);
}

struct Line {
  std::string text;
  Layout layout;
};

std::vector<Line> lines_of(std::u16string_view html) {
  const Source source = read_html(html, {});
  std::vector<Line> lines;
  for (const Block& block : segment(source, source.text, OffsetMap{}))
    lines.push_back({to_utf8(slice(source.text, block.span)), block.layout});
  return lines;
}

/// The layout of the only line that there must be.
Layout layout_of(std::u16string_view html) {
  const auto lines = lines_of(html);
  EXPECT_EQ(lines.size(), 1U) << to_utf8(html);
  return lines.empty() ? Layout{} : lines[0].layout;
}

TEST(ReadHtml, TheLinesOfAPage) {
  struct Case {
    const char16_t* html;
    const char* text;
  };
  for (const auto& [html, text] : {
           Case{u"", ""},
           Case{u"نص بلا وسم", "نص بلا وسم"},
           Case{u"<p>أولى</p><p>ثانية</p>", "أولى\n\nثانية"},
           Case{u"<div>أ</div><div>ب</div>ج", "أ\nب\nج"},
           Case{u"<h1>عنوان</h1>\n  <div>قال\n   <b>الوزير</b><br>ثم</div>",
                "عنوان\n\nقال الوزير\nثم"},
           Case{u"سطر<br>\n<br>سطر<br>", "سطر\n\nسطر"},
           Case{u"<p>سطر<br></p><p>سطر</p>", "سطر\n\nسطر"},
           Case{u"<ul><li>أ</li><li>ب<ul><li>ج</li></ul></li></ul>", "أ\nب\n\nج"},
           Case{u"كتا<b>ب</b> <i> جديد </i> .", "كتاب جديد ."},
           Case{u"<table><tr><td>أ</td><td> ب "
                u"</td></tr><tr><td>ج</td><td></td><td>د</td></tr></table>",
                "أ\tب\nج\tد"},
           Case{u"<table><tr><td><p>أ</p></td><td><p>ب</p></td></tr></table>", "أ\tب"},
           Case{u"<table><tr><td><p>أ</p><p>ب</p></td><td>ج</td></tr></table>", "أ\n\nب\n\nج"},
           Case{u"<pre>أ\n  ب</pre>", "أ\n  ب"},
           Case{u"<span style='white-space: pre-wrap'>أ\nب</span>", "أ\nب"},
           Case{u"<span style='white-space:pre-line'>أ  \nب</span>", "أ\nب"},
           Case{u"<div style='display: flex'><a>أ</a><a>ب</a></div>", "أ\nب"},
           Case{u"<span style='display:block'>أ</span><span>ب</span>", "أ\nب"},
           Case{u"<div style='display:inline'>أ</div><div style='display:inline'>ب</div>", "أب"},
           Case{u"&quot;لا&quot;&nbsp;&amp; &#1575;", "\"لا\"\u00A0& ا"},
           Case{u"<select><option>يوم<option>أسبوع</select>", "يوم\nأسبوع"},
           Case{u"😀<b>😀</b>", "😀😀"},
       })
    EXPECT_EQ(text_of(html), text) << to_utf8(html);
}

TEST(ReadHtml, WhatIsNoTextIsNotRead) {
  for (const auto* html :
       {u"<script>خطأ</script>نص", u"<style>p{}</style>نص", u"<head><title>اسم</title></head>نص",
        u"<!-- تعليق -->نص", u"<template><p>قالب</p></template>نص", u"نص<noscript>شغل</noscript>",
        u"<iframe>إطار</iframe>نص", u"<svg><title>رمز</title></svg>نص",
        u"<textarea>حقل</textarea>نص", u"<video>لا يدعم</video>نص", u"<img alt='صورة'>نص",
        u"<input value='زر'>نص", u"<xml><w:View>Normal</w:View></xml>نص",
        u"<![if !supportLists]>نص<![endif]>"})
    EXPECT_EQ(text_of(html), "نص") << to_utf8(html);
}

TEST(ReadHtml, HiddenBlocksStayHiddenWordsGo) {
  for (const auto* html :
       {u"<div hidden>قائمة</div>", u"<div style='display: none'>قائمة</div>",
        u"<p style='visibility:hidden'>قائمة</p>", u"<div aria-hidden=true>قائمة</div>",
        u"<p style='mso-hide:all'>قائمة</p>", u"<dialog>قائمة</dialog>"})
    EXPECT_EQ(layout_of(html).containers, in_hidden) << to_utf8(html);
  EXPECT_EQ(layout_of(u"<div hidden=until-found>قائمة</div>").containers, in_nothing);
  EXPECT_EQ(layout_of(u"<dialog open>قائمة</dialog>").containers, in_nothing);
  EXPECT_EQ(layout_of(u"<body style='visibility: hidden'><p>نص").containers, in_nothing)
      << "a page that a script shows";
  EXPECT_EQ(text_of(u"<p>قال <span style='display:none'>خفي</span>الوزير</p>"), "قال الوزير");
  EXPECT_EQ(text_of(u"<p>قال <span aria-hidden=true>إن</span> الوزير</p>"), "قال إن الوزير");
}

/// As the framework's table has them.
const ClassWords& roles() {
  static const ClassWords known =
      load_class_words("=unseen\tsronly*\n=unseen\tscreenreader*\n"
                       "=unseen\tvisuallyhidden*\n=mark\tmweditsection\n"
                       "=mark\tinlinetemplate\n=caption\twpcaptiontext\n"
                       "=box\thatnote\n=infobox\tinfobox*\n")
          .value();
  return known;
}

TEST(ReadHtml, HintsForScreenReadersGoAndTheSentenceStaysWhole) {
  for (const auto* hint :
       {u"<span class=screen-reader-text> (يفتح في نافذة جديدة)</span>",
        u"<span class='sr-only focus:not-sr-only'>خفي</span>",
        u"<b class=visuallyHidden_x1>خفي</b>", u"<span class=Screen-Reader-Only>خفي</span>",
        u"<span style='position: absolute; width: 1px; height: 1px; overflow: hidden'>خفي</span>",
        u"<span style='position:absolute!important;clip:rect(0px, 0px, 0px, 0px)'>خفي</span>",
        u"<span style='position: fixed; clip-path: inset(50%)'>خفي</span>",
        u"<i style='position:absolute; left: -9999px'>خفي</i>"})
    EXPECT_EQ(
        to_utf8(read_html(u"<p>دراسة <a href=x>سابقة" + std::u16string(hint) + u"</a> أوصت به.</p>",
                          roles())
                    .text),
        "دراسة سابقة أوصت به.")
        << to_utf8(hint);
  for (const auto* shown :
       {u"<span class=not-sr-only>ظاهر</span>", u"<span class=reader>ظاهر</span>",
        u"<span style='width: 1px; height: 1px; overflow: hidden'>ظاهر</span>",
        u"<span style='position: relative; left: -9999px'>ظاهر</span>"})
    EXPECT_EQ(to_utf8(read_html(u"<p>نص " + std::u16string(shown), roles()).text), "نص ظاهر")
        << to_utf8(shown);
  const Source block = read_html(u"<h2 class=sr-only>قائمة</h2>", roles());
  ASSERT_EQ(block.marked.size(), 1U);
  EXPECT_EQ(block.marked[0].layout.containers, in_hidden) << "on a line of its own it is told";
}

TEST(ReadHtml, WhatFloatsInASentenceGoesAside) {
  struct Case {
    const char16_t* html;
    const char* text;
  };
  for (const auto& [html, text] : {
           Case{u"<p><span style='float:right;font-size:60px'>ا</span>فتتحت</p>", "افتتحت"},
           Case{u"<p> <b style='float: right'><i>ال</i></b>جامعة</p>", "الجامعة"},
           Case{u"<p><span style='float:right'>قال</span> الوزير</p>", "قال الوزير"},
           Case{u"<div>أ<br><span style='float:right'>و</span>قال</div>", "أ\nوقال"},
           Case{u"<p>وقال المهندس <span style='float: left'><img></span>رائد إن</p>",
                "وقال المهندس رائد إن"},
           Case{u"<p>وقال <b>عن <span style='float:left'>إعلان<br>هنا</span>المياه</b> إن</p><p>ب",
                "وقال عن المياه إن\nإعلان\nهنا\n\nب"},
           Case{u"<p>إن المياه <span style='position: absolute'>شرح</span>الجوفية.</p>",
                "إن المياه الجوفية.\nشرح"},
           Case{u"<div>قال <div style='float:left'>إعلان</div>رائد إن</div>", "قال رائد إن\nإعلان"},
           // The parser ends the paragraph there: the words are kept apart.
           Case{u"<p>وقال الوزير<div style='float:left'>إعلان</div>إن السد</p><p>ب",
                "وقال الوزير\n\nإعلان\nإن السد\n\nب"},
           Case{u"<div>تمت الجملة. <div style='float:left'>إعلان</div>وقال</div>",
                "تمت الجملة.\nإعلان\nوقال"},
           Case{u"<p><span style='float:left'>صندوق في أول الفقرة</span>وقال</p>",
                "صندوق في أول الفقرة\nوقال"},
           Case{u"<ul><li><span style='float:left'>12</span>محليات", "12\nمحليات"},
           Case{u"<p style='display:flex'><span>تبلغ</span><b>12</b> <i>دولارا</i>.</p>",
                "تبلغ 12 دولارا ."},
       })
    EXPECT_EQ(text_of(html), text) << to_utf8(html);
}

TEST(ReadHtml, MarksOfFootnotesGoExponentsStay) {
  struct Case {
    const char16_t* html;
    const char* text;
  };
  for (const auto& [html, text] : {
           Case{u"<p>نصفها<sup class=reference><a href='#n1'>[1]</a></sup>، ثم", "نصفها، ثم"},
           Case{u"<p>الربيع<sup><a href='http://x.example/p#n2'>٢</a></sup>.", "الربيع."},
           Case{u"<p>الربيع<sup>[<a href='#n2'>2</a>]</sup>.", "الربيع."},
           Case{u"<p>الربيع<sup><a href='#a'>1</a>,<a href='#b'>2</a></sup>.", "الربيع."},
           Case{u"<p>الربيع<a href='#fn1'><sup>1</sup></a>.", "الربيع."},
           Case{u"<p>التاريخ<span class=mw-editsection>[<a href=/e>عدل</a>]</span>", "التاريخ"},
           Case{u"<p>الموصل.<sup class='noprint Inline-Template'>[<a href=/q>بحاجة "
                u"لمصدر</a>]</sup> بدأ",
                "الموصل. بدأ"},
           Case{u"<p>10<sup>6</sup> و م<sup>2</sup>", "10⁶ و م²"},
           Case{u"<p>10<sup><a href='/six'>6</a></sup>", "106"},
           Case{u"<p>انظر <a href='#b'>الباب الثاني</a>", "انظر الباب الثاني"},
           Case{u"<p>س<sup><a href='#long'>حاشية طويلة من كلمات</a></sup>",
                "سحاشية طويلة من كلمات"},
       })
    EXPECT_EQ(to_utf8(read_html(html, roles()).text), text) << to_utf8(html);
}

TEST(ReadHtml, AReadingStandsInBrackets) {
  EXPECT_EQ(text_of(u"<ruby>الجسر<rp>(</rp><rt>القنطرة</rt><rp>)</rp></ruby> قديما"),
            "الجسر(القنطرة) قديما");
  EXPECT_EQ(text_of(u"<ruby>الجسر<rt>القنطرة</rt></ruby> قديما"), "الجسر(القنطرة) قديما");
}

TEST(ReadHtml, ADeclarativeShadowRootIsWhatIsShown) {
  struct Case {
    const char16_t* html;
    const char* text;
  };
  for (const auto& [html, text] : {
           Case{u"<x-a><template shadowrootmode=open><h1>عنوان</h1><p>نص</p></template></x-a>",
                "عنوان\n\nنص"},
           Case{u"<x-a><template shadowroot=open><p>نص</p></template></x-a>", "نص"},
           Case{u"<div><template shadowrootmode=open><p>قبل</p><slot></slot><p>بعد</p></template>"
                u"<p>بينهما</p></div>",
                "قبل\n\nبينهما\n\nبعد"},
           Case{u"<div><template shadowrootmode=open><slot name=b></slot>|<slot name=a>بدل</slot>"
                u"|<slot></slot></template><i>ج</i><b slot=b>ب</b>د</div>",
                "ب|بدل|جد"},
           Case{u"<div><template "
                u"shadowrootmode=open><slot></slot><slot>ثان</slot></template>أ</div>",
                "أثان"},
           Case{u"<div><template shadowrootmode=open><p>نص</p></template>لا يرى</div>", "نص"},
           Case{u"<div><template shadowrootmode=open><slot></slot></template><div><slot>أ</slot>"
                u"</div></div>",
                "أ"},
           Case{u"<template><p>قالب</p></template>نص", "نص"},
       })
    EXPECT_EQ(text_of(html), text) << to_utf8(html);
}

TEST(ReadHtml, ColumnsOfALayoutTableAreNoRow) {
  struct Case {
    const char16_t* html;
    const char* text;
  };
  for (const auto& [html, text] : {
           Case{u"<table><tr><td><b>الأخبار</b><br><a href=x>قمح</a></td><td><b>عنوان</b><br>نص"
                u"</td></tr></table>",
                "الأخبار\nقمح\nعنوان\nنص"},
           Case{u"<table><tr><td><font><b>أ<br>ب</b></font></td><td>ج</td></tr></table>",
                "أ\nب\nج"},
           Case{u"<table><tr><th>يوم</th><th>من</th></tr><tr><td>الأحد</td><td>9<br>صباحا</td></tr>"
                u"</table>",
                "يوم\tمن\nالأحد\t9 صباحا"},
           Case{u"<table><tr><td>أ</td><td>ب</td></tr></table>", "أ\tب"},
       })
    EXPECT_EQ(text_of(html), text) << to_utf8(html);
}

TEST(ReadHtml, CaptionsByClass) {
  const Source page =
      read_html(u"<div><img><p class='wp-caption-text'>الجسر</p></div><p>نص</p>", roles());
  ASSERT_EQ(page.marked.size(), 2U);
  EXPECT_EQ(page.marked[0].layout.containers, in_figcaption);
  EXPECT_EQ(page.marked[1].layout.containers, in_nothing);
}

TEST(ReadHtml, TheNodesKnowTheirRole) {
  const Source page = read_html(u"<div class=hatnote><p>طالع</p></div><table class=infobox_v2><tr>"
                                u"<td>البلد</table><div class=infobox>حقائق</div><p>نص",
                                roles());
  ASSERT_EQ(page.marked.size(), 4U);
  const auto role = [&](std::size_t line) { return page.tree.nodes[page.marked[line].node].role; };
  EXPECT_EQ(role(0), ClassRole::box);
  EXPECT_EQ(role(1), ClassRole::box);
  EXPECT_EQ(role(2), ClassRole::none) << "a newspaper's facts";
  EXPECT_EQ(role(3), ClassRole::none);
}

TEST(ReadHtml, Shapes) {
  struct Case {
    const char16_t* html;
    BlockShape shape;
    int level;
  };
  for (const auto& [html, shape, level] : {
           Case{u"<p>نص", BlockShape::paragraph, 0},
           Case{u"<h1>نص", BlockShape::heading, 1},
           Case{u"<h6><a href=x>نص", BlockShape::heading, 6},
           Case{u"<a href=x><h3>نص", BlockShape::heading, 3},
           Case{u"<div role=heading aria-level=4>نص", BlockShape::heading, 4},
           Case{u"<div role=heading>نص", BlockShape::heading, 2},
           Case{u"<ul><li>نص", BlockShape::list_item, 1},
           Case{u"<ul><li><ol><li><p>نص", BlockShape::list_item, 2},
           Case{u"<ul><li><h3>نص", BlockShape::heading, 3},
           Case{u"<li>نص", BlockShape::list_item, 1},
           Case{u"<div role=list><div role=listitem>نص", BlockShape::list_item, 1},
           Case{u"<pre>نص", BlockShape::preformatted, 0},
           Case{u"<table><tr><td>أ<td>ب", BlockShape::table_row, 0},
           Case{u"<table><tr><td>مقال في جدول", BlockShape::paragraph, 0},
           Case{
               u"<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]>"
               u"<span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>نص<o:p></o:p>",
               BlockShape::list_item, 2},
       }) {
    const Layout layout = layout_of(html);
    EXPECT_EQ(name_of(layout.shape), name_of(shape)) << to_utf8(html);
    EXPECT_EQ(layout.level, level) << to_utf8(html);
    EXPECT_FALSE(layout.bullet) << to_utf8(html);
  }
}

TEST(ReadHtml, Containers) {
  struct Case {
    const char16_t* html;
    int containers;
  };
  for (const auto& [html, containers] : {
           Case{u"<main><article><p>نص", in_main | in_article},
           Case{u"<article><header>نص", in_article | in_header},
           Case{u"<footer>نص", in_footer},
           Case{u"<nav><ul><li>نص", in_nav | in_list},
           Case{u"<aside>نص", in_aside},
           Case{u"<figure><figcaption>نص", in_figure | in_figcaption},
           Case{u"<p><time>نص</time>", in_time},
           Case{u"<p><time>نص</time> آخر", in_nothing},
           Case{u"<button>نص", in_button},
           Case{u"<blockquote>نص", in_quote},
           Case{u"<p><q>نص</q>", in_quote},
           Case{u"<table><tr><td>نص", in_table},
           Case{u"<div role=navigation>نص", in_nav},
           Case{u"<div role='none complementary'>نص", in_aside},
           Case{u"<div itemprop=articleBody>نص", in_article},
           Case{u"<span itemprop=datePublished>نص", in_time},
       })
    EXPECT_EQ(layout_of(html).containers, containers) << to_utf8(html);
}

TEST(ReadHtml, LinksAndBoldAreCountedByTheLine) {
  const auto lines = lines_of(u"<p>أ <a href=x>ب ت</a> ث<br><b>ج <a href=x>ح</a></b></p>"
                              u"<p><a>خ</a> <strong style='font-weight:400'>د</strong>"
                              u"<span style='font-weight: 700'>ذ</span></p>");
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[0].layout.link_units, 3U) << "the space inside belongs to the link";
  EXPECT_EQ(lines[0].layout.bold_units, 0U);
  EXPECT_EQ(lines[1].layout.link_units, 1U);
  EXPECT_EQ(lines[1].layout.bold_units, 3U);
  EXPECT_EQ(lines[2].layout.link_units, 0U) << "an anchor without href";
  EXPECT_EQ(lines[2].layout.bold_units, 1U);
}

TEST(ReadHtml, BlankLinesTellParagraphsFromLines) {
  const auto lines = lines_of(u"<h2>أ</h2><div>ب</div><div>ج</div><p>د</p>");
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(lines[1].layout.blank_before, 1);
  EXPECT_EQ(lines[2].layout.blank_before, 0);
  EXPECT_EQ(lines[3].layout.blank_before, 1);
}

TEST(ReadHtml, AFragmentOfChromium) {
  const auto lines = lines_of(
      u"<html><body>\n<!--StartFragment--><meta charset='utf-8'><h1 style=\"font-size: 32px;"
      u" font-weight: 700; white-space: normal;\">عنوان</h1><p style=\"font-weight: 400;\">فقرة <a "
      u"href=\"https://example.org/\" style=\"display: inline;\">رابط</a></p>"
      u"<br class=\"Apple-interchange-newline\"><!--EndFragment-->\n</body></html>");
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].text, "عنوان");
  EXPECT_EQ(lines[0].layout.shape, BlockShape::heading);
  EXPECT_EQ(lines[0].layout.bold_units, 5U);
  EXPECT_EQ(lines[1].text, "فقرة رابط");
  EXPECT_EQ(lines[1].layout.link_units, 4U);
}

TEST(ReadHtml, AFoldedAnswerThatWasNotCopiedIsTold) {
  const auto folded = [](std::u16string_view html) {
    const Source source = read_html(html, {});
    return source.issues.size() == 1 && source.issues[0].code == IssueCode::folded;
  };
  EXPECT_TRUE(folded(u"<p>نص<details><summary>من؟</summary><p></p></details>"));
  EXPECT_TRUE(folded(u"<details><summary><b>من؟</b></summary></details><p>نص"));
  EXPECT_FALSE(folded(u"<details><summary>من؟</summary><p>جواب</p></details>"));
  EXPECT_FALSE(folded(u"<details open><summary>من؟</summary></details>"));
  EXPECT_FALSE(folded(u"<details><summary></summary></details>"));
  EXPECT_FALSE(folded(u"<summary>من؟</summary>"));
}

std::u16string repeat(std::u16string_view part, int times) {
  std::u16string text;
  for (int i = 0; i < times; ++i)
    text += part;
  return text;
}

TEST(ReadHtml, TextBelowTheDepthLimitStays) {
  const std::u16string deep = u"<h2>عنوان</h2>" + repeat(u"<div>", 2000) +
                              u"عميق <b>جدا &amp; هنا</b><p>فقرة" + repeat(u"</div>", 2000) +
                              u"<h3>بعد</h3>";
  const Source source = read_html(deep, {});
  EXPECT_EQ(to_utf8(source.text), "عنوان\n\nعميق جدا & هنا\nفقرة\n\nبعد");
  ASSERT_EQ(source.issues.size(), 1U);
  EXPECT_EQ(source.issues[0].code, IssueCode::too_deep);
  EXPECT_EQ(source.marked.back().layout.shape, BlockShape::heading)
      << "what is not deep keeps its layout";
  EXPECT_TRUE(read_html(u"<p>نص", {}).issues.empty());
}

} // namespace
} // namespace tanqih
