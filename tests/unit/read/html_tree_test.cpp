// SPDX-License-Identifier: MIT
#include "read/html_tree.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <new>
#include <string>

#include "growth.hpp"

namespace tanqih {
namespace {

const HtmlNode* first_of(const HtmlTree& tree, HtmlTag tag) {
  const HtmlNode* node = &tree.root();
  while (node && !is_element(*node, tag))
    node = next_node(*node, tree.root());
  return node;
}

std::size_t count_attributes(const HtmlNode& element) {
  std::size_t count = 0;
  for (const HtmlAttribute* each = first_attribute(element); each; each = each->next)
    ++count;
  return count;
}

TEST(HtmlTree, HoldsTheAttributesThatAreRead) {
  const HtmlTree tree(u"<!doctype html public 'a' 'b'><p DATA-x=1 Class='a&amp;b' title=t class=c "
                      u"aria-level hidden>");
  const HtmlNode* const paragraph = first_of(tree, LXB_TAG_P);
  ASSERT_NE(paragraph, nullptr);
  EXPECT_EQ(count_attributes(*paragraph), 3U);
  EXPECT_EQ(attribute(*paragraph, AttributeName::class_), "a&b");
  EXPECT_EQ(attribute(*paragraph, AttributeName::hidden), "");
  EXPECT_TRUE(has_attribute(*paragraph, AttributeName::hidden));
  EXPECT_FALSE(has_attribute(*paragraph, AttributeName::id));
}

TEST(HtmlTree, TellsElementsApartThatAreComparedByAllTheirAttributes) {
  // Of four open <b> that are alike the first is forgotten, and <p> opens three again.
  const auto around = [](std::u16string_view html) {
    const HtmlTree tree(html);
    std::size_t count = 0;
    for (const HtmlNode* node = first_of(tree, LXB_TAG_I); node; node = node->parent)
      count += is_element(*node, LXB_TAG_B);
    return count;
  };
  EXPECT_EQ(around(u"<p><b><b><b><b></p><i>x"), 3U);
  EXPECT_EQ(around(u"<p><b data-n=1><b data-n=2><b data-n=3><b data-n=4></p><i>x"), 4U);
}

TEST(HtmlTree, HasNoTextThatIsNoMarkupAndNotShown) {
  const HtmlTree tree(u"<title>ع</title><style>a</style><p>ا<script>b</script>"
                      u"<iframe>d</iframe>ب");
  std::string text;
  for (const HtmlNode* node = &tree.root(); node; node = next_node(*node, tree.root()))
    if (is_text(*node))
      text += text_of(*node);
  EXPECT_EQ(text, "عاب");
}

TEST(HtmlTree, ManyNamesTakeLinearTime) {
  const auto names = [](std::u16string_view before, std::u16string_view after) {
    return [=](std::size_t count) {
      std::u16string html = u"<p ";
      for (std::size_t i = 0; i < count; ++i) {
        html += before;
        for (std::size_t rest = i; rest > 0; rest /= 26)
          html += static_cast<char16_t>(u'a' + rest % 26);
        html += after;
      }
      return html;
    };
  };
  const auto parse = [](const std::u16string& html) { static_cast<void>(HtmlTree(html)); };
  expect_near_linear(10'000, names(u"x", u"=1 "), parse);
  expect_near_linear(10'000, names(u"></x", u""), parse);
}

// The parser's allocations, of which those from one on fail as read/parser_memory has it.
std::size_t left = 0;
void* given(void* data) {
  if (left > 0 && --left > 0)
    return data;
  std::free(data);
  throw std::bad_alloc();
}
void* failing_malloc(std::size_t size) {
  return given(std::malloc(size));
}
void* failing_realloc(void* data, std::size_t size) {
  if (left == 1)
    return given(nullptr); // what was there stays
  return given(std::realloc(data, size));
}
void* failing_calloc(std::size_t count, std::size_t size) {
  return given(std::calloc(count, size));
}

TEST(HtmlTree, EndsInAnErrorWhereverMemoryRunsOut) {
  struct Memory {
    Memory() { lexbor_memory_setup(failing_malloc, failing_realloc, failing_calloc, std::free); }
    ~Memory() { lexbor_memory_setup(std::malloc, std::realloc, std::calloc, std::free); }
  };
  const std::u16string long_text(200'000, u'ا');
  const std::u16string html = u"<!doctype html><meta name=a><title>t</title><p id=a data-b='&amp;" +
                              long_text + u"'>x<table>y<tr><td><b data-c><b>z</table><zz>" +
                              long_text + u"<template><p>" + long_text + u"</template><!--" +
                              long_text + u"--><?a b?><svg xlink:href=x>";
  static_cast<void>(HtmlTree(html)); // which sets the parser's memory up once
  std::size_t failures = 0;
  for (std::size_t first = 1;; ++first) {
    left = first;
    try {
      const Memory memory;
      const HtmlTree tree(html);
      break;
    } catch (const std::bad_alloc&) {
      ++failures;
    }
  }
  EXPECT_GT(failures, 30U);
}

} // namespace
} // namespace tanqih
