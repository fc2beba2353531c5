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

TEST(ClassWords, AWholeClassMayHaveARole) {
  const ClassWords words =
      load_class_words("=unseen\tsronly\n=caption\twpcaption\n=mark\tedit*\nnav\tnav\n").value();
  EXPECT_EQ(words.groups(), 1U);
  struct Row {
    const char* classes;
    ClassRole role;
  };
  for (const auto& [classes, role] :
       {Row{"", ClassRole::none}, Row{"sr-only", ClassRole::unseen},
        Row{"a SR_Only", ClassRole::unseen}, Row{"not-sr-only", ClassRole::none},
        Row{"sr only", ClassRole::none}, Row{"wp-caption-2", ClassRole::caption},
        Row{"editSection", ClassRole::mark}, Row{"nav", ClassRole::none}})
    EXPECT_EQ(words.role_of(classes), role) << classes;
  EXPECT_FALSE(load_class_words("=none\tx\n").ok());
}

TEST(ClassWords, ARowThatIsNoneIsNamed) {
  const auto words = load_class_words("related\n");
  ASSERT_FALSE(words.ok());
  EXPECT_NE(words.error().message.find("related"), std::string::npos);
}

} // namespace
} // namespace tanqih
