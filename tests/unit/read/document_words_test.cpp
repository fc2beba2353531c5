// SPDX-License-Identifier: MIT
#include "read/document_words.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

TEST(DocumentWords, AreReadFolded) {
  const DocumentWords breaks = load_document_words("hanging\tإلى\nproclitic\tال\n").value();
  EXPECT_TRUE(breaks.hanging.contains(std::u16string_view(u"الي")));
  EXPECT_TRUE(breaks.proclitic.contains(std::u16string_view(u"ال")));
}

TEST(DocumentWords, ARowThatIsNoneIsNamed) {
  for (const std::string_view row : {"hanging\n", "hanging\t\n", "other\tفي\n"}) {
    const auto loaded = load_document_words(row);
    ASSERT_FALSE(loaded.ok());
    EXPECT_EQ(loaded.error().code, ErrorCode::damaged_data);
    EXPECT_NE(loaded.error().message.find("document_words.tsv"), std::string::npos);
  }
}

} // namespace
} // namespace tanqih
