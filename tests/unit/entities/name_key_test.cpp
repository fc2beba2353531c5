// SPDX-License-Identifier: MIT
#include "entities/name_key.hpp"

#include <array>
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

/// Three spellings of each.
TEST(NameKey, ThreeSpellingsAreOneName) {
  for (const auto& spellings : std::vector<std::array<std::u16string_view, 3>>{
           {u"أحمد الصفدي", u"احمد الصفدي", u"أَحْمَدُ الصَّفَدِيُّ"},
           {u"هدى العلي", u"هدي العلى", u"هــدى العلي"},
           {u"فاطمة جمعة", u"فاطمه جمعه", u"فَاطِمَة جُمعة"},
           {u"أبو مازن", u"ابو مازن", u"أبي مازن"},
           {u"عبد الله الحربي", u"عبدالله الحربي", u"عبد اللّٰه حربي"},
           {u"آمنة مسؤول", u"امنة مسوول", u"أمنه مسؤول"},
           {u"نور الدين سالم", u"نورالدين سالم", u"نُور الدِّين سالم"},
           {u"نصر الله", u"نصرالله", u"نصر اللّه"},
           {u"عبد الرحمٰن العتيبي", u"عبدالرحمن عتيبي", u"عبــد الرحمن العتيبى"}}) {
    EXPECT_EQ(key_of(spellings[0]), key_of(spellings[1])) << to_utf8(spellings[1]);
    EXPECT_EQ(key_of(spellings[0]), key_of(spellings[2])) << to_utf8(spellings[2]);
  }
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
