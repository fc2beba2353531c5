// SPDX-License-Identifier: MIT
#include "base/unit_lanes.hpp"

#include <string>

#include <gtest/gtest.h>

namespace tanqih {
namespace {

/// Long enough for whole steps, single lanes and a rest.
std::u16string line_with(char16_t unit, std::size_t at, std::size_t size) {
  std::u16string line(size, u'ا');
  line[at] = unit;
  return line;
}

TEST(UnitLanes, FindsAUnitAtEveryPlace) {
  for (const std::size_t size : {1U, 7U, 15U, 16U, 17U, 40U})
    for (std::size_t at = 0; at < size; ++at) {
      const std::u16string line = line_with(u'،', at, size);
      const auto found = find_any<u'.', u'،'>(line, 0);
      EXPECT_EQ(found, at);
      EXPECT_EQ((find_any<u'.', u'،'>(line, at + 1)), size);
      EXPECT_EQ((find_any<u'.'>(line, 0)), size);
    }
}

TEST(UnitLanes, FindsAPairAtEveryPlaceButTheLast) {
  for (const std::size_t size : {2U, 16U, 17U, 33U, 40U})
    for (std::size_t at = 0; at < size; ++at) {
      std::u16string line = line_with(u'-', at, size);
      EXPECT_EQ(find_pair_of(line, 0, u'-', u'>'), size);
      if (at + 1 == size)
        continue;
      line[at + 1] = u'>';
      EXPECT_EQ(find_pair_of(line, 0, u'-', u'>'), at);
    }
}

TEST(UnitLanes, TellsRangesByBothEnds) {
  std::u16string units = u"ءآيـ٩a\uFFFF";
  units += u'\0';
  const auto within = [](unsigned first, unsigned last) {
    return [=](UnitLanes lanes) { return lanes_within(lanes, first, last); };
  };
  EXPECT_EQ(unit_bits(units.data(), units.size(), within(u'ء', u'ي')), 0b1111U);
  EXPECT_EQ(unit_bits(units.data(), units.size(), within(0xFFFF, 0xFFFF)), 0b1000000U);
  EXPECT_EQ(unit_bits(units.data(), units.size(), within(0, 0xFFFF)), (1U << units.size()) - 1);
}

} // namespace
} // namespace tanqih
