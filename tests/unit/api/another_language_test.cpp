// SPDX-License-Identifier: MIT
// What a paste in another language is told of, and Arabic that only looks like one.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/analyse.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

struct Told {
  std::vector<IssueCode> issues;
  std::vector<std::string> mentions;
};

Told told(std::u16string_view text) {
  const Article article = analyse(knowledge(), text, {}).value();
  Told told;
  for (const Issue& issue : article.issues)
    told.issues.push_back(issue.code);
  for (const ArticleMention& mention : article.mentions)
    told.mentions.push_back(to_utf8(mention.text));
  return told;
}

TEST(AnotherLanguage, IsToldAndHasNoNames) {
  const Told english =
      told(u"The ministry said that the bridge will open to traffic in the next month.");
  EXPECT_THAT(english.issues, ElementsAre(IssueCode::not_arabic));
  EXPECT_THAT(english.mentions, IsEmpty());
}

TEST(AnotherLanguage, MisreadArabicIsNone) {
  // UTF-8 that was read as windows-1252, as of a page that names no encoding:
  // "افتتح الوزير المعرض في القاهرة بحضور مئات المزارعين."
  const Told misread =
      told(u"\u00D8\u00A7\u00D9\u0081\u00D8\u00AA\u00D8\u00AA\u00D8\u00AD\u0020\u00D8\u00A7\u00D9"
           u"\u201E\u00D9\u02C6\u00D8\u00B2\u00D9\u0160\u00D8\u00B1\u0020\u00D8\u00A7\u00D9\u201E"
           u"\u00D9\u2026\u00D8\u00B9\u00D8\u00B1\u00D8\u00B6\u0020\u00D9\u0081\u00D9\u0160\u0020"
           u"\u00D8\u00A7\u00D9\u201E\u00D9\u201A\u00D8\u00A7\u00D9\u2021\u00D8\u00B1\u00D8\u00A9"
           u"\u0020\u00D8\u00A8\u00D8\u00AD\u00D8\u00B6\u00D9\u02C6\u00D8\u00B1\u0020\u00D9\u2026"
           u"\u00D8\u00A6\u00D8\u00A7\u00D8\u00AA\u0020\u00D8\u00A7\u00D9\u201E\u00D9\u2026\u00D8"
           u"\u00B2\u00D8\u00A7\u00D8\u00B1\u00D8\u00B9\u00D9\u0160\u00D9\u2020\u002E");
  EXPECT_THAT(misread.issues, testing::Not(Contains(IssueCode::not_arabic)));
  EXPECT_THAT(misread.mentions, Contains("القاهرة"));
}

} // namespace
} // namespace tanqih
