// SPDX-License-Identifier: MIT
#include "entities/name_key.hpp"

#include <utility>

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

std::vector<std::u16string> key_of(std::u16string_view name) {
  return key_words(*knowledge().lexicon, name);
}

TEST(NameKey, SpellingsOfOneNameHaveOne) {
  for (const auto& [one, other] : std::vector<std::pair<std::u16string_view, std::u16string_view>>{
           {u"ماثيو ميللر", u"ماثيو ميلر"},
           {u"عبد العاطي", u"عبدالعاطي"},
           {u"عبد الرحمن الحداد", u"عبدالرحمن الحداد"},
           {u"أنتوني", u"انتونى"},
           {u"العتيبي", u"عتيبي"},
           {u"مُحمَّد", u"محمد"},
           {u"سالم  العتيبي", u"سالم العتيبي"}})
    EXPECT_EQ(key_of(one), key_of(other)) << to_utf8(one) << ' ' << to_utf8(other);
}

TEST(NameKey, OtherNamesHaveOthers) {
  for (const auto& [one, other] : std::vector<std::pair<std::u16string_view, std::u16string_view>>{
           {u"سالم", u"سليم"},
           {u"سالم العتيبي", u"سالم"},
           {u"أبو مازن", u"أبومازن"}, // a kunya is two words
           {u"سالم العتيبي", u"العتيبي سالم"}})
    EXPECT_NE(key_of(one), key_of(other)) << to_utf8(one) << ' ' << to_utf8(other);
  EXPECT_TRUE(key_of(u"").empty());
}

} // namespace
} // namespace tanqih
