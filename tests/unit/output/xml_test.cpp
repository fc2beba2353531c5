// SPDX-License-Identifier: MIT
#include "tanqih/xml.hpp"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace tanqih {
namespace {

std::u16string allowed(std::u16string_view text) {
  std::u16string kept;
  for (std::size_t at = 0; at < text.size(); ++at)
    if (is_xml_unit(text, at))
      kept += text[at];
  return kept;
}

TEST(Xml, LineEndsLettersAndWholePairsAreAllowed) {
  const std::u16string text = u"سطر\r\n\tآخر \U0001F600 \uFFFD";
  EXPECT_EQ(allowed(text), text);
}

TEST(Xml, ControlsHalvesOfPairsAndNoncharactersAreNot) {
  const std::u16string text = {u'\0',  u'\x01', u'\x0B', u'\x0C', u'\x1F', u'ا',
                               0xD83D, u'ب',    0xDE00,  0xFFFE,  0xFFFF,  0xD83D};
  EXPECT_EQ(allowed(text), u"اب");
}

} // namespace
} // namespace tanqih
