// SPDX-License-Identifier: MIT
// Who said what.
#include "entities/quotations.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "growth.hpp"
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
    {u"طهران", MentionType::place},
    {u"الأفق", MentionType::organisation},
    {u"هيئة الموانئ", MentionType::organisation},
    {u"نادي الوفاء", MentionType::organisation},
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
           Spoken{u"وقالت شقيقته سلوى الزهراني إن البيت لم يعد صالحا.",
                  "سلوى الزهراني: البيت لم يعد صالحا"},
           Spoken{u"وقالت شقيقة الضحية سلوى الزهراني إن البيت لم يعد صالحا.",
                  "سلوى الزهراني: البيت لم يعد صالحا"},
           Spoken{u"وذكر بيان وزارة الصحة أن العمل سيبدأ بعد قليل.",
                  "وزارة الصحة: العمل سيبدأ بعد قليل"},
           Spoken{u"وقال في تصريحات صحفية سالم العتيبي إن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
       })
    EXPECT_THAT(said_in(row.text), testing::Contains(std::string(row.told))) << to_utf8(row.text);
}

/// The particle may stand far from its verb, behind where, when and who.
TEST(Quotations, TheParticleIsTheVerbs) {
  for (const Spoken& row : {
           Spoken{
               u"أكد مدير المشروع المكلف بالطرق، سالم العتيبي، صباح الأحد في مدينة طهران، أن العمل "
               u"سيبدأ بعد قليل.",
               "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{
               u"وأوضح سالم العتيبي في كلمة ألقاها بمناسبة توزيع الجوائز على الفائزين في المسابقة "
               u"السنوية التي نظمتها المدرسة، أن العمل سيبدأ بعد قليل.",
               "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"وأكد سالم العتيبي قبل أن يغادر القاعة أن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"وقال الخبير في الشؤون المالية سالم العتيبي إن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"وقال مدير الهيئة المكلفة من حوادث الطرق السيد سالم العتيبي، إن العمل سيبدأ بعد "
                  u"قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"وقال سالم العتيبي -في لقاء مع الصحفيين- إن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{
               u"وأوضح سالم العتيبي في كلمة ألقاها بمناسبة توزيع الجوائز على الفائزين في المسابقة "
               u"السنوية التي نظمتها المدرسة أن العمل سيبدأ بعد قليل.",
               "سالم العتيبي: العمل سيبدأ بعد قليل"},
       })
    EXPECT_THAT(said_in(row.text), ElementsAre(std::string(row.told))) << to_utf8(row.text);
  EXPECT_THAT(said_in(u"وقال سالم العتيبي كلاما كثيرا لأن العمل سيبدأ بعد قليل."), IsEmpty());
}

TEST(Quotations, ASpeakerGivesWayToTheNext) {
  EXPECT_THAT(
      said_in(u"وزعمت وزارة الصحة أن العمل سيبدأ بعد قليل، وقال سامر الحداد إن الطريق سيفتح "
              u"بعد عام."),
      ElementsAre("وزارة الصحة: العمل سيبدأ بعد قليل", "سامر الحداد: الطريق سيفتح بعد عام"));
  EXPECT_THAT(said_in(u"وزعمت وزارة الصحة أن العمل سيبدأ بعد قليل، قال مختصون إن الطريق سيفتح بعد "
                      u"عام."),
              ElementsAre("وزارة الصحة: العمل سيبدأ بعد قليل"));
  EXPECT_THAT(said_in(u"قال سالم العتيبي إن العمل سيبدأ غدا في المدينة.\nوأثنت سلوى الزهراني على "
                      u"العمل. وأضافت أن الطريق سيفتح بعد عام."),
              ElementsAre("سالم العتيبي: العمل سيبدأ غدا في المدينة",
                          "سلوى الزهراني: الطريق سيفتح بعد عام"))
      << "of a verb without a quotation too";
  EXPECT_THAT(
      said_in(u"قال سالم العتيبي إن العمل سيبدأ غدا في المدينة.\nوأضافت أن الطريق سيفتح بعد "
              u"عام."),
      ElementsAre("سالم العتيبي: العمل سيبدأ غدا في المدينة"))
      << "a woman";
}

/// Who is named elsewhere in the sentence did not speak.
TEST(Quotations, NobodyIsGuessed) {
  for (const std::u16string_view text : {
           u"وصل سالم العتيبي إلى القاعة. وأشار تقرير قال إن العمل سيبدأ بعد قليل إلى ذلك.",
           u"يذكر أن العمل سيبدأ بعد قليل في نادي الوفاء كله.",
           u"وصل وفد من نادي الوفاء، وكانت الكثير من الأخبار أكدت أن العمل سيبدأ بعد قليل.",
           u"وعن ارتباطه مع نادي الوفاء، قال إن العمل سيبدأ بعد قليل.",
           u"غزة: تقرير جديد عن حال الناس هناك",
           u"رويترز: وصل الوفد إلى المدينة صباح الأحد",
       })
    EXPECT_THAT(said_in(text), IsEmpty()) << to_utf8(text);
  EXPECT_THAT(
      said_in(u"قال سالم العتيبي إن العمل سيبدأ غدا في المدينة.\n«لا يدخل هنا أحد بعد اليوم» "
              u"عبارة على الباب."),
      ElementsAre("سالم العتيبي: العمل سيبدأ غدا في المدينة", "?: «لا يدخل هنا أحد بعد اليوم»"))
      << "not across a paragraph";
}

TEST(Quotations, HandedOn) {
  for (const Spoken& row : {
           Spoken{u"ونقلت الأفق عن سالم العتيبي قوله إن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"ونقلت الأفق عن مدير المشروع سالم العتيبي، أن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"ونقلت رويترز عن وزارة الصحة قولها: «العمل سيبدأ بعد قليل».",
                  "وزارة الصحة: «العمل سيبدأ بعد قليل»"},
       })
    EXPECT_THAT(said_in(row.text), ElementsAre(std::string(row.told))) << to_utf8(row.text);
  EXPECT_THAT(said_in(u"ونقلت رويترز عن مصدر مطلع قوله إن العمل سيبدأ بعد قليل."), IsEmpty());
}

TEST(Quotations, ASourceIsNamed) {
  for (const Spoken& row : {
           Spoken{u"بلغ عدد الزوار مليون زائر هذا العام، بحسب وزارة الصحة.",
                  "وزارة الصحة: بلغ عدد الزوار مليون زائر هذا العام"},
           Spoken{u"بلغ عدد الزوار مليون زائر هذا العام وفق ما أعلنت وزارة الصحة.",
                  "وزارة الصحة: بلغ عدد الزوار مليون زائر هذا العام"},
           Spoken{u"ووفقا لرويترز، فإن عدد الزوار بلغ مليونا هذا العام.",
                  "رويترز: عدد الزوار بلغ مليونا هذا العام"},
           Spoken{u"وبحسب المدير سالم العتيبي فقد بلغ عدد الزوار مليونا.",
                  "سالم العتيبي: فقد بلغ عدد الزوار مليونا"},
           Spoken{u"«بلغ عدد الزوار مليونا هذا العام»، بحسب رويترز.",
                  "رويترز: «بلغ عدد الزوار مليونا هذا العام»"},
       })
    EXPECT_THAT(said_in(row.text), ElementsAre(std::string(row.told))) << to_utf8(row.text);
  for (const std::u16string_view text : {
           u"سيجري العمل كله هذا العام، وفق خطة منظمة الصحة العالمية.",
           u"بلغ عدد الزوار مليونا هذا العام، بحسب الموسم.",
       })
    EXPECT_THAT(said_in(text), IsEmpty()) << to_utf8(text);
}

TEST(Quotations, BehindAColon) {
  EXPECT_THAT(
      said_in(u"وقال الخبير سالم العتيبي: العمل سيبدأ بعد قليل. وهو كثير. وقال سامر الحداد إن "
              u"الطريق سيفتح بعد عام."),
      ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل. وهو كثير",
                  "سامر الحداد: الطريق سيفتح بعد عام"));
  EXPECT_THAT(said_in(u"وعلق سالم العتيبي: «العمل سيبدأ بعد قليل»."),
              ElementsAre("سالم العتيبي: «العمل سيبدأ بعد قليل»"));
}

