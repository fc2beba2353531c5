// SPDX-License-Identifier: MIT
#include "read/class_words.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

ClassWords few() {
  return load_class_words("related\trelated\nrelated\tmore\ncard\tpost\nnav\tnav\n").value();
}

std::string groups_of(std::string_view attribute) {
  const ClassWords words = few();
  const std::uint64_t groups = words.groups_of(attribute);
  std::string told;
  for (std::size_t i = 0; i < words.groups(); ++i)
    if ((groups >> i & 1U) != 0)
      told += (told.empty() ? "" : " ") + words.names()[i];
  return told;
}

TEST(ClassWords, AreFoundInClassesHoweverTheyAreWritten) {
  struct Row {
    const char* attribute;
    const char* groups;
  };
  for (const auto& [attribute, groups] :
       {Row{"", ""}, Row{"related", "related"}, Row{"related-posts", "related card"},
        Row{"relatedPosts", "related card"}, Row{"td_RELATED_box", "related"},
        Row{"nav menu", "nav"}, Row{"navigator", ""}, Row{"x1 y2", ""}, Row{"أخبار", ""}})
    EXPECT_EQ(groups_of(attribute), groups) << attribute;
}

TEST(ClassWords, ARowThatIsNoneIsNamed) {
  const auto words = load_class_words("related\n");
  ASSERT_FALSE(words.ok());
  EXPECT_NE(words.error().message.find("related"), std::string::npos);
}

} // namespace
} // namespace tanqih
