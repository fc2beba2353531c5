// SPDX-License-Identifier: MIT
#include "repair/filler.hpp"

#include <gtest/gtest.h>

#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

std::string repaired(std::u16string_view paste) {
  Rewrite text(paste);
  repair_filler(text);
  return to_utf8(text.text());
}

TEST(Filler, RunsBetweenLettersThatJoinGo) {
  EXPECT_EQ(repaired(u"أعلن وزي##ر الإس##كان في العاص##مة عم#ان خط##ة لبن##اء"),
            "أعلن وزير الإسكان في العاصمة عمان خطة لبناء");
  EXPECT_EQ(repaired(u"ومدين\"\"ة إرب\"\"د بكلف\"\"\"ة الثالث\"اء"), "ومدينة إربد بكلفة الثالثاء");
  EXPECT_EQ(repaired(u"ملي##ون"), "مليون") << "two signs are certain";
  EXPECT_EQ(repaired(u"شدّ##ة"), "شدّ##ة") << "dal joins nothing";
}

TEST(Filler, HashtagsAndQuotationsStay) {
  for (const std::u16string_view text :
       {u"شاهد#غزة الآن", u"قال\"نعم\"وأضاف", u"## عنوان", u"قال \"\"نعم\"\" ثم", u"وزي ##ر",
        u"C## و#أ", u"دار##ة", u"", u"#", u"س#", u"#س"})
    EXPECT_EQ(repaired(text), to_utf8(text));
}

} // namespace
} // namespace tanqih
