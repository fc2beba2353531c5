// SPDX-License-Identifier: MIT
// Who said what.
#include "entities/quotations.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "names/rule_fixture.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Those whom the texts of this test name. (A name within another one is not marked.)
struct Named {
  std::u16string_view name;
  MentionType type;
};
constexpr Named named[] = {
    {u"سالم العتيبي", MentionType::person},
    {u"سامر الحداد", MentionType::person},
    {u"ماثيو ميللر", MentionType::person},
    {u"أنتوني بلينكن", MentionType::person},
    {u"جو بايدن", MentionType::person},
    {u"سلوى الزهراني", MentionType::person},
    {u"منظمة الصحة العالمية", MentionType::organisation},
    {u"وزارة الخارجية", MentionType::organisation},
    {u"وزارة الصحة", MentionType::organisation},
    {u"حركة النهضة", MentionType::organisation},
    {u"رويترز", MentionType::organisation},
    {u"حماس", MentionType::organisation},
    {u"إسرائيل", MentionType::place},
    {u"غزة", MentionType::place},
};

std::vector<Mention> mentions_in(std::u16string_view text) {
  std::vector<Mention> mentions;
  for (const Named& one : named)
    for (std::size_t at = text.find(one.name); at != std::u16string_view::npos;
         at = text.find(one.name, at + 1))
      mentions.push_back(
          {{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + one.name.size())},
           one.type,
           Origin::rule,
           80,
           {}});
  std::sort(mentions.begin(), mentions.end(),
            [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
  return mentions;
}

/// "speaker: text" of each, «text» where it is direct.
std::vector<std::string> said_in(std::u16string_view words) {
  const ReadNames text(words);
  const std::vector<Mention> mentions = mentions_in(words);
  std::vector<std::string> all;
  for (const FoundQuotation& quotation : find_quotations(*text, mentions)) {
    const std::string speaker =
        quotation.speaker ? to_utf8(slice(words, mentions.at(*quotation.speaker).span)) : "?";
    const std::string said = to_utf8(slice(words, quotation.span));
    all.push_back(speaker + ": " + (quotation.direct ? "«" + said + "»" : said));
  }
  return all;
}

TEST(Quotations, CountInTheBlocksOfTheArticle) {
  const Article article =
      analyse(knowledge(), u"القاهرة - رويترز: وصل أنتوني بلينكن إلى القاهرة صباح اليوم الأحد في "
                           u"زيارة قصيرة تستمر يومين.\nوقال أنتوني بلينكن \"لقد قمنا بالكثير من "
                           u"العمل\" أمس في لقاء مع الصحفيين.")
          .value();
  ASSERT_EQ(article.quotations.size(), 1U);
  const ArticleQuotation& quotation = article.quotations[0];
  EXPECT_EQ(quotation.text, u"لقد قمنا بالكثير من العمل");
  EXPECT_EQ(
      quotation.text,
      article.blocks.at(quotation.block).text.substr(quotation.offset, quotation.text.size()));
  EXPECT_EQ(slice(article.text, quotation.span), quotation.text);
  ASSERT_TRUE(quotation.speaker && quotation.mention);
  EXPECT_EQ(article.mentions.at(*quotation.mention).entity, *quotation.speaker);
  EXPECT_EQ(article.entities.at(*quotation.speaker).name, u"أنتوني بلينكن");
}

TEST(Quotations, DirectSpeechHasFourWordsAndStandsInOneLine) {
  EXPECT_THAT(said_in(u"قال سالم العتيبي «لم نفقد الأمل» أمس."), IsEmpty());
  EXPECT_THAT(said_in(u"قال سالم العتيبي «لم نفقد الأمل بعد» أمس."),
              ElementsAre("سالم العتيبي: «لم نفقد الأمل بعد»"));
  EXPECT_THAT(said_in(u"قال سالم العتيبي “لم نفقد الأمل بعد” أمس."),
              ElementsAre("سالم العتيبي: «لم نفقد الأمل بعد»"));
  EXPECT_THAT(said_in(u"كتب عنه «لم نفقد الأمل\nبعد كل هذا الوقت» أمس."), IsEmpty());
}

TEST(Quotations, ReportedSpeechEndsWithItsSentenceOrWhereItsSourceIsTold) {
  EXPECT_THAT(said_in(u"وقال سالم العتيبي إن العمل سيبدأ بعد قليل، وفق رويترز. ثم مضى."),
              ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل"));
  EXPECT_THAT(said_in(u"وقال سالم العتيبي إن العمل سيبدأ بعد قليل! ثم مضى."),
              ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل"));
  EXPECT_THAT(said_in(u"وصل سالم العتيبي إن العمل سيبدأ بعد قليل."), IsEmpty())
      << "no verb of saying";
}

TEST(Quotations, ReportedSpeech) {
  EXPECT_THAT(said_in(u"وقال المتحدث باسم وزارة الخارجية ماثيو ميللر، في بيان إن الوفد سيبحث جهود "
                      u"الوساطة. وانتهى الاجتماع مساء."),
              ElementsAre("ماثيو ميللر: الوفد سيبحث جهود الوساطة"));
  EXPECT_THAT(said_in(u"أنتوني بلينكن قال إنه سيواصل المحادثات بشأن الترتيبات."),
              ElementsAre("أنتوني بلينكن: سيواصل المحادثات بشأن الترتيبات"));
}

TEST(Quotations, DirectSpeech) {
  EXPECT_THAT(said_in(u"وقال أنتوني بلينكن \"لقد قمنا بالكثير من العمل\" أمس."),
              ElementsAre("أنتوني بلينكن: «لقد قمنا بالكثير من العمل»"));
  EXPECT_THAT(said_in(u"«لم أفقد الأمل في التوصل إلى اتفاق» قال جو بايدن للصحفيين."),
              ElementsAre("جو بايدن: «لم أفقد الأمل في التوصل إلى اتفاق»"));
}

TEST(Quotations, TheSpeakerGoesOn) {
  EXPECT_THAT(
      said_in(u"قال سالم العتيبي إن العمل سيبدأ في الربيع المقبل. وأضاف أن الطريق سيفتح بعد عام."),
      ElementsAre("سالم العتيبي: العمل سيبدأ في الربيع المقبل",
                  "سالم العتيبي: الطريق سيفتح بعد عام"));
}

struct Spoken {
  std::u16string_view text;
  std::string_view told;
};

TEST(Quotations, TheSubjectOfTheVerbSpeaks) {
  for (const Spoken& row : {
           Spoken{u"وقال سالم العتيبي إن العمل سيبدأ قريبا. وأضاف خلال لقائه سامر الحداد أن الطريق "
                  u"سيفتح بعد عام.",
                  "سالم العتيبي: الطريق سيفتح بعد عام"},
           Spoken{u"وقال أمس مدير المشروع سالم العتيبي إن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"وقال المدير، سالم العتيبي، إن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"وقال سامر الحداد إن العمل سيبدأ بعد قليل. ورحب وزير الزراعة سالم العتيبي "
                  u"بالاتفاق، "
                  u"وقال في بيان إن الطريق سيفتح بعد عام.",
                  "سالم العتيبي: الطريق سيفتح بعد عام"},
           Spoken{u"وقال لوكالة رويترز سالم العتيبي إن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"وقال لرئيس الوزراء سامر الحداد الطبيب سالم العتيبي إن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"أكد رئيس الهيئة الوطنية لمكافحة الفساد، سالم العتيبي أن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"قال القيادي في حركة النهضة سالم العتيبي إن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{
               u"وقال سالم العتيبي إن العمل سيبدأ بعد قليل. وأضاف المتحدث نفسه أن الطريق سيفتح بعد "
               u"عام.",
               "سالم العتيبي: الطريق سيفتح بعد عام"},
           Spoken{
               u"وقالت منظمة الصحة العالمية إن العمل سيبدأ بعد قليل. وأكدت المنظمة أن الطريق سيفتح "
               u"بعد عام.",
               "منظمة الصحة العالمية: الطريق سيفتح بعد عام"},
           Spoken{u"وقالت شقيقة الضحية سلوى الزهراني إن البيت لم يعد صالحا.",
                  "سلوى الزهراني: البيت لم يعد صالحا"},
           Spoken{u"وذكر بيان وزارة الصحة أن العمل سيبدأ بعد قليل.",
                  "وزارة الصحة: العمل سيبدأ بعد قليل"},
           Spoken{u"وقال في تصريحات صحفية سالم العتيبي إن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
       })
    EXPECT_THAT(said_in(row.text), testing::Contains(std::string(row.told))) << to_utf8(row.text);
}

TEST(Quotations, ATitleSpeaksForWhoHasIt) {
  EXPECT_THAT(said_in(u"وصل وزير الزراعة سالم العتيبي مع رئيس البلدية سامر الحداد. وقال الوزير إن "
                      u"العمل سيبدأ بعد قليل."),
              ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل"));
  EXPECT_THAT(said_in(u"وصل وزير الزراعة سالم العتيبي. وقال وزير الصحة إن العمل سيبدأ بعد قليل."),
              IsEmpty())
      << "another minister";
}

TEST(Quotations, WhoHasNoNameSpeaksForNobody) {
  EXPECT_THAT(said_in(u"وصل سالم العتيبي. وقال مصدر مسؤول لرويترز إن العمل سيبدأ بعد قليل. وأضاف "
                      u"أن الطريق سيفتح بعد عام."),
              IsEmpty());
  EXPECT_THAT(said_in(u"وقال سكان في مدينة غزة إن العمل سيبدأ بعد قليل."), IsEmpty());
}

TEST(Quotations, DirectSpeechInReportedSpeechIsToldOnce) {
  EXPECT_THAT(said_in(u"وأكد سالم العتيبي أن العمل \"بالغ الصعوبة في هذه الأيام\" وأنه مستمر."),
              ElementsAre("سالم العتيبي: «بالغ الصعوبة في هذه الأيام»"));
}

TEST(Quotations, AHeadlineWithAColon) {
  EXPECT_THAT(said_in(u"جو بايدن: لا أتوقع التوصل إلى اتفاق قريبا"),
              ElementsAre("جو بايدن: لا أتوقع التوصل إلى اتفاق قريبا"));
}

TEST(Quotations, ShortOnesAreTitlesAndTerms) {
  EXPECT_THAT(said_in(u"شاهد فيلم \"ليلة طويلة\" في الصالة."), IsEmpty());
}

TEST(Quotations, NobodyIsNamed) {
  EXPECT_THAT(
      said_in(u"لم تسفر عن اتفاق بين إسرائيل وحماس، والهدف \"تخفيف الأزمة الإنسانية في القطاع\"."),
      ElementsAre("?: «تخفيف الأزمة الإنسانية في القطاع»"))
      << "بين is no verb here";
  EXPECT_THAT(said_in(u"علق على الباب لافتة \"لا يدخل هنا أحد بعد اليوم\" ثم مضى."),
              ElementsAre("?: «لا يدخل هنا أحد بعد اليوم»"));
}

TEST(Quotations, MarksThatNeverClose) {
  EXPECT_THAT(said_in(u"قال \"كلاما لا نهاية له أبدا\nوفي السطر الثاني كلام آخر طويل"), IsEmpty());
  EXPECT_THAT(said_in(std::u16string(20'000, u'«')), IsEmpty());
  EXPECT_THAT(said_in(u"\"\"\"\"\"\""), IsEmpty());
}

} // namespace
} // namespace tanqih
