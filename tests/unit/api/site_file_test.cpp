// SPDX-License-Identifier: MIT
#include "tanqih/site_file.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

SiteModel site() {
  return {8,
          {{u"تابعونا على \"تلغرام\"", BlockKind::promo, false, 8},
           {u"عدد المشاهدات: 120", BlockKind::other, true, 7}}};
}

std::string fault_of(std::string_view json) {
  const auto read = read_site(json);
  EXPECT_FALSE(read.ok()) << json;
  if (read)
    return {};
  EXPECT_EQ(read.error().code, ErrorCode::bad_site);
  return read.error().message;
}

TEST(SiteFile, HasALineForEachLineOfTheSite) {
  EXPECT_EQ(write_site(site()),
            R"({"tanqih":"site","version":1,"pages":8,"lines":[
{"text":"تابعونا على \"تلغرام\"","kind":"promo","pages":8},
{"text":"عدد المشاهدات: 120","kind":"other","anyNumber":true,"pages":7}
]}
)");
  EXPECT_EQ(write_site({}), "{\"tanqih\":\"site\",\"version\":1,\"pages\":0,\"lines\":[\n]}\n");
}

TEST(SiteFile, IsReadAsItWasWritten) {
  const auto read = read_site(write_site(site()));
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read.value().pages, 8U);
  ASSERT_EQ(read.value().lines.size(), 2U);
  EXPECT_EQ(read.value().lines[0].text, u"تابعونا على \"تلغرام\"");
  EXPECT_EQ(read.value().lines[0].kind, BlockKind::promo);
  EXPECT_TRUE(read.value().lines[1].any_number);
  EXPECT_EQ(read.value().lines[1].pages, 7U);
  EXPECT_EQ(write_site(read.value()), write_site(site()));
  // A lone surrogate has no UTF-8.
  EXPECT_EQ(
      read_site(write_site({1, {{u"\xD800", BlockKind::other, false, 1}}})).value().lines[0].text,
      u"\uFFFD");
}

TEST(SiteFile, MayBeLeftByAPerson) {
  const auto read = read_site(
      "\n{ \"lines\" : [ {\"kind\":\"body\", \"note\":[1], \"text\":\"أ\"} ],\n \"version\": 1, "
      "\"tanqih\": \"site\", \"pages\": -3 }\n");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read.value().pages, 0U);
  EXPECT_EQ(read.value().lines[0].kind, BlockKind::body);
  EXPECT_FALSE(read.value().lines[0].any_number);
}

TEST(SiteFile, SaysWhatIsWrong) {
  const auto with = [](std::string_view line) {
    return R"({"tanqih":"site","version":1,"lines":[{"text":"أ","kind":"promo"},)" +
           std::string(line) + "]}";
  };
  for (const auto& [json, words] : std::initializer_list<std::pair<std::string, std::string>>{
           {"", "This is no JSON"},
           {"{", "This is no JSON"},
           {"\xFF", "This is no JSON"},
           {"[]", "This is not about a site"},
           {R"({"tanqih":7})", "This is not about a site"},
           {R"({"tanqih":"site"})", "This is of another version than 1"},
           {R"({"tanqih":"site","version":2,"lines":[]})", "This is of another version than 1"},
           {R"({"tanqih":"site","version":1,"lines":{}})", "This has no list of \"lines\""},
           {with("null"), "Line 2 of the site has no \"text\""},
           {with(R"({"text":7,"kind":"promo"})"), "Line 2 of the site has no \"text\""},
           {with(R"({"text":"ب"})"), "Line 2 of the site has the kind \"\"; there are title, "},
           {with(R"({"text":"ب","kind":"other","anyNumber":1})"), "neither true nor false"}}) {
    const std::string fault = fault_of(json);
    EXPECT_NE(fault.find(words), std::string::npos) << fault;
    EXPECT_TRUE(fault.ends_with('.')) << fault;
  }
}

} // namespace
} // namespace tanqih
