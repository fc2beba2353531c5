// SPDX-License-Identifier: MIT
#include "text/fold.hpp"

#include <random>
#include <set>

#include <gtest/gtest.h>
#include <unicode/uchar.h>

#include "base/units_of_note.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

TEST(Fold, OneSpelling) {
  const struct {
    std::u16string_view text;
    std::u16string_view folded;
  } cases[] = {
      {u"إقرأ أيضــاً:", u"اقرا ايضا:"},
      {u"اقرأ أيضا:", u"اقرا ايضا:"},
      {u"آخر الأخبار ٱلآن", u"اخر الاخبار الان"},
      {u"مؤتمر، شاطئ، بناء، دفء", u"موتمر، شاطي، بنا، دف"},
      {u"مقالات مشابهة", u"مقالات مشابهه"},
      {u"على عليّ علی", u"علي علي علي"},
      {u"کتاب ۀ ہ ھ ے ې", u"كتاب ه ه ه ي ي"},
      {u"گوگل چاد پاريس ڤيينا", u"گوگل چاد پاريس ڤيينا"},
      {u"ﻛﺘﺎﺏ ﻻ ﻷﻥ ﷲ ﷺ", u"كتاب لا لان الله صلي الله عليه وسلم"},
      {u"﴿آية﴾", u"﴿ايه﴾"},
      {u"٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 0123456789", u"0123456789 0123456789 0123456789"},
      {u"BBC News ÉCOLE", u"bbc news école"},
      {u"a\u00A0\u2003\t b\u3000c", u"a b c"},
      {u"a \u200F\u200B b", u"a b"},
      {u"سطر\nسطر", u"سطر\nسطر"},
      {u"\u202Bشرق\u202C\uFEFF\u00AD\u200C", u"شرق"},
      {u"١٬٥٠٠٫٧٥٪ — «قول»؟", u"1٬500٫75٪ — «قول»؟"},
      {u"😀 \xD83D", u"😀 \xD83D"},
      {u"", u""},
      {u"ًٌٍَُِّْ", u""},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(to_utf8(fold(c.text)), to_utf8(c.folded)) << to_utf8(c.text);
    EXPECT_EQ(fold(fold(c.text)), fold(c.text)) << to_utf8(c.text);
  }
}

TEST(Fold, OneUnit) {
  EXPECT_EQ(fold_unit(u'إ'), u'ا');
  EXPECT_EQ(fold_unit(u'ﺔ'), u'ه');
  EXPECT_EQ(fold_unit(u'ـ'), 0);
  EXPECT_EQ(fold_unit(u'\u200F'), 0);
  EXPECT_EQ(fold_unit(u'\u00A0'), u' ');
  EXPECT_EQ(fold_unit(0xD83D), 0xD83D);
  EXPECT_EQ(fold_unit(u'ﻻ'), u'ﻻ'); // two letters: only fold() can say so
}

/// What each_unit_of_note says of those that it leaves out, asked of ICU.
TEST(Fold, NothingFoldsThatIsNotOfNote) {
  std::set<char16_t> of_note;
  each_unit_of_note([&](char16_t unit) { of_note.insert(unit); });
  for (unsigned at = 0; at <= 0xFFFF; ++at) {
    const auto unit = static_cast<char16_t>(at);
    if (of_note.contains(unit))
      continue;
    EXPECT_EQ(fold_unit(unit), unit);
    EXPECT_FALSE(u_hasBinaryProperty(unit, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) << at;
    EXPECT_FALSE(u_isUWhiteSpace(unit)) << at;
    EXPECT_NE(u_charType(unit), U_DECIMAL_DIGIT_NUMBER) << at;
    EXPECT_EQ(u_tolower(unit), unit) << at;
  }
}

TEST(Fold, OfBytes) {
  std::u16string folded = u"what stood there";
  for (const std::string_view bytes :
       {"", " ", "إقرأ  أيضــاً:", "a\xFF", "\xD8", "\xC1\x81ب", "ﷲ ١", "😀 é"}) {
    fold_utf8(bytes, folded);
    EXPECT_EQ(folded, fold(from_utf8(bytes))) << bytes;
  }
}

TEST(Fold, OriginsPointAtWhatWasFolded) {
  const Folded folded = fold_with_origin(u"ﻻ  أـمـل");
  EXPECT_EQ(to_utf8(folded.text), "لا امل");
  EXPECT_EQ(folded.origin, (std::vector<std::uint32_t>{0, 0, 1, 3, 5, 7, 8}));
}

TEST(Fold, AnyUnitsAlikeWithAndWithoutOrigins) {
  std::mt19937 random(1);
  constexpr std::u16string_view difficult = u"ﻻﷲﷺـ \u00A0\u200F\nأةىی٣ABé\xD83D\xDE00ء\uFEFF";
  for (int round = 0; round < 2000; ++round) {
    std::u16string text;
    for (auto n = random() % 40; n > 0; --n)
      text.push_back(random() % 8 ? difficult[random() % difficult.size()]
                                  : static_cast<char16_t>(random()));
    const Folded folded = fold_with_origin(text);
    ASSERT_EQ(folded.text, fold(text));
    std::u16string of_bytes;
    fold_utf8(to_utf8(text), of_bytes);
    ASSERT_EQ(of_bytes, fold(from_utf8(to_utf8(text))));
    ASSERT_EQ(folded.origin.size(), folded.text.size() + 1);
    ASSERT_EQ(folded.origin.back(), text.size());
    for (std::size_t i = 0; i < folded.text.size(); ++i) {
      ASSERT_LE(folded.origin[i], folded.origin[i + 1]);
      const std::u16string alone = fold(text.substr(folded.origin[i], 1));
      ASSERT_NE(alone.find(folded.text[i]), std::u16string::npos);
    }
    ASSERT_EQ(fold(folded.text), folded.text);
  }
}

} // namespace
} // namespace tanqih
