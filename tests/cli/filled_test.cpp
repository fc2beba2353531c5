// SPDX-License-Identifier: MIT
#include "io/filled.hpp"

#include <gtest/gtest.h>

#include "io/messages.hpp"

namespace tanqih::cli {
namespace {

TEST(Filled, NamesAreReplacedOnceThrough) {
  EXPECT_EQ(filled("a {file}, {reads}{behind}.", {{"file", "{reads}"}, {"reads", "b"}}),
            "a {reads}, b.");
  EXPECT_EQ(filled("", {{"file", "x"}}), "");
  EXPECT_EQ(filled("{file}", {{"file", "'a b'"}}), "'a b'");
}

TEST(Filled, IssuesAreInTheOrderOfTheirCodes) {
  EXPECT_EQ(filled(issue_words[static_cast<std::size_t>(IssueCode::encoding)],
                   {{"detail", "windows-1256"}}),
            "is not UTF-8 and was read as windows-1256; if that is wrong, name its encoding with "
            "--encoding");
  EXPECT_EQ(issue_words[static_cast<std::size_t>(IssueCode::mail)],
            "looks like a mail that was answered or forwarded");
}

} // namespace
} // namespace tanqih::cli
