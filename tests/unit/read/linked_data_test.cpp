// SPDX-License-Identifier: MIT
#include "read/linked_data.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

/// "field: text | field: text", the fields by number.
std::string facts(std::string_view json) {
  std::string all;
  for (const LinkedFact& fact : read_linked_data(json))
    all += (all.empty() ? "" : " | ") + std::to_string(static_cast<int>(fact.field)) + ": " +
           fact.text;
  return all;
}

TEST(LinkedData, OfAnArticle) {
  struct Row {
    std::string_view json;
    std::string_view facts;
    std::string_view why;
  };
  for (
      const Row& row : std::initializer_list<Row>{
          {R"({"@type":"NewsArticle","headline":" عنوان "})", "0: عنوان", "its own node"},
          {R"([{"@type":"BreadcrumbList","name":"x"},{"@type":["Thing","BlogPosting"],"headline":"أ"}])",
           "0: أ", "one of a list, with several types"},
          {R"({"@graph":[{"@type":"Article","author":{"@id":"#p"},"image":{"@id":"#i"}},)"
           R"({"@type":"Person","@id":"#p","name":"سعاد"},{"@id":"#i","@type":"ImageObject","url":"u"}]})",
           "1: سعاد | 8: u", "what stands for another node"},
          {R"({"@type":"WebPage","mainEntity":{"@type":"Article","headline":"أ"},"inLanguage":"ar"})",
           "0: أ | 6: ar", "what a page is about, then the page"},
          {R"({"@type":"Article","author":[{"@type":"Organization","name":"دار"},"هادي",{"name":"دار النشر"}],)"
           R"("publisher":{"name":"دار النشر"}})",
           "1: هادي | 4: دار النشر", "an outlet is no author"},
          {R"({"@type":"Article","keywords":"قمح, حصاد","license":{"@id":"https://l.example/"}})",
           "10: قمح, حصاد | 11: https://l.example/", "words in one string; an address by its id"},
          {"<!--\n{\"@type\":\"Article\",\"headline\":\"أ\nب\"}\n-->", "0: أ ب",
           "a line break in a string"},
          {"//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"أ\"}\n//]]>", "0: أ", "wrapped"},
          {R"({"@type":"Recipe","headline":"أ"})", "", "no article"},
          {R"({"@type":"Article","headline":7,"author":null,"keywords":{},"image":[]})", "",
           "values of other types"},
          {R"({"@type":"Article","headline":"أ")", "", "cut short"},
          {"", "", "nothing"},
          {"]{", "", "nothing that opens"},
      })
    EXPECT_EQ(facts(row.json), row.facts) << row.why;
}

TEST(LinkedData, OfAnyDepthAndLengthEnds) {
  const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
  EXPECT_EQ(facts(deep), "");
  EXPECT_EQ(facts("{\"@type\":\"Article\",\"headline\":\"" + std::string(2U << 20, 'a') + "\"}"),
            "");
  EXPECT_EQ(facts(R"({"@type":"Article","@id":"a","author":{"@id":"a"}})"), "") << "a circle";
}

} // namespace
} // namespace tanqih
