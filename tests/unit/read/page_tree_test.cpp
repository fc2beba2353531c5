// SPDX-License-Identifier: MIT
// What reading a page keeps of its elements.
#include "read/page_tree.hpp"

#include <gtest/gtest.h>

#include "read/source.hpp"

namespace tanqih {
namespace {

const ClassWords& words() {
  static const ClassWords few = load_class_words("comment\tcomment\nrelated\trelated\n").value();
  return few;
}

Source read(std::u16string_view html) {
  return read_html(html, words());
}

/// The element that holds a line.
const PageNode& node_of(const Source& source, std::size_t line) {
  return source.tree.nodes.at(source.marked.at(line).node);
}

TEST(PageTree, PlainTextHasNone) {
  EXPECT_TRUE(read_text(u"سطر\nسطر").tree.nodes.empty());
}

TEST(PageTree, EachLineStandsInItsElement) {
  const Source page =
      read(u"<article><h1>عنوان</h1><p>متن <b>غليظ</b></p></article><ul><li>أ</ul>");
  ASSERT_EQ(page.marked.size(), 3U);
  EXPECT_EQ(node_of(page, 0).tag, PageTag::h1);
  EXPECT_EQ(node_of(page, 1).tag, PageTag::p);
  EXPECT_EQ(node_of(page, 2).tag, PageTag::li);
  const auto& nodes = page.tree.nodes;
  EXPECT_EQ(nodes[node_of(page, 1).parent].tag, PageTag::article);
}

TEST(PageTree, ParentsStandBeforeTheirChildren) {
  const Source page = read(u"<div><div><p>أ</p></div><p>ب</p></div>");
  for (std::uint32_t at = 1; at < page.tree.nodes.size(); ++at) {
    EXPECT_LT(page.tree.nodes[at].parent, at);
    EXPECT_EQ(page.tree.nodes[at].depth, page.tree.nodes[page.tree.nodes[at].parent].depth + 1);
  }
}

TEST(PageTree, TheLowestElementThatHoldsBoth) {
  const Source page = read(u"<section><div><p>أ</p><p>ب</p></div><p>ج</p></section>");
  const PageTree& tree = page.tree;
  const auto at = [&](std::size_t line) { return page.marked.at(line).node; };
  EXPECT_EQ(tree.nodes[tree.common(at(0), at(1))].tag, PageTag::div);
  EXPECT_EQ(tree.nodes[tree.common(at(0), at(2))].tag, PageTag::section);
  EXPECT_EQ(tree.common(at(0), at(0)), at(0));
}

TEST(PageTree, WordsOfClassesAndIds) {
  const Source page =
      read(u"<p class=\"comment-body\">أ</p><p id=relatedBox>ب</p><p class=x>ج</p>");
  EXPECT_EQ(node_of(page, 0).words, 1U);
  EXPECT_EQ(node_of(page, 1).words, 2U);
  EXPECT_EQ(node_of(page, 2).words, 0U);
  EXPECT_TRUE(node_of(page, 2).has_class);
}

TEST(PageTree, FormsAreEqualButForNumbers) {
  const Source page =
      read(u"<p class=\"post-12 a\">أ</p><p class=\"post-13 a\">ب</p><p class=\"post-13\">ج</p>");
  EXPECT_EQ(node_of(page, 0).form, node_of(page, 1).form);
  EXPECT_NE(node_of(page, 0).form, node_of(page, 2).form);
}

TEST(PageTree, StylesOfTheClipboard) {
  const Source page = read(u"<p style=\"font-size: 24px; text-align: center\">أ</p>"
                           u"<div style=\"float: left; width: 300px\">ب</div>");
  EXPECT_EQ(node_of(page, 0).font_size, 24);
  EXPECT_EQ(node_of(page, 0).align, 1);
  EXPECT_EQ(node_of(page, 1).floats, 1);
  EXPECT_EQ(node_of(page, 1).width, 300);
}

} // namespace
} // namespace tanqih
