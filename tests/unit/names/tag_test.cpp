// SPDX-License-Identifier: MIT
// Which stretches of a text are taken for names, and what the rules must not take.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "names/tag.hpp"
#include "tanqih/analyse.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"
#include "tanqih/tag_words.hpp"

namespace tanqih {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

std::vector<Mention> tagged(std::u16string_view text, const std::vector<Token>& tokens) {
  return tag({*knowledge().lexicon, *knowledge().quantities, *knowledge().names}, text, tokens,
             look_up(*knowledge().lexicon, text, tokens));
}

bool is_name(const Mention& mention) {
  return mention.type <= MentionType::misc;
}

/// "person:أنتوني بلينكن" of each name, a block a line.
std::vector<std::string> names_in(std::u16string_view text) {
  std::vector<Span> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(u'\n', begin), text.size());
    lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    begin = end + 1;
  }
  std::vector<std::string> names;
  for (const Mention& mention : tagged(text, tokenise(text, lines)))
    if (is_name(mention))
      names.push_back(std::string(name_of(mention.type)) + ':' +
                      to_utf8(slice(text, mention.span)));
  return names;
}

TEST(TagNames, PeopleBehindTitles) {
  EXPECT_THAT(names_in(u"يبدأ وزير الخارجية الأمريكي أنتوني بلينكن زيارة"),
              ElementsAre("person:أنتوني بلينكن"));
  EXPECT_THAT(names_in(u"وقال المتحدث باسم وزارة الخارجية ماثيو ميللر، في بيان"),
              ElementsAre("organisation:وزارة الخارجية", "person:ماثيو ميللر"));
  EXPECT_THAT(names_in(u"افتتح وزير المياه سامر الحداد المحطة"), ElementsAre("person:سامر الحداد"));
  EXPECT_THAT(names_in(u"وأكد رئيس بلدية المدينة عبد الرحمن الصالحي أن العمل جار"),
              ElementsAre("person:عبد الرحمن الصالحي"));
}

TEST(TagNames, PeopleBehindSpeechVerbs) {
  EXPECT_THAT(names_in(u"وقالت سلوى الزهراني إن المشروع"), ElementsAre("person:سلوى الزهراني"));
  EXPECT_THAT(names_in(u"وأضاف سعيد المنصوري أن"), ElementsAre("person:سعيد المنصوري"));
}

TEST(TagNames, LongNames) {
  EXPECT_THAT(names_in(u"التقى حمد بن خليفة العطية الوفد"),
              ElementsAre("person:حمد بن خليفة العطية"));
  EXPECT_THAT(names_in(u"كتب أبو عبد الله الشيرازي رسالة"),
              ElementsAre("person:أبو عبد الله الشيرازي"));
  EXPECT_THAT(names_in(u"سجل رود فان نيستلروي هدفا"), ElementsAre("person:رود فان نيستلروي"));
}

TEST(TagNames, ATitleIsNoPartOfTheName) {
  EXPECT_THAT(names_in(u"استقبل الملك محمد السادس الوفد"), ElementsAre("person:محمد السادس"));
  EXPECT_THAT(names_in(u"كوفي أنان الأمين العام السابق"), ElementsAre("person:كوفي أنان"));
}

TEST(TagNames, BehindProclitics) {
  EXPECT_THAT(names_in(u"زيارة إلى جدة والقاهرة ولقطر"),
              ElementsAre("place:جدة", "place:القاهرة", "place:قطر"));
  EXPECT_THAT(names_in(u"رسالة لبلينكن وبلينكن"), ElementsAre("person:بلينكن", "person:بلينكن"));
}

TEST(TagNames, WhatOnlyLooksLikeAProcliticAndAName) {
  EXPECT_THAT(names_in(u"بعد فشل الاجتماع"), IsEmpty()) << "not ف + شل";
  EXPECT_THAT(names_in(u"اللجنة السورية للإحصاء عملت"), Not(Contains("place:سورية")));
  EXPECT_THAT(names_in(u"حتى الآن لدينا أمل كبير"), IsEmpty());
  EXPECT_THAT(names_in(u"على صعيد آخر أكد أن الوضع صعب"), IsEmpty());
}