TEST(Quotations, PlacesSpeakAsGovernments) {
  EXPECT_THAT(said_in(u"وقالت طهران إنها لن تقبل الشروط الجديدة."),
              ElementsAre("طهران: لن تقبل الشروط الجديدة"));
  EXPECT_THAT(said_in(u"طهران: لن نقبل الشروط الجديدة"),
              ElementsAre("طهران: لن نقبل الشروط الجديدة"));
  EXPECT_THAT(said_in(u"زار الوفد مصنعا في طهران وتبين أن العمل سيبدأ بعد قليل."), IsEmpty());
}

TEST(Quotations, ANameForSomebodyNamedBefore) {
  EXPECT_THAT(said_in(u"وصلت صحيفة «الأفق» إلى القراء. وأكدت الصحيفة أن العمل سيبدأ بعد قليل."),
              ElementsAre("الأفق: العمل سيبدأ بعد قليل"));
  EXPECT_THAT(said_in(u"وصلت سلوى الزهراني، وزيرة الخارجية، أمس. وكانت وزيرة الخارجية أكدت أن "
                      u"العمل سيبدأ بعد قليل."),
              ElementsAre("سلوى الزهراني: العمل سيبدأ بعد قليل"));
  EXPECT_THAT(
      said_in(u"أما حركة النهضة، فقد دعت في بيان لها الجميع إلى «ضبط النفس في هذه الأيام»."),
      ElementsAre("حركة النهضة: «ضبط النفس في هذه الأيام»"));
  EXPECT_THAT(said_in(u"وذكر بيان لهيئة الموانئ أن العمل سيبدأ بعد قليل."),
              ElementsAre("هيئة الموانئ: العمل سيبدأ بعد قليل"));
}

