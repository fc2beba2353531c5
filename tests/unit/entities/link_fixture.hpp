// SPDX-License-Identifier: MIT
// Mentions by hand, and what linking makes of them.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "base/mention.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {

/// The words are looked for in the text, one mention's after the other's.
struct Named {
  std::u16string_view words;
  MentionType type = MentionType::person;
  std::string value = {};
  std::uint8_t confidence = 80; ///< percent
  Origin origin = Origin::rule;
};

inline std::vector<Mention> mentions_of(std::u16string_view text, const std::vector<Named>& names) {
  std::vector<Mention> mentions;
  std::size_t from = 0;
  for (const Named& name : names) {
    const std::size_t at = text.find(name.words, from);
    EXPECT_NE(at, std::u16string_view::npos) << to_utf8(name.words);
    from = at + name.words.size();
    mentions.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(from)},
                        name.type,
                        name.origin,
                        name.confidence,
                        name.value});
  }
  return mentions;
}

/// The mentions [0, count) belong to one entity each.
inline void expect_each_once(const std::vector<Entity>& entities, std::size_t count) {
  std::vector<std::uint32_t> all;
  for (const Entity& entity : entities)
    all.insert(all.end(), entity.mentions.begin(), entity.mentions.end());
  std::sort(all.begin(), all.end());
  ASSERT_EQ(all.size(), count);
  for (std::uint32_t m = 0; m < count; ++m)
    EXPECT_EQ(all[m], m);
}

/// "name (count)" of each.
inline std::vector<std::string> told(const std::vector<Entity>& entities) {
  std::vector<std::string> lines;
  lines.reserve(entities.size());
  for (const Entity& entity : entities)
    lines.push_back(to_utf8(entity.name) + " (" + std::to_string(entity.mentions.size()) + ')');
  return lines;
}

} // namespace tanqih
