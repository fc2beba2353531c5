// SPDX-License-Identifier: MIT
#include "read/html_flatten.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

TEST(HtmlFlatten, TakesTagsNotText) {
  struct Case {
    const char* html;
    const char* flat;
  };
  for (const auto& [html, flat] : {
           Case{"", ""},
           Case{"a<div>b</div>c", "a<hr>b<hr>c"},
           Case{"a<b title='>'>b</b>c", "abc"},
           Case{"a<img src=x>b<br/>", "a<img src=x>b<br/>"},
           Case{"1 < 2 <", "1 < 2 <"},
           Case{"<!-->a<!-- b -->c<!DOCTYPE html>d<?php e ?>f<!-- g", "acdf"},
           Case{"<script>'<b>'</scrip></SCRIPT >a", "a"},
           Case{"<script>a", ""},
           Case{"a<b", "a"},
           Case{"<i =\">\">a", "a"},
       })
    EXPECT_EQ(flatten_html(html, 0), flat) << html;
  EXPECT_EQ(flatten_html("<div><div>a</div></div>b", 1), "<div><hr>a<hr></div>b");
  EXPECT_EQ(flatten_html("<p>a<p>b<p>c", 1), "<p>a<p>b<p>c");
}

TEST(HtmlFlatten, KeepsWhatIsNotDeeperThanAsked) {
  EXPECT_EQ(flatten_html("<div><p>a</p></div>", 512), "<div><p>a</p></div>");
  EXPECT_EQ(flatten_html("<i><b>a</b></i>c", 1), "<i>a</i>c") << "no line begins there";
  EXPECT_EQ(flatten_html("</div></div><div>a</div>", 1), "</div></div><div>a</div>")
      << "end tags of nothing";
  EXPECT_EQ(flatten_html("<div>a<div>b</div>c</div><div>d</div>", 1),
            "<div>a<hr>b<hr>c</div><div>d</div>")
      << "behind the deep part the depth is as before";
}

TEST(HtmlFlatten, VoidElementsDoNotNest) {
  EXPECT_EQ(flatten_html("<br><br><br><div>a</div>", 1), "<br><br><br><div>a</div>");
}

TEST(HtmlFlatten, RawContentIsNoMarkup) {
  for (const char* html :
       {"<style>p > b { }</style>a", "<textarea><div></textarea>a", "<title><i></title>a",
        "<iframe><div></iframe>a", "<STYLE></div></sTyLe>a", "<script>\"</div>\"</script  >a"})
    EXPECT_EQ(flatten_html(html, 512), "a") << html;
  EXPECT_EQ(flatten_html("</script>a", 512), "a") << "an end tag alone";
}

TEST(HtmlFlatten, AnythingCutShortHasAnAnswer) {
  const std::string html =
      "<div class='a'><!-- b --><p title=\"c > d\">e<script>f</script>&amp;<br/></p></div>";
  for (std::size_t size = 0; size <= html.size(); ++size)
    for (const unsigned depth : {0U, 1U, 512U})
      EXPECT_LE(flatten_html(html.substr(0, size), depth).size(), 2 * size + 4) << size;
}

} // namespace
} // namespace tanqih
