// SPDX-License-Identifier: MIT
#include "read/url.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

struct UrlCase {
  std::string_view base;
  std::string_view reference;
  std::string_view address; ///< empty: none
};

TEST(Url, IsMadeAbsolute) {
  constexpr std::string_view page = "https://a.example/b/c?d#e";
  for (const auto& [base, reference, address] : {
           UrlCase{"", "https://a.example/x", "https://a.example/x"},
           UrlCase{"", " HTTP://a.example ", "http://a.example"},
           UrlCase{"", "mailto:b@a.example?subject=x", "mailto:b@a.example?subject=x"},
           UrlCase{"", "/x", ""},
           UrlCase{"", "x", ""},
           UrlCase{"", "//a.example/x", ""},
           UrlCase{page, "//f.example/x", "https://f.example/x"},
           UrlCase{page, "/x?y#z", "https://a.example/x?y#z"},
           UrlCase{page, "x", "https://a.example/b/x"},
           UrlCase{page, "./x/../y", "https://a.example/b/y"},
           UrlCase{page, "../x", "https://a.example/x"},
           UrlCase{page, "../../../x", "https://a.example/x"},
           UrlCase{page, "..", "https://a.example/"},
           UrlCase{page, "?y", "https://a.example/b/c?y"},
           UrlCase{"https://a.example", "x", "https://a.example/x"},
           UrlCase{"ftp://a.example/", "x", ""},
           // into the page, or nowhere
           UrlCase{page, "#e", ""},
           UrlCase{page, "", ""},
           UrlCase{page, "http:x", ""},
           UrlCase{page, "https://", ""},
           UrlCase{page, "mailto:", ""},
           UrlCase{page, "javascript:alert(1)", ""},
           UrlCase{page, "java\nscript:alert(1)", ""},
           UrlCase{page, "\x01javascript:alert(1)", ""},
           UrlCase{page, "data:text/html,x", ""},
           UrlCase{page, "file:///x", ""},
           // what an address may not hold
           UrlCase{"", "https://a.example/\"'<>|", "https://a.example/%22%27%3C%3E%7C"},
           UrlCase{"", "https://a.example/a b\n\tc", "https://a.example/a%20bc"},
           UrlCase{"", "https://a.example/م", "https://a.example/%D9%85"},
           UrlCase{page, "1:30", "https://a.example/b/1:30"},
       }) {
    const auto found = BaseUrl(base).resolve(reference);
    EXPECT_EQ(found.value_or(""), address) << base << " + " << reference;
    EXPECT_EQ(found.has_value(), !address.empty());
  }
}

TEST(Url, WhatIsTooLongIsNone) {
  const std::string path(300, 'x');
  EXPECT_FALSE(BaseUrl().resolve("https://a.example/" + std::string(5000, 'x')));
  // A folder is written before each address of its page.
  EXPECT_FALSE(BaseUrl("https://a.example/" + path + "/y").resolve("z"));
  EXPECT_EQ(BaseUrl("https://a.example/" + path).resolve("z"), "https://a.example/z");
}

} // namespace
} // namespace tanqih