/// A verb before direct speech is nearer to it than a source behind it.
TEST(Quotations, ADirectVerbComesBeforeASource) {
  EXPECT_THAT(said_in(u"وأكد سالم العتيبي «بلوغ عدد الزوار مليونا هذا العام»، وفق رويترز."),
              ElementsAre("سالم العتيبي: «بلوغ عدد الزوار مليونا هذا العام»"));
  EXPECT_THAT(said_in(u"«بلغ عدد الزوار مليونا هذا العام»، قال سالم العتيبي وفق رويترز."),
              ElementsAre("سالم العتيبي: «بلغ عدد الزوار مليونا هذا العام»"));
}

TEST(Quotations, WhoSpeaksIsASourceToo) {
  for (const Spoken& row : {
           Spoken{u"قال سالم العتيبي إن العمل سيبدأ بعد قليل. وأن الطريق \"لا يتسع لكل هذه "
                  u"السيارات\" على حد قوله.",
                  "سالم العتيبي: «لا يتسع لكل هذه السيارات»"},
           Spoken{u"وصل سالم العتيبي إلى مدينة بلغ عدد سكانها مليونا هذا العام، حسب تعبيره.",
                  "سالم العتيبي: وصل سالم العتيبي إلى مدينة بلغ عدد سكانها مليونا هذا العام"},
           Spoken{u"وقال سالم العتيبي إن العمل كله، على حد قوله، سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل كله، على حد قوله، سيبدأ بعد قليل"},
           Spoken{u"بلغ عدد الزوار مليونا هذا العام، وفق ما أكده سالم العتيبي لرويترز أمس.",
                  "سالم العتيبي: بلغ عدد الزوار مليونا هذا العام"},
           Spoken{u"هذا المشروع، بحسب سالم العتيبي، سيفتح أبوابه بعد قليل.",
                  "سالم العتيبي: هذا المشروع، بحسب سالم العتيبي، سيفتح أبوابه بعد قليل"},
       })
    EXPECT_THAT(said_in(row.text), testing::Contains(std::string(row.told))) << to_utf8(row.text);
  EXPECT_THAT(said_in(u"قال سالم العتيبي إن العمل سيبدأ بعد قليل. وبلغ عدد الزوار مليونا هذا "
                      u"العام، وفق ما أكده مصدر في المدينة. وأضاف أن الطريق سيفتح بعد عام."),
              ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل"))
      << "after somebody without a name nobody goes on";
}

TEST(Quotations, OfARelativeClause) {
  EXPECT_THAT(said_in(u"وتحدث الوفد مع سالم العتيبي، الذي قال إن العمل سيبدأ بعد قليل."),
              ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل"));
  EXPECT_THAT(said_in(u"وزار الوفد مقر حركة النهضة التي أكدت أن العمل سيبدأ بعد قليل."),
              ElementsAre("حركة النهضة: العمل سيبدأ بعد قليل"));
}

TEST(Quotations, WhoHandsOnDoesNotSpeak) {
  EXPECT_THAT(said_in(u"وقالت منظمة الصحة العالمية إن سالم العتيبي أكد أن العمل سيبدأ بعد قليل."),
              ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل"));
  EXPECT_THAT(said_in(u"يشار إلى أن القائد كان قد صرح بأن العمل سيبدأ بعد قليل."), IsEmpty());
  EXPECT_THAT(
      said_in(u"قال سالم العتيبي إن العمل سيبدأ بعد قليل. يشار إلى أن القائد كان قد صرح بأن "
              u"الطريق سيفتح بعد عام."),
      ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل"));
}

TEST(Quotations, TheWriterSpeaksAgain) {
  EXPECT_THAT(said_in(u"قال سالم العتيبي إن العمل سيبدأ بعد قليل، وجاء ذلك في ختام زيارته."),
              ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل"));
  EXPECT_THAT(
      said_in(u"قال سالم العتيبي إن العمل سيبدأ بعد قليل، فيما أعلنت وزارة الصحة أن الطريق "
              u"سيفتح بعد عام."),
      ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل", "وزارة الصحة: الطريق سيفتح بعد عام"));
}

TEST(Quotations, WithParticiples) {
  for (const Spoken& row : {
           Spoken{u"قال سالم العتيبي إن العمل سيبدأ بعد قليل. وأضاف قائلا: الطريق سيفتح بعد عام.",
                  "سالم العتيبي: الطريق سيفتح بعد عام"},
           Spoken{
               u"وطالبت سلوى الزهراني بالعمل في المدينة كلها، مشيرةً إلى أن الطريق سيفتح بعد عام.",
               "سلوى الزهراني: الطريق سيفتح بعد عام"},
           Spoken{u"لكن المدير سالم العتيبي لم يقبل بالشروط، مذكرا بأن الطريق سيفتح بعد عام.",
                  "سالم العتيبي: الطريق سيفتح بعد عام"},
       })
    EXPECT_THAT(said_in(row.text), testing::Contains(std::string(row.told))) << to_utf8(row.text);
  EXPECT_THAT(said_in(u"قال سالم العتيبي إن العمل سيبدأ بعد قليل. واستقبل السكان الوفد، معتبرين أن "
                      u"الطريق سيفتح بعد عام."),
              ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل"))
      << "several";
}

/// Who is told of in a paragraph speaks in it, where nobody else does.
TEST(Quotations, WhoActsInAParagraphSpeaksInIt) {
  EXPECT_THAT(said_in(u"وصل سالم العتيبي إلى القاعة مع سامر الحداد. وقال إن العمل سيبدأ بعد قليل."),
              ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل"));
  EXPECT_THAT(said_in(u"في القاعة كان سالم العتيبي بين الناس. وقال إن العمل سيبدأ بعد قليل."),
              ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل"));
  EXPECT_THAT(said_in(u"في القاعة كان سالم العتيبي مع سامر الحداد. وقال إن العمل سيبدأ بعد قليل."),
              IsEmpty())
      << "two";
  EXPECT_THAT(said_in(u"في القاعة كان سالم العتيبي بين الناس. ويقولون إن العمل سيبدأ بعد قليل."),
              IsEmpty())
      << "several";
}

TEST(Quotations, NamesForSomebodyNamedBefore) {
  for (const Spoken& row : {
           Spoken{u"التقى وزير الزراعة، سالم العتيبي، سامر الحداد. وأبرز الوزير أن العمل سيبدأ بعد "
                  u"قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"التقى سالم العتيبي سامر الحداد. وأكد العتيبي أن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"قال سالم العتيبي إن العمل سيبدأ بعد قليل. وزاد الخبير أن الطريق سيفتح بعد عام.",
                  "سالم العتيبي: الطريق سيفتح بعد عام"},
           Spoken{u"وذكر بلاغ لوزارة الصحة أن العمل سيبدأ بعد قليل. وأضاف أن الطريق سيفتح بعد عام.",
                  "وزارة الصحة: الطريق سيفتح بعد عام"},
           Spoken{u"وزير الزراعة: العمل سيبدأ بعد قليل\nقال وزير الزراعة سالم العتيبي إن الطريق "
                  u"سيفتح بعد عام.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
       })
    EXPECT_THAT(said_in(row.text), testing::Contains(std::string(row.told))) << to_utf8(row.text);
  EXPECT_THAT(
      said_in(u"قال سالم العتيبي إن العمل سيبدأ بعد قليل. من جهته، ربيع خالد، رئيس البلدية، "
              u"قال إن الطريق سيفتح بعد عام."),
      ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل"))
      << "another, whose name is none of the names";
}

TEST(Quotations, WhoIsNotNamedIsSomebodyElse) {
  for (
      const std::u16string_view text : {
          u"وصل سالم العتيبي. وقالت رويترز، نقلا عن مصدر في المدينة، قوله إن العمل سيبدأ بعد قليل. "
          u"وقال المصدر إن الطريق سيفتح بعد عام.",
          u"وصل وزير الزراعة سالم العتيبي مع وزير الصحة في المدينة. وقال الوزير إن العمل سيبدأ بعد "
          u"قليل.",
          u"وصل سالم العتيبي. وكان مراسل رويترز أكد أن العمل سيبدأ بعد قليل.",
          u"ولم يكشف سالم العتيبي أن العمل سيبدأ بعد قليل.",
          u"ورحب السكان بقرار سالم العتيبي معتبرا أن العمل سيبدأ بعد قليل.",
          u"وقالت جارة سالم العتيبي إن العمل سيبدأ بعد قليل.",
          u"وأكد زوار وزارة الصحة أن العمل سيبدأ بعد قليل.",
          u"وصل رجل يدعى سالم العتيبي إلى القاعة مع سامر الحداد. وأكد أن العمل سيبدأ بعد قليل.",
      })
    EXPECT_THAT(said_in(text), IsEmpty()) << to_utf8(text);
}

TEST(Quotations, WhereWordsStandApart) {
  for (const Spoken& row : {
           Spoken{
               u"و أكد سالم العتيبي أن العمل سيبدأ بعد قليل و أضاف سامر الحداد أن الطريق سيفتح بعد "
               u"عام.",
               "سامر الحداد: الطريق سيفتح بعد عام"},
           Spoken{u"بلغ عدد الزوار مليونا هذا العام، حسب ما جاء في بيان لوزارة الصحة.",
                  "وزارة الصحة: بلغ عدد الزوار مليونا هذا العام"},
           Spoken{u"وكان مدير المشروع سالم العتيبي، أعلن الاثنين الماضي، أن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"وأورد تقرير صحيفة «الأفق» الأسبوعية أن العمل سيبدأ بعد قليل.",
                  "الأفق: العمل سيبدأ بعد قليل"},
           Spoken{u"وبدا الغضب على سالم العتيبي وهو يقول لرويترز إن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"وقالت رويترز إن هيئة الموانئ في المدينة قالت إن العمل سيبدأ بعد قليل.",
                  "هيئة الموانئ: العمل سيبدأ بعد قليل"},
           Spoken{u"حيث ذكر موقع (الأفق) أن العمل سيبدأ بعد قليل.", "الأفق: العمل سيبدأ بعد قليل"},
           Spoken{u"بلغ عدد الزوار مليونا هذا العام، وفق بلاغ لوزارة الصحة اليوم الاثنين 17 أفريل.",
                  "وزارة الصحة: بلغ عدد الزوار مليونا هذا العام"},
           Spoken{u"وذكر قائد الشرطة في المدينة، سالم العتيبي، إن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"مدير المشروع، سالم العتيبي، أكد أن العمل سيبدأ بعد قليل.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"قال سالم العتيبي إن العمل سيبدأ بعد قليل، وذلك في تصريح لرويترز.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"قال سالم العتيبي إن العمل سيبدأ بعد قليل، دون أن يحدد موعدا له.",
                  "سالم العتيبي: العمل سيبدأ بعد قليل"},
           Spoken{u"ونقلت رويترز أن العمل سيبدأ بعد قليل.", "رويترز: العمل سيبدأ بعد قليل"},
           Spoken{u"وكانت سلوى الزهراني قد طالبت إسرائيل بالعمل. وقالت إن الطريق سيفتح بعد عام.",
                  "سلوى الزهراني: الطريق سيفتح بعد عام"},
           Spoken{u"بلغ عدد الزوار مليونا هذا العام، وفق ما أعلنته وزارة الصحة أمس.",
                  "وزارة الصحة: بلغ عدد الزوار مليونا هذا العام"},
           Spoken{
               u"وأوضح سالم العتيبي في كلمة ألقاها بمناسبة توزيع الجوائز على الفائزين في المسابقة "
               u"السنوية التي نظمتها المدرسة أن بداية العمل كله قريبة.",
               "سالم العتيبي: بداية العمل كله قريبة"},
       })
    EXPECT_THAT(said_in(row.text), testing::Contains(std::string(row.told))) << to_utf8(row.text);
}

TEST(Quotations, WhoIsSpokenToDoesNotSpeak) {
  EXPECT_THAT(said_in(u"وأوضح لموفد «الأفق» سالم العتيبي أن العمل سيبدأ بعد قليل."),
              ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل"));
  EXPECT_THAT(said_in(u"ولوحت لنظام طهران بأن العمل سيبدأ بعد قليل."), IsEmpty());
}

TEST(Quotations, AStraightMarkThatIsLost) {
  EXPECT_THAT(
      said_in(u"وقال سالم العتيبي \"العمل سيبدأ بعد قليل\" مع فريقه كله\". وأضاف أن الطريق "
              u"سيفتح \"في آخر الشهر المقبل\"."),
      ElementsAre("سالم العتيبي: «العمل سيبدأ بعد قليل»", "سالم العتيبي: «في آخر الشهر المقبل»"));
}

TEST(Quotations, ANameBetweenMarksIsNoSpeech) {
  EXPECT_THAT(said_in(u"وصل فيلم \"رحلة طويلة إلى آخر البحر\" إلى الصالات."), IsEmpty());
  EXPECT_THAT(said_in(u"وصل كتابه بعنوان \"رحلة طويلة إلى آخر البحر\" إلى القراء."), IsEmpty());
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
  EXPECT_THAT(said_in(u"وأكد سالم العتيبي أن العمل سيبدأ بعد قليل في المدينة كلها، و\"لن نترك فيها "
                      u"طريقا واحدا كما كان\"."),
              ElementsAre("سالم العتيبي: العمل سيبدأ بعد قليل في المدينة كلها",
                          "سالم العتيبي: «لن نترك فيها طريقا واحدا كما كان»"))
      << "what is told before it";
  EXPECT_THAT(said_in(u"وأكد سالم العتيبي أن العمل في ما سماه \"مشروع الطرق الكبرى الجديد\" سيبدأ "
                      u"بعد قليل في المدينة كلها وفي القرى من حولها."),
              ElementsAre("سالم العتيبي: العمل في ما سماه \"مشروع الطرق الكبرى الجديد\" سيبدأ بعد "
                          "قليل في المدينة كلها وفي القرى من حولها"))
      << "a term of a few words";
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

TEST(Quotations, ManyTitlesAndVerbsTakeLittleLonger) {
  for (const std::u16string_view line :
       {std::u16string_view(u"وصل وزير الزراعة سالم العتيبي. وقال الوزير إن العمل سيبدأ. "),
        std::u16string_view(u"وقال إن وأكد أن وأضاف «كلاما كثيرا في المدينة كلها» ")})
    expect_near_linear(
        400,
        [&](std::size_t count) {
          std::u16string text;
          for (std::size_t i = 0; i < count; ++i)
            text += line;
          return text;
        },
        [](const std::u16string& text) { said_in(text); });
}

TEST(Quotations, MarksThatNeverClose) {
  EXPECT_THAT(said_in(u"قال \"كلاما لا نهاية له أبدا\nوفي السطر الثاني كلام آخر طويل"), IsEmpty());
  EXPECT_THAT(said_in(std::u16string(20'000, u'«')), IsEmpty());
  EXPECT_THAT(said_in(u"\"\"\"\"\"\""), IsEmpty());
}

} // namespace
} // namespace tanqih
