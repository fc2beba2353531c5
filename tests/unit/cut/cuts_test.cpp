// SPDX-License-Identifier: MIT
#include "cut/cuts.hpp"

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/analyse.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"

namespace tanqih {
namespace {

struct Glued {
  const char* name;
  std::u16string_view before; ///< glued to the first word
  std::u16string_view line;
  std::u16string_view after; ///< glued to the last word
};

/// The line is the first paragraph, and the last.
class GluedLine : public testing::TestWithParam<Glued> {};

constexpr std::u16string_view sentence = u"أعلنت وزارة الزراعة صباح اليوم بدء موسم حصاد القمح في "
                                         u"محافظات الشمال، وقالت إن الكميات تكفي العام كله.";

TEST_P(GluedLine, IsCutFromWhatStays) {
  const Glued& given = GetParam();
  const std::u16string paste =
      std::u16string(given.before) + std::u16string(given.line) + std::u16string(given.after);
  const Article article = analyse(knowledge(), paste).value();
  ASSERT_EQ(article.blocks.size(), 1U);
  EXPECT_EQ(to_utf8(article.clean), to_utf8(given.line));
  EXPECT_EQ(article.cuts.size(),
            (given.before.empty() ? 0U : 1U) + (given.after.empty() ? 0U : 1U));
  for (const ArticleCut& cut : article.cuts)
    EXPECT_EQ(slice(article.text, cut.span), cut.text);
}

INSTANTIATE_TEST_SUITE_P(
    Heads, GluedLine,
    testing::Values(
        Glued{"message", u"12/05/2024، 9:42 م - خالد الأمين: ", sentence, u""},
        Glued{"message_in_brackets", u"[12/05/2024, 9:42:10 م] خالد الأمين: ", sentence, u""},
        Glued{"city_agency", u"القاهرة - رويترز: ", sentence, u""},
        Glued{"agency_in_brackets", u"بغداد، العراق (رويترز) -- ", sentence, u""},
        Glued{"city_day_agency", u"عمان 12 أيار (بترا) - ", sentence, u""},
        Glued{"city_day_slashes", u"القاهرة في 31 أكتوبر / أ ش أ / ", sentence, u""},
        Glued{"day_without_marks", u"جازان 22 جمادى الآخرة 1443 هـ الموافق 25 يناير 2022 م واس ",
              sentence, u""},
        Glued{"author", u"كتب - محمود السيد: ", sentence, u""},
        Glued{"author_paper_city", u"سامي البرقاوي- الواحة نيوز- الرياض: ", sentence, u""},
        Glued{"brand", u"الواحة نيوز :- ", sentence, u""},
        Glued{"brand_slash", u"الواحة نيوز/ ", sentence, u""},
        Glued{"city_alone", u"القاهرة - ", sentence, u""},
        Glued{"city_in_brackets", u"(بيروت) – ", sentence, u""},
        Glued{"city_author", u"دبي - عمر علي: ", sentence, u""},
        Glued{"city_country_day", u"دبي، الإمارات العربية المتحدة، 6 مارس 2024: ", sentence, u""},
        Glued{"unknown_place_day", u"مرباط في 12 نوفمبر /الساحلية/ -- ", sentence, u""},
        Glued{"unknown_brand_desk", u"المهرة الغد – متابعات ", sentence, u""},
        Glued{"unknown_brand_before_a_verb", u"ليبيا المسار ـ ", sentence, u""}),
    [](const auto& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Tails, GluedLine,
    testing::Values(Glued{"hashtags", u"", sentence, u" #اقتصاد #قمح"},
                    Glued{"tags_by_their_heading", u"", sentence, u" كلمات مفتاحية: القمح، الحصاد"},
                    Glued{"reading_time", u"", sentence, u" مدة القراءة دقيقة واحدة"},
                    Glued{"share", u"", sentence, u" شارك الخبر"},
                    Glued{"source", u"", sentence, u" المصدر: رويترز"},
                    Glued{"agency", u"", sentence, u" (رويترز)"},
                    Glued{"agency_without_brackets", u"", sentence, u" سبأ"},
                    Glued{"initials", u"", sentence, u" =====و.خ."},
                    Glued{"agency_and_initials", u"", sentence, u" --(بترا) س.ح/م.ق"},
                    Glued{"who_made_it", u"", sentence,
                          u" (إعداد كريم سلامة للنشرة العربية - تحرير هدى نصر)"},
                    Glued{"other_text_in_brackets", u"", sentence, u" (طالع: كيف تختار مرتبتك؟)"},
                    Glued{"read_also", u"", sentence, u" اقرأ أيضا: أسعار السمك تستقر في السوق"},
                    Glued{"follow_us", u"", sentence, u" تابعونا على جوجل نيوز"},
                    Glued{"see_the_pictures", u"", sentence, u" شاهد الصور"}),
    [](const auto& info) { return info.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Sentences, GluedLine,
    testing::Values(
        Glued{"who_says", u"",
              u"وقال المصدر: لا تعليق لدينا على ما نشرته الصحف صباح اليوم عن اجتماع الوزراء في "
              u"العاصمة.",
              u""},
        Glued{"a_city_and_an_aside", u"",
              u"طرابلس - التي تبعد ثمانين كيلومترا - تأثرت بإغلاق البوابة وارتفعت فيها أسعار "
              u"الخضراوات "
              u"هذا الأسبوع.",
              u""},
        Glued{
            "an_age_in_brackets", u"",
            u"حسن الشلبي (23 عاما) يحلم بأن يلعب لمنتخب بلاده في البطولة القارية المقبلة مهما كلفه "
            u"الأمر.",
            u""},
        Glued{"agency_says_with_a_name_in_quotes", u"",
              u"وروى الأهالي لـ«أخبار الواحة» تفاصيل الموقف قائلين: سمعنا الاستغاثة فنزلنا إلى "
              u"الوادي "
              u"قبل وصول السيل.",
              u""},
        Glued{"an_agency_says", u"",
              u"ذكرت وكالة رويترز - نقلا عن مصادر لم تسمها - أن الاجتماع تأجل إلى يوم الأحد المقبل "
              u"بطلب من الوفدين.",
              u""},
        Glued{"speaker", u"",
              u"أحمد البشير (بائع خضار): لم أبع شيئا منذ الصباح، والناس تمر ولا تسأل عن السعر كما "
              u"كانت تفعل.",
              u""},
        Glued{"two_sentences", u"",
              u"افتتح الوزير المعرض صباح الأحد في القاعة الكبرى بالمدينة القديمة. وأضاف أن الموسم "
              u"كان جيدا هذا العام",
              u""},
        Glued{"hashtag_in_prose", u"",
              u"تصدر وسم #قمح_بلادنا قائمة الوسوم الأكثر تداولا في البلاد بعد ساعات من افتتاح "
              u"المعرض.",
              u""},
        Glued{"shares_in_prose", u"",
              u"شارك في اللقاء عدد من الأدباء الذين قرأوا مقالات مشابهة لما ينشر في الصحف كل صباح.",
              u""}),
    [](const auto& info) { return info.param.name; });

TEST(Glued, StaysWhereAPersonUndoesIt) {
  const std::u16string paste = u"القاهرة - رويترز: " + std::u16string(sentence);
  Options options;
  options.undo.push_back(analyse(knowledge(), paste).value().cuts.at(0).span);
  const Article article = analyse(knowledge(), paste, options).value();
  EXPECT_TRUE(article.cuts.empty());
  EXPECT_EQ(article.clean, paste);
}

TEST(Glued, MentionsCountInWhatStays) {
  const std::u16string paste =
      u"بيروت - رويترز: زار وزير الخارجية القاهرة صباح اليوم الأحد والتقى عددا من المسؤولين فيها.";
  const Article article = analyse(knowledge(), paste).value();
  ASSERT_EQ(article.cuts.size(), 1U);
  ASSERT_FALSE(article.mentions.empty());
  for (const ArticleMention& mention : article.mentions) {
    EXPECT_GE(mention.span.begin, article.cuts[0].span.end);
    EXPECT_EQ(article.blocks[mention.block].text.substr(mention.offset, mention.text.size()),
              mention.text);
  }
}

} // namespace
} // namespace tanqih
