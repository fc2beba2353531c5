// SPDX-License-Identifier: MIT
#include "label/cues.hpp"

#include <gtest/gtest.h>

#include "label/page_fixture.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"
#include "text/fold.hpp"

namespace tanqih {
namespace {

/// "kind phrase": the cue of a line and the words of the folded line that it is; "" where none is.
std::string cue_of(const Cues& cues, std::u16string_view line) {
  const std::u16string folded = fold(line);
  const CueHit hit = cues.find(folded);
  return hit.cue ? std::string(name_of(hit.cue->kind)) + ' ' + to_utf8(slice(folded, hit.span))
                 : "";
}

TEST(Cues, AWholeCueIsTheLineButForMarksAndDigits) {
  const Cues cues = load_cues("share\tline\twhole\tمشاركة\n").value();
  for (const std::u16string_view line : {u"مشاركة", u"• مشاركة:", u"(مشاركة)", u"3 مشاركة 12"})
    EXPECT_EQ(cue_of(cues, line), "share مشاركه") << to_utf8(line);
  for (const std::u16string_view line : {u"مشاركة واسعة", u"حجم مشاركة", u"مشاركات", u""})
    EXPECT_EQ(cue_of(cues, line), "") << to_utf8(line);
}

TEST(Cues, ALeadCueHasAMarkAndWordsBehindIt) {
  const Cues cues = load_cues("source\tline\tlead\tالمصدر\n").value();
  for (const std::u16string_view line :
       {u"المصدر: رويترز", u"المصدر - رويترز", u"• المصدر.. رويترز"})
    EXPECT_EQ(cue_of(cues, line), "source المصدر") << to_utf8(line);
  for (const std::u16string_view line :
       {u"المصدر رويترز", u"المصدر:", u"المصدر، وهو مسؤول، قال", u"قال المصدر: لا"})
    EXPECT_EQ(cue_of(cues, line), "") << to_utf8(line);
}

TEST(Cues, InAClosedSentenceNoBracketQuoteOrDashMakesALead) {
  const Cues cues = load_cues("byline\tline\tlead\tتقرير\n").value();
  for (const std::u16string_view line :
       {u"تقرير: السدود فقدت ثلث مياهها في عامين.", u"تقرير (ليلى حمدان)", u"تقرير - ليلى حمدان",
        u"تقرير «الواحة»", u"تقرير (الواحة)."})
    EXPECT_EQ(cue_of(cues, line), "byline تقرير") << to_utf8(line);
  for (const std::u16string_view line : {u"تقرير «الحالة المائية» يقول إن السدود فقدت ثلث مياهها.",
                                         u"تقرير (الحالة المائية) يقول إن السدود فقدت ثلث مياهها.",
                                         u"تقرير - وهو الأول - يقول إن السدود فقدت ثلث مياهها."})
    EXPECT_EQ(cue_of(cues, line), "") << to_utf8(line);
}

TEST(Cues, StartEndAndWithinAreTheirPlaces) {
  const Cues cues = load_cues("byline\tline\tstart\tكتب\n"
                              "caption\tline\tend\t(رويترز)\n"
                              "promo\tline\twithin\tقناتنا على\n")
                        .value();
  EXPECT_EQ(cue_of(cues, u"كتب سالم المنصوري"), "byline كتب");
  EXPECT_EQ(cue_of(cues, u"ما كتب سالم"), "");
  EXPECT_EQ(cue_of(cues, u"كتبت سلمى"), "") << "a longer word";
  EXPECT_EQ(cue_of(cues, u"مزارع يجني التمر (رويترز)"), "caption (رويترز)");
  EXPECT_EQ(cue_of(cues, u"(رويترز) مزارع يجني"), "");
  EXPECT_EQ(cue_of(cues, u"تابعوا قناتنا على تلغرام"), "promo قناتنا علي");
}

TEST(Cues, AMarkInAMisreadWordIsNone) {
  const Cues cues = load_cues("legal\tline\twithin\t©\n").value();
  for (const std::u16string_view line : {u"© الوطن", u"©2024", u"2024 ©", u"جميع الحقوق © 2024"})
    EXPECT_EQ(cue_of(cues, line), "legal ©") << to_utf8(line);
  for (const std::u16string_view line : {u"Ø§Ù„Ù‚Ø±ÙŠØ©.", u"ط§ظ„ظ‚ط±ظٹط©", u"Ш©", u"╪©"})
    EXPECT_EQ(cue_of(cues, line), "") << to_utf8(line);
}

TEST(Cues, TheMostTellingOneIsFound) {
  const Cues cues = load_cues("promo\tline\twithin\tأيضا\n"
                              "related\tline\tstart\tاقرأ\n"
                              "share\tline\tstart\tاقرأ أيضا\n"
                              "read_also\theading\twhole\tاقرأ أيضا\n"
                              "read_also\tline\tlead\tاقرأ أيضا\n")
                        .value();
  EXPECT_EQ(cues.find(fold(u"اقرأ أيضا")).cue->match, CueMatch::whole);
  EXPECT_EQ(cues.find(fold(u"إقرأ أيضاً: عنوان")).cue->match, CueMatch::lead);
  EXPECT_EQ(cue_of(cues, u"اقرأ أيضا عنوان"), "share اقرا ايضا") << "of two starts the longer";
  EXPECT_EQ(cue_of(cues, u"اقرأ عنوان"), "related اقرا");
  EXPECT_EQ(cue_of(cues, u"عنوان أيضا هنا"), "promo ايضا");
}

TEST(Cues, ALongLineIsProse) {
  const Cues cues = load_cues("promo\tline\twithin\tقناتنا على\n").value();
  const std::u16string words(400, u'ب');
  EXPECT_EQ(cue_of(cues, words + u" قناتنا على"), "promo قناتنا علي");
  EXPECT_EQ(cue_of(cues, words + u" قناتنا على بببببببببببببب"), "");
}

TEST(Cues, AWrongRowIsAnErrorThatShowsIt) {
  for (const char* row :
       {"shout\tline\twhole\tمشاركة\n", "share\trow\twhole\tمشاركة\n",
        "share\tline\tmiddle\tمشاركة\n", "share\tline\twhole\n", "share\tline\twhole\tا\tب\n",
        "مشاركة\n", "share\tline\twhole\t\n", "share\tline\twhole\tا\nshare\n"}) {
    const auto cues = load_cues(row);
    ASSERT_FALSE(cues.ok()) << row;
    EXPECT_EQ(cues.error().code, ErrorCode::damaged_data);
    EXPECT_NE(cues.error().message.find("cues.tsv"), std::string::npos);
  }
  EXPECT_TRUE(load_cues("").value().all().empty());
}

} // namespace
} // namespace tanqih
