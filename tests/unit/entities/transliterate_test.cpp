// SPDX-License-Identifier: MIT
#include "entities/transliterate.hpp"

#include <vector>

#include <gtest/gtest.h>

#include "data.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

TEST(Transliterate, WordByWordAndLetterByLetter) {
  const Transliteration table = load_transliteration(data::transliteration).value();
  for (const auto& [arabic, latin] : std::vector<std::pair<const char16_t*, const char*>>{
           {u"محمد بن سلمان", "Mohammed bin Salman"},
           {u"عبد الله الثاني", "Abdullah II"},
           {u"عبد الله عبد الرحمن", "Abdullah Abdul Rahman"},
           {u"البحر الأبيض المتوسط", "Mediterranean Sea"},
           {u"حسن نصر الله", "Hassan Nasrallah"},
           {u"بنيامين نتنياهو", "Benjamin Netanyahu"},
           {u"خان يونس", "Khan Younis"},
           {u"سامر الحداد", "Samir al-Hadad"},
           {u"ديلر", "Dilar"},
           {u"شمس", "Shams"},
           {u"قطر", "Qatar"},
           {u"ديبي", "Dibi"},
           {u"أولمرت", "Ulmart"},
           {u"وانغ", "Wangh"},
           {u"BBC", ""},
           {u"القناة 14", ""},
           {u"", ""},
       })
    EXPECT_EQ(transliterate(table, arabic), latin) << to_utf8(arabic);
}

TEST(Transliterate, AWrongTableIsAnError) {
  for (const char* row : {"ب\n", "\tb\n", "ب\tb\nت\n"}) {
    const auto table = load_transliteration(row);
    ASSERT_FALSE(table.ok()) << row;
    EXPECT_EQ(table.error().code, ErrorCode::damaged_data);
  }
  EXPECT_TRUE(load_transliteration("").ok());
}

} // namespace
} // namespace tanqih
