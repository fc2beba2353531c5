// SPDX-License-Identifier: MIT
#include "repair/lam_alef.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "data.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

std::string repaired(std::u16string_view paste) {
  static const LamAlefContexts contexts = LamAlefContexts::load(data::lam_alef).value();
  Rewrite text(paste);
  if (const LamAlefProof proof = prove_lam_alef(paste); proof != LamAlefProof::none)
    repair_lam_alef(text, proof, contexts);
  EXPECT_EQ(prove_lam_alef(text.text()), LamAlefProof::none) << to_utf8(text.text());
  return to_utf8(text.text());
}

TEST(LamAlef, IsProvedByWhatNoWordBeginsWith) {
  EXPECT_EQ(prove_lam_alef(u"األمن"), LamAlefProof::whole);
  EXPECT_EQ(prove_lam_alef(u"وقال إن األمن"), LamAlefProof::whole);
  EXPECT_EQ(prove_lam_alef(u"واإلسكان باآلالف"), LamAlefProof::whole);
  EXPECT_EQ(prove_lam_alef(u"آالف إال"), LamAlefProof::whole);
  EXPECT_EQ(prove_lam_alef(u"الدورة االولى واالخيرة"), LamAlefProof::whole);
  EXPECT_EQ(prove_lam_alef(u"الأمن والأردن والإسكان ثم األمن"), LamAlefProof::certain);
  for (const std::u16string_view text : {u"", u"ا", u"الأمن", u"قال خالد", u"ماألف", u"ا أل",
                                         u"االقتصاد", u"االدوري واالولى ولا خلاف بلا الآن"})
    EXPECT_EQ(prove_lam_alef(text), LamAlefProof::none) << to_utf8(text);
}

TEST(LamAlef, TheRestGoesByItsContext) {
  EXPECT_EQ(
      repaired(u"أعلن البنك الثالثاء أن االقتصاد نما خالل األشهر الماضية إلى 320 مليون دوالر"),
      "أعلن البنك الثلاثاء أن الاقتصاد نما خلال الأشهر الماضية إلى 320 مليون دولار");
  EXPECT_EQ(repaired(u"ال يزال األطفال في البالد، وال تزال العالقات لألسر إال قليال"),
            "لا يزال الأطفال في البلاد، ولا تزال العلاقات للأسر إلا قليلا");
  EXPECT_EQ(repaired(u"آالف العائالت ألطفال األردن ألنها عالجت الالجئين"),
            "آلاف العائلات لأطفال الأردن لأنها عالجت اللاجئين");
}

TEST(LamAlef, WritersWhoWriteNoHamzaAreMendedToo) {
  EXPECT_EQ(repaired(u"خالل الدورة االولى واالخيرة لالعبين إال واحدا"),
            "خلال الدورة الاولى والاخيرة للاعبين إلا واحدا");
}

TEST(LamAlef, WordsThatHaveAlefBeforeLamStay) {
  EXPECT_EQ(
      repaired(u"األمن: قال خالد لوالد المالك إن المال في الوكالة والشمال، ألف مقال من ألمانيا إلى "
               u"حالة"),
      "الأمن: قال خالد لوالد المالك إن المال في الوكالة والشمال، ألف مقال من ألمانيا إلى حالة");
}

TEST(LamAlef, AnArticleBeforeALatinWordStays) {
  EXPECT_EQ(repaired(u"األمن في ال iOS والiOS ال يزال"), "الأمن في ال iOS والiOS لا يزال");
}

TEST(LamAlef, WithoutProofOnlyWhatIsCertain) {
  EXPECT_EQ(repaired(u"الأمن والأردن ولا خلاف، ثم األمن خالل ثالث ساعات"),
            "الأمن والأردن ولا خلاف، ثم الأمن خالل ثالث ساعات");
}

TEST(LamAlef, MarksAndFormsAreSeenThrough) {
  EXPECT_EQ(repaired(u"األمن خِاَلل"), "الأمن خِلاَل");
  EXPECT_EQ(repaired(u"األمن \uFEA7\uFE8E\uFEDF\uFEDE"), "الأمن \uFEA7لا\uFEDE");
  EXPECT_EQ(repaired(u"األمن www.example.com/خالل"), "الأمن www.example.com/خالل");
}

TEST(LamAlef, ADamagedTableIsAnError) {
  EXPECT_TRUE(LamAlefContexts::load("ال\tلا\tخ").ok());
  for (const char* row : {"ال", "ال\tلا", "ال\tلا\t\tخ", "لا\tال\tخ", "ال\tلأ\tخ", "ال\tلا\tدخل"})
    EXPECT_FALSE(LamAlefContexts::load(row).ok()) << row;
}

} // namespace
} // namespace tanqih