TEST(TagNames, OrdinaryWordsNeedContext) {
  EXPECT_THAT(names_in(u"تقرير مالي جديد"), IsEmpty());
  EXPECT_THAT(names_in(u"وصل إلى مالي أمس"), ElementsAre("place:مالي"));
  EXPECT_THAT(names_in(u"فتح الباب"), IsEmpty());
  EXPECT_THAT(names_in(u"قيادي في حركة فتح"), ElementsAre("organisation:فتح"));
  EXPECT_THAT(names_in(u"كان يوما سعيدا وحفلا جميلا"), IsEmpty());
}

TEST(TagNames, Organisations) {
  EXPECT_THAT(names_in(u"قالت وزارة الصحة إن"), ElementsAre("organisation:وزارة الصحة"));
  EXPECT_THAT(names_in(u"أعلن الجيش الإسرائيلي أمس"), ElementsAre("organisation:الجيش الإسرائيلي"));
  EXPECT_THAT(names_in(u"وفق ما نقلت وكالة رويترز."), ElementsAre("organisation:رويترز"));
  EXPECT_THAT(names_in(u"في جامعة القاهرة"), ElementsAre("organisation:جامعة القاهرة"));
  EXPECT_THAT(names_in(u"هزم فريق ليون ضيفه"), ElementsAre("organisation:ليون")) << "no city";
  EXPECT_THAT(names_in(u"حركة الطائرات في المطار"), IsEmpty());
}

TEST(TagNames, Places) {
  EXPECT_THAT(names_in(u"في مدينة أنيشة القديمة"), ElementsAre("place:أنيشة"));
  EXPECT_THAT(names_in(u"عبر معبر رفح"), ElementsAre("place:معبر رفح"));
  EXPECT_THAT(names_in(u"في مدينة غزة"), ElementsAre("place:غزة"));
}

TEST(TagNames, OtherNames) {
  EXPECT_THAT(names_in(u"شارك في حرب أكتوبر ونال جائزة نوبل للسلام"),
              ElementsAre("misc:حرب أكتوبر", "misc:جائزة نوبل للسلام"));
  EXPECT_THAT(names_in(u"يستعد الفريق لكأس العالم"), ElementsAre("misc:كأس العالم"));
  EXPECT_THAT(names_in(u"باعت الشركة هاتف آيفون جديدا"), ElementsAre("misc:آيفون"));
  EXPECT_THAT(names_in(u"سقط في معركة تكريت"), ElementsAre("misc:معركة تكريت"))
      << "a head and a place";
  EXPECT_THAT(names_in(u"نال جائزة محمود درويش للإبداع"),
              ElementsAre("misc:جائزة محمود درويش للإبداع"));
  EXPECT_THAT(names_in(u"موسم الرأس العالية"), IsEmpty());
}

TEST(TagNames, QuotedTitles) {
  EXPECT_THAT(names_in(u"في فيلم \"الأرض الطيبة\" للمخرجة"), ElementsAre("misc:الأرض الطيبة"));
  EXPECT_THAT(names_in(u"في إطار عملية «ردع الظلام» شمالا"), ElementsAre("misc:ردع الظلام"));
  EXPECT_THAT(names_in(u"وصف \"الفيلم\"، وربما \"غيره\" بالعمل"), IsEmpty())
      << "the mark that closes";
  EXPECT_THAT(names_in(u"قرأ الرواية \" كلها \" أمس"), IsEmpty());
  EXPECT_THAT(names_in(u"كتاب \"يقول إنه لم يكن يعلم شيئا عن هذا كله\" كما ورد"), IsEmpty())
      << "too long for a title";
}

TEST(TagNames, TermsAreNoNamesToAReader) {
  EXPECT_THAT(names_in(u"نسبة تخصيب اليورانيوم وسعر الدولار"), IsEmpty());
}

