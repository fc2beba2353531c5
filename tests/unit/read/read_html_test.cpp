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
