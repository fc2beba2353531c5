// SPDX-License-Identifier: MIT
#include "base/hash.hpp"

#include <set>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace tanqih {

using namespace std::string_view_literals;

// The published vectors of FNV-1a and of MurmurHash3's finaliser: models on disk are keyed by
// these.
TEST(Hash, FnvGivesThePublishedValues) {
  EXPECT_EQ(fnv_32(""sv), 0x811C9DC5U);
  EXPECT_EQ(fnv_32("a"sv), 0xE40C292CU);
  EXPECT_EQ(fnv_32("foobar"sv), 0xBF9CF968U);
  EXPECT_EQ(fnv_64(u""sv), 0xCBF29CE484222325U);
  EXPECT_EQ(fnv_64(u"a"sv), 0xAF63DC4C8601EC8CU);
  EXPECT_EQ(fnv_64(u"foobar"sv), 0x85944171F73967E8U);
}

TEST(Hash, MixIsTheFinaliserOfMurmurHash3) {
  EXPECT_EQ(mix(0), 0U);
  EXPECT_EQ(mix(1), 0x514E28B7U);
  EXPECT_EQ(mix(2), 0x30F4C306U);
}

TEST(Hash, CombineKnowsTheOrder) {
  EXPECT_NE(combine(1, 2), combine(2, 1));
  EXPECT_EQ(combine(0, 7), mix(7));
}

TEST(Hash, AWholeCodeUnitIsOneStep) {
  EXPECT_EQ(text_hash(u"و"sv), mix((0x811C9DC5U ^ 0x0648U) * 0x01000193U));
}

// Caches know words by it: بعد with its ب as a proclitic is not تعد, whose ت is none.
TEST(Hash, FastHashKeepsWordsApartWhateverTheSeed) {
  std::set<std::uint64_t> hashes;
  std::size_t count = 0;
  for (const std::u16string_view rest : {u""sv, u"ع"sv, u"عد"sv, u"عدد"sv, u"ددددد"sv, u"دددددد"sv})
    for (char16_t first = u'ء'; first <= u'ي'; ++first)
      for (std::uint64_t seed = 1; seed < 256; seed += 2, ++count)
        hashes.insert(fast_hash(std::u16string(1, first).append(rest), seed));
  EXPECT_EQ(hashes.size(), count);
}

} // namespace tanqih