TEST(TagNames, LatinWordsWithoutACapitalAreNoNames) {
  EXPECT_THAT(names_in(u"نفذ الأمر التالي: git status ثم git log"), IsEmpty());
  EXPECT_THAT(names_in(u"أعلنت شركة Microsoft نظامها الجديد"),
              ElementsAre("organisation:Microsoft"));
}

TEST(TagNames, WhatOnePlaceTellsHoldsInAll) {
  EXPECT_THAT(names_in(u"فاز نجيب محفوظ بالجائزة\nوكان الجمهور ينتظر محفوظ طويلا"),
              ElementsAre("person:نجيب محفوظ", "person:محفوظ"));
  EXPECT_THAT(names_in(u"وكان الورق محفوظ اللون طويلا"), IsEmpty());
  EXPECT_THAT(names_in(u"سقطت مدينة أنيشة\nوفي أنيشة قلعة"),
              ElementsAre("place:أنيشة", "place:أنيشة"));
}

TEST(TagNames, NoNameCrossesALine) {
  EXPECT_THAT(names_in(u"قال أنتوني\nبلينكن"), Not(Contains("person:أنتوني\nبلينكن")));
}

TEST(TagNames, MentionsAreInOrderAndDoNotOverlap) {
  const std::u16string text =
      u"التقى الرئيس المصري عبد الفتاح السيسي في جامعة القاهرة وزير خارجية الولايات المتحدة "
      u"الأمريكية "
      u"أنتوني بلينكن والأمين العام للأمم المتحدة أنطونيو غوتيريش، وفق وكالة الأنباء السعودية";
  const auto mentions =
      tagged(text, tokenise(text, {{0, static_cast<std::uint32_t>(text.size())}}));
  ASSERT_GE(mentions.size(), 5U);
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    EXPECT_LT(mentions[i].span.begin, mentions[i].span.end);
    EXPECT_GT(mentions[i].confidence, 0);
    EXPECT_LE(mentions[i].confidence, 100);
    if (i > 0) {
      EXPECT_LE(mentions[i - 1].span.end, mentions[i].span.begin);
    }
  }
}

TEST(TagNames, AnyTextHasAnAnswer) {
  EXPECT_THAT(names_in(u""), IsEmpty());
  for (const char16_t* text : {u"و", u"عبد", u"أبو أبو أبو أبو", u"وزير", u"حركة", u"مدينة", u"بن",
                               u"\xD800 \x064B", u"الرئيس الرئيس الرئيس الرئيس"})
    for (const std::string& name : names_in(text))
      EXPECT_FALSE(name.ends_with(':')) << to_utf8(text) << " has a name of nothing";
}

TEST(TagWords, LabelsWordsAsCorporaDo) {
  EXPECT_THAT(tag_words(knowledge(),
                        {u"وصل", u"أنتوني", u"بلينكن", u"إلى", u"والقاهرة", u"", u"قال", u"بلينكن"})
                  .value(),
              ElementsAre("O", "B-PER", "I-PER", "O", "B-LOC", "O", "O", "B-PER"));
  EXPECT_THAT(tag_words(knowledge(), {}).value(), IsEmpty());
  EXPECT_THAT(tag_words(knowledge(), {u"", u""}).value(), ElementsAre("O", "O"));
}

/// "person:أنتوني بلينكن" of every entity that is a name.
std::vector<std::string> entities_in(std::u16string_view paste) {
  std::vector<std::string> found;
  const Article article = analyse(knowledge(), paste).value();
  for (const Entity& entity : article.entities)
    if (entity.type <= MentionType::misc)
      found.push_back(std::string(name_of(entity.type)) + ':' + to_utf8(entity.name));
  return found;
}

