// SPDX-License-Identifier: MIT
#include "read/thrown_numbers.hpp"

#include <gtest/gtest.h>

#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

constexpr std::u16string_view thrown = u"بلدية إربد تعلن خطة\n"
                                       u" وحدة في4500 ، خطة لبناء2024 آذار/  مارس12 أعلن الوزير\n"
                                       u"، وقال إن الأعمال تبدأ في الصيف\n. يوما90 خلال";

TEST(ThrownNumbers, LeanOnWordsAmongMarksThatStandApart) {
  const auto line = find_thrown_numbers(thrown);
  ASSERT_TRUE(line);
  EXPECT_EQ(line->begin, 20u);
  EXPECT_EQ(thrown[line->end], u'\n');
}

TEST(ThrownNumbers, AWritersLeftOutSpacesAreNone) {
  for (const std::u16string_view text :
       {u"صدر القانون رقم12 في عام2024، وعدلت المادة5 منه في آذار2025.",
        u"أصيب بكوفيد19 ثلاثة، ثم شفي من كوفيد19 اثنان.", u"لقاء ب10 دول وال20 وبـ30 أخرى ، ثم ، ",
        u"", u"12"})
    EXPECT_FALSE(find_thrown_numbers(text)) << to_utf8(text);
}

TEST(ThrownNumbers, AreSetApart) {
  Rewrite text(u"وحدة4500 ب10 في12.5");
  separate_thrown_numbers(text);
  EXPECT_EQ(to_utf8(text.text()), "وحدة 4500 ب10 في 12.5");
}

TEST(ThrownNumbers, ArabicIndicOnesAreTurnedWhereAYearProvesIt) {
  const auto turned = [](std::u16string_view paste) {
    Rewrite text(paste);
    turn_arabic_indic_numbers(text);
    return to_utf8(text.text());
  };
  EXPECT_EQ(turned(u"في ٣ شباط ٤٢٠٢ بلغت ٥.٢١ وفي ٧٩٩١"), "في ٣ شباط ٢٠٢٤ بلغت ١٢.٥ وفي ١٩٩٧");
  for (const std::u16string_view text :
       {u"في شباط ٢٠٢٤ بلغت ٥.٢١ وعددهم ٤٢٠٢", u"عددهم ٤٢٣٧ في ٣٥ قرية", u"عام 2024", u""})
    EXPECT_EQ(turned(text), to_utf8(text));
}

} // namespace
} // namespace tanqih