/// As the article that the project was asked for: an article, "إقرأ أيضا" and another one behind
/// it.
TEST(TagNames, AnArticleAndNotTheOneBehindIt) {
  const std::u16string_view paste =
      u"وزير النقل الأردني في القاهرة لبحث خط بحري جديد\n"
      u"يبدأ وزير النقل الأردني سامر الحداد اليوم الأحد زيارة إلى القاهرة، يلتقي خلالها نظيره "
      u"المصري كريم المنصوري لبحث تشغيل خط بحري بين بيروت والإسكندرية قبل نهاية العام.\n"
      u"وقال المتحدث باسم وزارة النقل ماهر الزهراني، في بيان نقلته وكالة رويترز، إن الحداد سيزور "
      u"بعد ذلك جدة والدوحة، وسيشارك في اجتماع لجامعة الدول العربية في 7 أكتوبر 2023.\n"
      u"وأضاف الزهراني أن الأردن ومصر اتفقا منذ عام 2021 على خفض الرسوم، وأن السعودية وقطر ستنضمان "
      u"إلى الاتفاق في الربع الأول من العام المقبل.\n"
      u"من جانبه رحب كريم المنصوري بالزيارة، وأكد أن موانئ البحر الأحمر جاهزة لاستقبال السفن.\n"
      u"إقرأ أيضا:\n"
      u"سلوى العتيبي تفوز بسباق الدراجات في طنجة\n"
      u"أحرزت الدراجة سلوى العتيبي المركز الأول في سباق طنجة الدولي الذي أقيم مساء السبت في شمال "
      u"المغرب بمشاركة متسابقات من تونس والجزائر وإسبانيا.\n"
      u"وقالت العتيبي إن السباق كان صعبا بسبب الرياح، وإنها ستشارك في بطولة أفريقيا في نيروبي.\n";
  const std::vector<std::string> found = entities_in(paste);
  for (const char* name :
       {"person:سامر الحداد", "person:كريم المنصوري", "person:ماهر الزهراني", "place:القاهرة",
        "place:بيروت", "place:الإسكندرية", "place:جدة", "place:الدوحة", "place:الأردن", "place:مصر",
        "place:السعودية", "place:قطر", "place:البحر الأحمر", "organisation:رويترز",
        "organisation:وزارة النقل", "organisation:جامعة الدول العربية"})
    EXPECT_EQ(std::count(found.begin(), found.end(), name), 1) << name;
  for (const char* name : {"person:الحداد", "person:الزهراني"})
    EXPECT_THAT(found, Not(Contains(name))) << "he is the one of the full name";
  for (const char* name : {"person:سلوى العتيبي", "place:طنجة", "place:تونس", "place:نيروبي"})
    EXPECT_THAT(found, Not(Contains(name))) << "of the other article";
  EXPECT_LE(found.size(), 17U) << "and hardly more";
}

/// The article that the project was asked for; it is not part of the project.
TEST(TagNames, TheArticleAskedFor) {
  const char* const folder = std::getenv("TANQIH_SHARED");
  if (folder == nullptr)
    GTEST_SKIP() << "give the folder that has data/article.txt: TANQIH_SHARED=FOLDER";
  const std::string path = std::string(folder) + "/data/article.txt";
  std::ifstream file(path, std::ios::binary);
  ASSERT_TRUE(file) << "no " << path;
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  const std::vector<std::string> found = entities_in(from_utf8(bytes));
  for (const char* name :
       {"person:أنتوني بلينكن", "person:ماثيو ميللر", "place:جدة", "place:القاهرة", "place:غزة",
        "place:السعودية", "place:مصر", "place:قطر", "place:إسرائيل", "place:واشنطن", "place:مانيلا",
        "place:الشرق الأوسط", "organisation:حماس", "organisation:رويترز",
        "organisation:وزارة الخارجية"})
    EXPECT_EQ(std::count(found.begin(), found.end(), name), 1) << name;
  EXPECT_THAT(found, Not(Contains("person:بلينكن")));
  EXPECT_LE(found.size(), 16U) << "and hardly more: قطاع غزة";
}

} // namespace
} // namespace tanqih
